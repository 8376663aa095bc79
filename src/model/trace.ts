import type { Span } from "./span.js";

/** One look that a rule took: at which characters, with what result, and why. */
export interface TraceStep extends Span {
  /** The rule that looked. */
  readonly rule: string;
  /** `made` something, was `refused` by a guard of its own, or `lost` to another rule. */
  readonly outcome: "made" | "refused" | "lost";
  readonly because: string;
}

/** Told of every step, in the order they are taken; only `explain` listens, so a finder calls it where it exists. */
export type Trace = (step: TraceStep) => void;

/** How a text is read; the same options give the same claims. */
export interface ReadOptions {
  /** Ids of rules that are left out. */
  readonly without?: ReadonlySet<string>;
  readonly trace?: Trace;
}
