/** What speaks for and against two claims being of one happening or one saying. */

export const ASPECTS = [
  "class",
  "agent",
  "patient",
  "place",
  "date",
  "quantity",
  "source",
  "topic",
  "words",
  "polarity",
  "modality",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** `compatible`: the one is told more exactly than the other (a town and its country, a day and its month). */
export const VERDICTS = ["same", "compatible", "unknown", "different"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How two claims stand to each other in one aspect. */
export interface Evidence {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  /** What the one says of it and what the other, in words for a person; null where it says nothing. */
  readonly ours: string | null;
  readonly theirs: string | null;
  readonly because: string;
  /**
   * How much it says for the two being one (above 0) or against it (below): an estimate of log2 of how much likelier this agreement is
   * between two tellings of one thing than between two things (Fellegi and Sunter 1969), so that rare agreement counts for more.
   */
  readonly bits: number;
}
