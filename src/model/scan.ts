import type { Segment } from "./document.js";
import type { Span } from "./span.js";

/**
 * `word`: letters ("Iran", "al-Assad", "U.S.", "don't"); the possessive "'s" and a lone "'" after s are words of their own.
 * `number`: digits with inner separators and an ordinal or plural ending ("1,050", "17th", "1990s"), never a unit.
 * `quote`: a mark that may open or close a quotation; an apostrophe is not one.
 * `dash`: – — -- and a hyphen between spaces; `hyphen`: one inside a word ("Iranian", "-", "backed").
 */
export type TokenKind = "word" | "number" | "quote" | "dash" | "hyphen" | "punctuation";

/** How a word is written: "iran" lower, "Iran" title, "IRAN" or "I" upper, "McCain" and "iPhone" mixed, digits and marks none. */
export type TokenShape = "lower" | "title" | "upper" | "mixed" | "none";

export interface Token extends Span {
  /** Position in `Scan.tokens`. */
  readonly index: number;
  readonly text: string;
  /** Lower case, curly apostrophes straight, no-break and soft hyphens gone. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: TokenShape;
  /** White space or the start of the text stands before it. */
  readonly spaced: boolean;
}

/** A sentence never crosses a segment. A quotation of several sentences is several sentences. */
export interface Sentence extends Span {
  readonly index: number;
  /** Position in `Scan.segments`. */
  readonly segment: number;
  /** Tokens `first` to `last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
}

/** A mark that was mended, and how; kept so that a claim can say it. */
export interface Repair extends Span {
  readonly kind: string;
}

/** A stretch in quote marks. `start` and `end` include the marks that are there; `inner…` leave them out. */
export interface QuoteRun extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens inside the marks, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly segment: number;
  /** Position in `Scan.runs` of the run around it, or null. */
  readonly within: number | null;
  /** No closing mark: the run ends with its segment, and the next may go on (the multi-paragraph convention). */
  readonly open: boolean;
  /** Position of the run of an earlier segment that this one goes on from, or null. */
  readonly continues: number | null;
  readonly repairs: readonly Repair[];
}

/** The one pass over the text, which every later stage works from. */
export interface Scan {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly runs: readonly QuoteRun[];
  /** For each token, the sentence it is in (position in `sentences`). */
  readonly sentenceOf: Int32Array;
  /** For each token, the innermost run whose inside holds it (position in `runs`), or -1. */
  readonly runOf: Int32Array;
}
