/** What comes out: schema `claims/1`. The names are a contract; schema.ts holds the same in zod and a test keeps the two equal. */
import type { MetadataBasis, Segment } from "./document.js";
import type { Problem } from "./problem.js";
import type { Repair } from "./scan.js";
import type { Span, TextSpan } from "./span.js";
import type {
  ActorType,
  Affiliation,
  ClaimKind,
  Commitment,
  EventAspect,
  EventClass,
  Modality,
  Polarity,
  QuoteAct,
  SourceKind,
  TimeBasis,
  TimexType,
} from "./vocabulary.js";

export type OffsetUnit = "utf16" | "codepoint" | "byte";

export interface Run {
  readonly schema: "claims/1";
  readonly tool: { readonly name: "claims"; readonly version: string };
  readonly offsets: OffsetUnit;
  readonly options: { readonly packs: readonly { readonly id: string; readonly sha256: string }[] };
  readonly problems: readonly Problem[];
  readonly documents: readonly DocumentRecord[];
  readonly actors: readonly Actor[];
  readonly times: readonly TimeRecord[];
  readonly claims: readonly Claim[];
}

/** The part of a run that is about one document; `merge` makes a run of many. */
export interface DocumentClaims {
  readonly document: DocumentRecord;
  readonly actors: readonly Actor[];
  readonly times: readonly TimeRecord[];
  readonly claims: readonly Claim[];
}

export interface DateCandidate extends Span {
  readonly edtf: string;
  readonly segment: string;
  readonly taken: boolean;
  readonly because: string;
}

export interface Published {
  readonly edtf: string | null;
  readonly basis: MetadataBasis;
  readonly start: number | null;
  readonly end: number | null;
  /** Bounds read from inside an undated text. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly candidates: readonly DateCandidate[];
}

export interface DocumentRecord {
  readonly id: string;
  readonly path: string | null;
  readonly sha256: string;
  readonly encoding: string;
  /** ISO 639-1, as far as the text shows it; rules are for "en" only. */
  readonly language: string | null;
  readonly duplicateOf: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The agency whose report it says that it is, where it says so: in its dateline, its byline or under its last words. */
  readonly agency: (TextSpan & { readonly name: string }) | null;
  /** Hashes of runs of its words, by which reused text is known without the texts; null in runs of versions that made none. */
  readonly fingerprint: string | null;
  readonly mode: "news" | "history";
  readonly published: Published;
  readonly segments: readonly Segment[];
}

export interface ActorAffiliation {
  readonly relation: Affiliation;
  readonly actor: string;
  /** Null where the pack says it and no text does. */
  readonly document: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Mention extends TextSpan {
  readonly document: string;
  readonly form: "name" | "adjective" | "description" | "pronoun";
  readonly rules: readonly string[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly country: string | null;
  readonly sector: string | null;
  readonly pack: string | null;
  readonly aliases: readonly string[];
  readonly affiliations: readonly ActorAffiliation[];
  readonly mentions: readonly Mention[];
}

export interface TimeRecord extends TextSpan {
  readonly id: string;
  readonly document: string;
  readonly type: TimexType;
  readonly value: string | null;
  readonly mod: string | null;
  readonly edtf: string | null;
  readonly basis: TimeBasis;
  readonly because: string;
  readonly rules: readonly string[];
}

/** The date of a claim: the time expression it took, or what was understood. */
export interface ClaimDate {
  readonly time: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly edtf: string | null;
  readonly basis: TimeBasis;
  /** Id of the claim whose date was taken over, for basis `same-event` and `anchor`. */
  readonly from: string | null;
}

interface ClaimBase extends TextSpan {
  readonly id: string;
  readonly document: string;
  readonly line: number;
  readonly column: number;
  readonly segment: string;
  /** Id of the quote around this claim, or null. */
  readonly within: string | null;
  readonly date: ClaimDate | null;
  readonly rules: readonly string[];
}

export interface Via {
  readonly actor: string | null;
  readonly name: string;
  readonly mention: TextSpan | null;
}

export interface Source {
  readonly mention: TextSpan | null;
  readonly actors: readonly string[];
  readonly actor: string | null;
  readonly name: string | null;
  readonly anonymous: boolean;
  readonly kind: SourceKind | null;
  readonly reason: string | null;
  readonly via: readonly Via[];
}

export interface QuoteClaim extends ClaimBase {
  readonly type: "quote";
  readonly voice: "direct" | "indirect";
  readonly kind: ClaimKind;
  readonly attribution: "speech" | "attitude";
  readonly parts: readonly TextSpan[];
  readonly cue:
    | (TextSpan & { readonly lemma: string; readonly commits: Commitment; readonly negated: boolean })
    | null;
  readonly source: Source;
  readonly act: QuoteAct;
  /** Ids of the actors named in the content. */
  readonly about: readonly string[];
  readonly repairs: readonly Repair[];
}

export interface Role {
  readonly actor: string | null;
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the state it belongs to: its actor's, or understood from the clause ("protesters in Cairo"). */
  readonly country: string | null;
  /** Null where the role is understood and stands nowhere in the clause. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
}

export interface EventQuantity extends TextSpan {
  readonly value: number;
  readonly of: string;
}

export interface EventClaim extends ClaimBase {
  readonly type: "event";
  readonly voice: "narrator" | "direct" | "indirect";
  readonly trigger: TextSpan & { readonly lemma: string };
  readonly class: EventClass;
  readonly agents: readonly Role[];
  readonly patients: readonly Role[];
  readonly places: readonly Role[];
  readonly quantities: readonly EventQuantity[];
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** "used to shell" and "shells every week" are habitual, "is shelling" and "continues to shell" ongoing. */
  readonly aspect: EventAspect;
  /** Id of the first telling of the same event in this document, or null. */
  readonly sameAs: string | null;
  /** Id of the innermost quote that tells it; null for the article's own words. */
  readonly quote: string | null;
  readonly source: Source | null;
}

export type Claim = QuoteClaim | EventClaim;
