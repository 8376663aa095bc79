import type { EventClass } from "../../model/vocabulary.js";

/**
 * What must be true for a trigger to be meant:
 * - `armed`: somebody armed acts or suffers, or the sentence shows fighting;
 * - `force`: the agent is armed, a state or its government (an army "enters", a guest does not);
 * - `actor`: the patient is a name or a group of people;
 * - `somebody`: the patient is a name or a group of people, and not a thing of theirs;
 * - `both`: agent and patient are;
 * - `person`: the patient is a person or somebody who holds an office;
 * - `crowd`: the agent is a group of people, not a person by name;
 * - `official`: the agent is a name or an office;
 * - `troops`: the agent is armed;
 * - `visitor`: the agent is a name, an office or one person, and neither armed nor a crowd;
 * - `protesters`: the agent is a crowd;
 * - `states`: the agent is a state or an office;
 * - `parties`: agent and patient are names or people, and neither is a thing of theirs;
 * - `war`: as `armed`, or a state by name does it to a state or a place;
 * - `conquest`: the agent is armed, a state by name or "they", or nobody is named, and the patient is a town or a country;
 * - `combat`: somebody armed acts or suffers, or the sentence shows fighting and against whom;
 * - `audience`: the agent is named, and the patient is a body by name or a crowd;
 * - `interstate`: the agent is a state or an office, and the patient is named;
 * - `together`: several act, or the patient is a name or people;
 * - `hostile`: as `armed`, or the agent is a state by name;
 * - `captive`: the patient is a person by name, he or she, or a noun for people;
 * - `guest`: as `both`, and who goes to a place is a name or an office, not any traveller;
 * - `counterpart`: the agent is named, and the patient is a person by name or an office;
 * - `hearers`: the agent is named, and the patient is a name or a noun for people, but not "people" alone;
 * - `diplomatic`: agent and patient are named, and one of them is a state, a government or an office;
 * - `fighters`: agent or patient is armed;
 * - `military`: the agent is armed, a state or its government by name, or "it";
 * - `property`: as `armed`, but who suffers is not armed;
 * - `enemy`: the patient is armed, and not a thing of theirs;
 * - `private`: as `both`, and nobody who suffers is an outlet;
 * - `confiscation`: the agent is named, and what is taken no town or country;
 * - `territory`: the patient is a town or a country by name;
 * - `belligerents`: as `war`, and at least two sides are named;
 * - `town`: as `conquest`, but what is taken is no country ("took it to court");
 * - `advocate`: as `both`, and the agent is not armed (an army defends by fighting);
 * - `blamed`: agent or patient is named;
 * - `press`: the agent is named, and the patient an outlet;
 * - `nations`: agent and patient are named, and the agent is a state or its government by name;
 * - `host`: the agent is a state, an office or a body by name, and the patient a person;
 * - `demonstrators`: the agent is a crowd, in a sentence that names protesters or speaks of protest.
 */
export type Need =
  | "armed"
  | "force"
  | "actor"
  | "somebody"
  | "both"
  | "person"
  | "crowd"
  | "official"
  | "troops"
  | "visitor"
  | "protesters"
  | "states"
  | "parties"
  | "war"
  | "conquest"
  | "combat"
  | "audience"
  | "interstate"
  | "together"
  | "hostile"
  | "captive"
  | "guest"
  | "counterpart"
  | "hearers"
  | "diplomatic"
  | "fighters"
  | "military"
  | "property"
  | "enemy"
  | "private"
  | "confiscation"
  | "territory"
  | "belligerents"
  | "town"
  | "advocate"
  | "blamed"
  | "press"
  | "nations"
  | "host"
  | "demonstrators";

/** A row of the lexicon: triggers of one class that share a frame. In every list `_` joins the words of one trigger. */
export interface Frame {
  /** Verbs by lemma; words after the first follow it as they stand ("call_for"), at once or after a short object ("hand_over"). */
  readonly verbs?: string;
  /** With `verbs`: light verbs, which tell the event only together with one of these nouns as object (or passive subject). */
  readonly nouns?: string;
  /** With a form of "be" before them: "ready", "opposed"; the subject acts. */
  readonly adjectives?: string;
  /** Without `verbs`: nouns that tell the event by themselves. */
  readonly nominals?: string;
  /** Where the patient stands: `object`, or prepositions; first found wins. For a nominal `of` may be agent or patient. */
  readonly patient?: string;
  /** For a nominal, what `of` marks ("arrival of troops": the agent; "arrest of a journalist": the patient). */
  readonly of?: "agent" | "patient";
  /** The next word must be one of these ("agree": "to on"). */
  readonly next?: string;
  /** The verb after "to" must be one of the lexicon that tells cooperation, or a hostile one ("ready to meet", not "ready to eat"). */
  readonly does?: "cooperation";
  /** Behind the object, or behind a passive verb, one of these words must stand ("asked Iran to"). */
  readonly goesOn?: string;
  readonly needs?: Need;
  /** What it demands, rejects or accuses is no event of its own in the words after it. */
  readonly operator?: true;
  /** A plural subject is agents only: "Russia and Israel agreed". */
  readonly reciprocal?: true;
  /** The noun is the subject and the verb says that it came about: "clashes broke out between …". */
  readonly occurs?: true;
  /** Never in the passive ("was met by applause"). */
  readonly active?: true;
  /** The subject suffers and nobody acts ("went on trial"). */
  readonly suffers?: true;
}

export interface ClassLexicon {
  readonly class: EventClass;
  readonly frames: readonly Frame[];
}
