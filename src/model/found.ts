/** What `find` hands to `link`: mentions, not yet joined to each other. Token positions are of `Scan.tokens`, `last` exclusive. */
import type { Bound, TimeMeaning } from "./meaning.js";
import type { Span } from "./span.js";
import type {
  ActorType,
  ClaimKind,
  Commitment,
  EventAspect,
  EventClass,
  Modality,
  Polarity,
  QuoteAct,
  TimexType,
} from "./vocabulary.js";

export interface TokenSpan extends Span {
  readonly first: number;
  readonly last: number;
}

/** A name, an adjective ("Russian") or a description ("Russian military police") of an actor. Mentions may nest. */
export interface ActorMention extends TokenSpan {
  readonly form: "name" | "adjective" | "description";
  /** Id of the pack entry it is an alias of, or null for an actor known by evidence only. */
  readonly entry: string | null;
  /** Pack id for `entry`. */
  readonly pack: string | null;
  /** The proper name, without title or article; for a description the description. */
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3 of the state the actor belongs to, where known. */
  readonly country: string | null;
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
  readonly rules: readonly string[];
  /** Where the document says what this one is: the same name, the full name, the neighbour in a list. */
  readonly decidedBy: Span | null;
}

/** A time expression as it stands, before it is resolved: `read` says what the words mean without knowing any date. */
export interface TimeMention extends TokenSpan {
  readonly type: TimexType;
  readonly meaning: TimeMeaning;
  readonly mod: string | null;
  /** The preposition before it that makes a stretch of it ("since 2013"). */
  readonly bound: Bound | null;
  readonly rules: readonly string[];
}

/** Somebody's words, as the text gives them: content in one or more parts, cue, and the noun phrase of the source. */
export interface QuoteMention {
  /** Parts without their outer quote marks; punctuation inside stays. */
  readonly parts: readonly TokenSpan[];
  readonly kind: ClaimKind;
  readonly attribution: "speech" | "attitude";
  readonly cue:
    | (TokenSpan & { readonly lemma: string; readonly commits: Commitment; readonly negated: boolean })
    | null;
  readonly act: QuoteAct;
  /** The whole noun phrase of the source with title and apposition; null where the text names none. */
  readonly source: TokenSpan | null;
  /** The word of `source` that carries it: the name or the noun ("official"); null with no source. */
  readonly head: TokenSpan | null;
  /** Who is told ("told IranWire"), or the outlet it was said on or reported by, outermost first. */
  readonly hearer: TokenSpan | null;
  readonly via: readonly TokenSpan[];
  /** The reason for anonymity, where the text gives one. */
  readonly reason: TokenSpan | null;
  /** Position in the list of quotes of the one whose source this quote takes (a floating quote, "he added" without a subject). */
  readonly follows: number | null;
  /** Positions in `Scan.runs` of the quote runs it uses. */
  readonly runs: readonly number[];
  readonly rules: readonly string[];
}

/** The noun phrase of a role. */
export interface RolePhrase extends TokenSpan {
  /** Whose it is, where the phrase is a thing and a name stands before it ("Israel" in "Israel's decision"); null otherwise. */
  readonly owner: TokenSpan | null;
}

/** A trigger with the token spans of its roles, before they are joined to actors and dates. */
export interface EventMention {
  readonly trigger: TokenSpan & { readonly lemma: string };
  readonly class: EventClass;
  /** The smallest clause that holds trigger and roles. */
  readonly clause: TokenSpan;
  readonly agents: readonly RolePhrase[];
  readonly patients: readonly RolePhrase[];
  readonly places: readonly RolePhrase[];
  readonly quantities: readonly Quantity[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly aspect: EventAspect;
  readonly rules: readonly string[];
}

export interface Quantity extends TokenSpan {
  readonly value: number;
  /** "killed", "wounded", "vehicles", "km" … */
  readonly of: string;
}
