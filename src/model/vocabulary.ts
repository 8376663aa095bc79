/** The closed sets of the contract, once: types and the lists that schema, flags and help are made from. */

export const ACTOR_TYPES = [
  "person",
  "state",
  "government",
  "armed-group",
  "military-unit",
  "organization",
  "media",
  "place",
  "group",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** PLOVER 2021 (Open Event Data Alliance), with STATEMENT for a saying without content and OTHER for the rest that is dated. */
export const EVENT_CLASSES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "STATEMENT",
  "OTHER",
] as const;
export type EventClass = (typeof EVENT_CLASSES)[number];

/** The conflict half of PLOVER's quad classes. */
export const CONFLICT: ReadonlySet<EventClass> = new Set([
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/** The families of classes: halves of PLOVER's quad classes, and what is in neither. */
export const FAMILIES = ["conflict", "cooperation", "other"] as const;
export type Family = (typeof FAMILIES)[number];

const NEITHER: ReadonlySet<EventClass> = new Set(["STATEMENT", "OTHER"]);

export function familyOf(name: EventClass): Family {
  return CONFLICT.has(name) ? "conflict" : NEITHER.has(name) ? "other" : "cooperation";
}

export const TIMEX_TYPES = ["DATE", "TIME", "DURATION", "SET"] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];

export const CLAIM_KINDS = ["direct", "indirect", "mixed"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const COMMITMENTS = ["factive", "neutral", "doubting"] as const;
export type Commitment = (typeof COMMITMENTS)[number];

export const QUOTE_ACTS = ["asserts", "denies", "asks", "warns", "urges"] as const;
export type QuoteAct = (typeof QUOTE_ACTS)[number];

export const SOURCE_KINDS = [
  "person",
  "role",
  "collective",
  "organization",
  "document",
  "media",
  "reports",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const MODALITIES = ["actual", "planned", "possible", "demanded"] as const;
export type Modality = (typeof MODALITIES)[number];

export const POLARITIES = ["positive", "negative"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Whether an event is told once, as what is done again and again, or as still going on. */
export const EVENT_ASPECTS = ["single", "habitual", "ongoing"] as const;
export type EventAspect = (typeof EVENT_ASPECTS)[number];

export const TIME_BASES = [
  "explicit",
  "document-date",
  "narrative",
  "anchor",
  "same-event",
  "range",
  "vague",
  "unknown-document-date",
] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

export const AFFILIATIONS = [
  "part_of",
  "backed_by",
  "leader_of",
  "spokesperson_of",
  "member_of",
  "fights",
] as const;
export type Affiliation = (typeof AFFILIATIONS)[number];

/** What a text shows of somebody's stance to what a topic proposes; `neither` is left open, or said both ways. */
export const STANCES = ["for", "against", "neither", "unknown"] as const;
export type Stance = (typeof STANCES)[number];
