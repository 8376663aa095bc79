import type { OffsetUnit } from "../../../model/claims.js";
import type { Span } from "../../../model/span.js";
import { lastUpTo, type Measured, sliceOf } from "../measured.js";
import { type Found, type FoundSpan, spanOf } from "../objects.js";
import { KnownWords } from "./known-words.js";
import { type Placement, place, type Target } from "./place.js";
import { shiftOfWhole } from "./whole.js";

const NEVER = { state: "lost", because: "its words did not stand there before either" } as const;
const SHORN = { state: "lost", because: "what stands around it has not kept its distance" } as const;

/** Where the spans of one document stand in its text as it is now. */
export interface Anchoring {
  of(span: FoundSpan): Placement;
}

/**
 * Finds where the spans of a document stand: all by as much further on where the text still stands whole, else each by its words.
 *
 * @param objects all objects of the document, with offsets in `unit`
 * @param sha256 of the text as it was
 * @param text as it is now
 */
export function anchoringIn(
  objects: readonly Found[],
  sha256: string,
  text: Measured,
  unit: OffsetUnit,
): Anchoring {
  const spans = objects.map(spanOf).filter((span) => span !== null);
  const length = spans.reduce((most, { end }) => Math.max(most, end), 0);
  const shift = shiftOfWhole(length, sha256, text);
  return shift === null
    ? new ByWords(spans, length, text, unit)
    : { of: (span) => movedBy(shift, span, text) };
}

function movedBy(shift: number, { start, end, text: words }: FoundSpan, text: Measured): Placement {
  if (isNowhere(end)) return { delta: 0 };
  return words === null || sliceOf(text, start + shift, end + shift) === words ? { delta: shift } : NEVER;
}

/** What stands nowhere ("given on the command line") is written as the beginning of the text. */
function isNowhere(end: number): boolean {
  return end === 0;
}

class ByWords implements Anchoring {
  readonly #placements: ReadonlyMap<string, Placement>;
  readonly #targets: readonly Target[];
  readonly #targetStarts: readonly number[];
  /** The words that have a place, in text order, and how far each has moved. */
  readonly #starts: readonly number[];
  readonly #placed: readonly (Target & { readonly delta: number })[];

  constructor(spans: readonly FoundSpan[], length: number, text: Measured, unit: OffsetUnit) {
    const worded = spans.filter((span) => (span.text ?? "") !== "" && span.start < span.end);
    const targets = targetsOf(worded);
    const placements = place(targets, length, new KnownWords(worded, unit), text);
    this.#targets = targets;
    this.#targetStarts = targets.map(({ start }) => start);
    this.#placements = new Map(targets.map((target, at) => [keyOf(target), placements[at]!]));
    this.#placed = targets.flatMap((target, at) => {
      const placement = placements[at]!;
      return "delta" in placement ? [{ ...target, delta: placement.delta }] : [];
    });
    this.#starts = this.#placed.map(({ start }) => start);
  }

  /** A span without words moves as words at the same place do, or else with the words around it, where those have moved by the same. */
  of(span: FoundSpan): Placement {
    const own = this.#placements.get(keyOf(span));
    if (own !== undefined) return own;
    if (isNowhere(span.end)) return { delta: 0 };
    const before = this.#placed[lastUpTo(this.#starts, span.start)];
    if (before === undefined || before.start > span.start) return SHORN;
    const next = this.#placed[lastUpTo(this.#starts, span.end - 1) + 1];
    const isAround = before.end >= span.end || next?.delta === before.delta;
    return isAround && this.#movesBy(before.delta, span) ? { delta: before.delta } : SHORN;
  }

  /** Whether all words that are known inside a span have moved by as much. */
  #movesBy(delta: number, { start, end }: Span): boolean {
    for (let at = lastUpTo(this.#targetStarts, start - 1); at < this.#targets.length; at++) {
      const target = this.#targets[at]!;
      if (target.start >= end) break;
      if (target.start < start || target.end > end) continue;
      const placement = this.#placements.get(keyOf(target))!;
      if (!("delta" in placement && placement.delta === delta)) return false;
    }
    return true;
  }
}

/** One for each place, in text order. */
function targetsOf(spans: readonly FoundSpan[]): Target[] {
  const targets = new Map<string, Target>();
  for (const { start, end, text } of spans) {
    const target = { start, end, text: text! };
    targets.set(keyOf(target), target);
  }
  return [...targets.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function keyOf({ start, end }: Span): string {
  return `${start}–${end}`;
}
