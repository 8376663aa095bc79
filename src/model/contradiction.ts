import type { Claim } from "./claims.js";
import type { Evidence } from "./evidence.js";

/** In what two tellings of one thing can be at odds. */
export const ODDS = ["polarity", "quantity", "date", "agent", "place"] as const;
export type Odds = (typeof ODDS)[number];

/**
 * How two claims stand to each other that are not the same. Only the first is a contradiction; none says which of the two is right.
 *
 * - `contradicts`: both cannot hold
 * - `denies`: the one is somebody's denial of what the other tells
 * - `corrects`: the later says of itself that it mends what was told before
 * - `supersedes`: a count or a date told anew on a later day
 * - `narrows`: both can hold; the one is told more exactly
 * - `hedges`: the one says that it happened, the other that it may have, should or will
 */
export const RELATIONS = ["contradicts", "denies", "corrects", "supersedes", "narrows", "hedges"] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Contradiction {
  readonly relation: Relation;
  readonly type: Odds | "modality";
  /** The earlier published first, else in the order of the run. */
  readonly claims: readonly [Claim, Claim];
  /** What the one says of it and what the other. */
  readonly ours: string;
  readonly theirs: string;
  readonly because: string;
  /** Days between the publications; null where one is not known. */
  readonly daysApart: number | null;
  readonly evidence: readonly Evidence[];
}
