import type { Kind } from "./candidate.js";

/** What one piece of evidence says, and how loudly. */
export interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  readonly rule: string;
}

/** Puts a piece of evidence down. */
export type Say = (kind: Kind, weight: number, rule: string) => void;
