/** What `claims verify` finds out: whether a run holds against the texts it was made from, and where its claims stand now. */
import type { OffsetUnit } from "./claims.js";

/**
 * What is checked: that a text is the one that was read; that ids are what their content makes them; that spans lie in the text and their
 * words stand there; that parts, roles, dates and ties lie where what they belong to does; that segments partition the text; lines and columns; references.
 */
export const CHECKS = ["hash", "id", "span", "place", "segment", "line", "reference"] as const;
export type Check = (typeof CHECKS)[number];

/** One thing in a run that does not hold. */
export interface Fault {
  readonly check: Check;
  /** Id of the document it is about; null where it is about none. */
  readonly document: string | null;
  readonly path: string | null;
  /** Where it stands in the run: `claims[3].cue`. */
  readonly at: string;
  /** Of the text, from 1, where that is known. */
  readonly line: number | null;
  readonly message: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export const ANCHOR_STATES = ["same", "moved", "ambiguous", "lost"] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Offsets are in the unit of the run; lines count from 1. */
export interface AnchorPlace {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** Where a claim stands in a text that has changed since it was read. */
export interface Anchor {
  readonly id: string;
  readonly of: "quote" | "event";
  readonly document: string;
  readonly label: string;
  readonly was: AnchorPlace;
  readonly state: AnchorState;
  /** Null where it is ambiguous or lost. */
  readonly is: AnchorPlace | null;
  /** Why it has no place; null where it has one. */
  readonly because: string | null;
}

export interface DocumentState {
  readonly id: string;
  readonly path: string | null;
  /** The file it was held against. */
  readonly file: string | null;
  /** `unread` where no text was found for it: nothing of it is checked. */
  readonly state: "unchanged" | "changed" | "unread";
  /** What became of its claims, where the text has changed; null where it has not, or was not found. */
  readonly states: AnchorCounts | null;
}

/** How many claims are in each state. */
export type AnchorCounts = Readonly<Record<AnchorState, number>>;

export interface Verification {
  readonly offsets: OffsetUnit;
  /** How many of each were checked. */
  readonly checked: Readonly<Record<Check, number>>;
  /** How many claims of texts that have changed are in each state. */
  readonly states: AnchorCounts;
  readonly documents: readonly DocumentState[];
  readonly faults: readonly Fault[];
  /** The claims of texts that have changed. */
  readonly anchors: readonly Anchor[];
}
