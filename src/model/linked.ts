/** What `link` makes of the mentions of one document, before it is written as claims. */
import type { ClaimDate, Published } from "./claims.js";
import type { ActorMention, TimeMention, TokenSpan } from "./found.js";
import type { TextSpan } from "./span.js";
import type { ActorType, Affiliation, SourceKind, TimeBasis } from "./vocabulary.js";

/** A time expression with its value. */
export interface ResolvedTime extends TimeMention {
  readonly id: string;
  readonly value: string | null;
  readonly edtf: string | null;
  readonly basis: TimeBasis;
  readonly because: string;
  /** Ids of the expressions that it was counted from, or that lent it a year. */
  readonly from: readonly string[];
}

/** The dates of one document: its own, its expressions', and the question which of them a clause takes. */
export interface Dating {
  readonly published: Published;
  readonly mode: "news" | "history";
  /** In text order. */
  readonly times: readonly ResolvedTime[];
  /**
   * The date of what is told at `trigger` inside `clause`: an expression of the clause, then of its sentence. Null where neither
   * has one. What the narrative named before is not carried on: in three annotated articles every main event's date stands in
   * its own sentence, and four in five of the events of an undated sentence have none.
   */
  dateOf(clause: TokenSpan, trigger: TokenSpan): ClaimDate | null;
  /** Every expression of the trigger's sentence, in text order, with the reason why it dates what is told there or does not. */
  choices(clause: TokenSpan, trigger: TokenSpan): readonly DateChoice[];
}

export interface DateChoice {
  readonly time: ResolvedTime;
  readonly because: string;
}

/** An actor as one document knows it. */
export interface LocalActor {
  /** Pack id, or a slug of the name; an unnamed source's is local to the document. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly country: string | null;
  readonly sector: string | null;
  readonly pack: string | null;
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
  /** Set for an unnamed source: "an official", "Syrian activists". */
  readonly anonymous: boolean;
  readonly sourceKind: SourceKind;
  readonly mentions: readonly LinkedMention[];
  readonly affiliations: readonly LinkedAffiliation[];
}

export interface LinkedMention extends TextSpan {
  readonly form: "name" | "adjective" | "description" | "pronoun";
  readonly rules: readonly string[];
}

export interface LinkedAffiliation {
  readonly relation: Affiliation;
  readonly actor: string;
  /** Null where a pack says it and the text does not. */
  readonly span: TextSpan | null;
}

/** The actors of one document, and who a stretch of its text stands for. */
export interface Cast {
  /** All actors so far, in the order of their first mention; grows while quotes and events are linked. */
  readonly actors: readonly LocalActor[];
  /** Mentions inside the span, outermost first, in text order. */
  mentionsIn(span: TokenSpan): readonly { readonly mention: ActorMention; readonly actor: LocalActor }[];
  /**
   * Who a noun phrase stands for: by its head (a name, an adjective with a group noun), by a pronoun's antecedent, by a
   * description already used ("the official"). Several for a coordination; empty where nobody known.
   *
   * @param head the word of the phrase that carries it, where the caller knows it
   * @param others ids of actors that "he" or "she" does not stand for, as the caller knows
   */
  referents(phrase: TokenSpan, head: TokenSpan | null, others?: ReadonlySet<string>): readonly LocalActor[];
  /** The same, but makes a local unnamed actor of a description nobody is known for ("a senior official"). */
  source(phrase: TokenSpan, head: TokenSpan | null): readonly LocalActor[];
}
