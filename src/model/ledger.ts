/** What became of everything in a text that could have made a claim: used by one, or listed with a reason. */
import type { TextSpan } from "./span.js";

/** What is accounted for: quote marks, words of reporting, time expressions, words that may tell an event, mentions of actors. */
export const ITEM_KINDS = ["mark", "cue", "time", "trigger", "mention"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Why something is used by no claim, each with what it means; the list is closed. */
export const REASONS = {
  "nobody's words": "It stands in navigation, a repeated caption or the like.",
  "another article's": "It stands in a teaser for another article.",
  markup: "It belongs to markup.",
  "stray mark": "It has no partner, or stands between no words.",
  "scare quote": "The marks set a few words of the writer's own apart, and nobody is said to say them.",
  title: "The marks stand around a title or a name.",
  "part of a name": "It is part of a name.",
  "other sense": "The word is a noun or an adjective here, or a verb in another sense.",
  "incomplete phrase": "The other words of the phrase that it could begin are not there.",
  "in quoted words": "It stands between quote marks, where nobody's saying is looked for.",
  "inside another trigger": "It is part of the phrase of another trigger.",
  "stronger rule": "Another rule took the words first.",
  "no speaker": "Nobody is found who says it.",
  "no actor": "Nobody stands near it who could do or suffer it.",
  "unfit roles": "Those who do or suffer it are not of the kind that the lexicon asks for.",
  "no content": "Nothing is found that is said.",
  "not told": "It is only demanded, refused, possible or hard to do, which is no event of its own.",
  undated: "It would tell an event only with a date in its clause.",
  vague: "A length, a rate or a vague time dates nothing.",
  "dates the document": "It is the date of the document itself.",
  background: "No claim needs it.",
  "not a sentence": "What it stands in is no sentence.",
  "no rule": "No rule reads it, and nothing more is known.",
} as const;
export type Reason = keyof typeof REASONS;
export const REASON_NAMES = Object.keys(REASONS) as Reason[];

/** What a claim uses something as. */
export type Role =
  | "marks"
  | "cue"
  | "content"
  | "source"
  | "via"
  | "trigger"
  | "agent"
  | "patient"
  | "place"
  | "date";

export interface Use {
  /** Id of the claim. */
  readonly claim: string;
  readonly as: Role;
}

/** One rule's look at something, and the guard that stopped it. */
export interface Refusal {
  readonly guard: string;
  /** What the guard says, in a sentence. */
  readonly says: string;
}

/** One thing accounted for: used by at least one claim, or with a reason; never both, never neither. */
export interface LedgerItem extends TextSpan {
  readonly kind: ItemKind;
  readonly line: number;
  readonly column: number;
  readonly segment: string;
  readonly uses: readonly Use[];
  readonly reason: Reason | null;
  /** The reason in a sentence of its own; null where it is used. */
  readonly because: string | null;
  /** The claim that took the words first, for what lost to a stronger rule or lies inside another trigger. */
  readonly lostTo: string | null;
  /** The rule behind that claim. */
  readonly rule: string | null;
  /** Every guard that stopped a rule here, in the order in which the rules looked. */
  readonly refusals: readonly Refusal[];
}
