import type { QuoteClaim, Role } from "../../model/claims.js";
import type { EventMention, RolePhrase, TokenSpan } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import { type Span, textAt } from "../../model/span.js";
import type { EventClass } from "../../model/vocabulary.js";
import { describedBeside } from "./described.js";
import { descriptionsOf, lastCalled } from "./descriptions.js";
import { isSelf } from "./self.js";

export interface Roles {
  readonly agents: readonly Role[];
  readonly patients: readonly Role[];
  readonly places: readonly Role[];
  /** A patient, or the state of one, stands nowhere and was understood. */
  readonly understood: boolean;
}

/** Classes whose target, where the text names none, is the agent's own state: a ban, a protest or a demand at home. */
const DOMESTIC: ReadonlySet<EventClass> = new Set([
  "COERCE",
  "PROTEST",
  "CONCEDE",
  "ASSAULT",
  "ACCUSE",
  "REQUEST",
  "REJECT",
  "THREATEN",
]);

const THIRD_PERSON: ReadonlySet<string> = new Set(["he", "she", "him", "her"]);
/** Nobody does it to "him" who is himself: that would be "himself". */
const OBJECT: ReadonlySet<string> = new Set(["him", "her", "it", "them"]);
/** Nor does "he" do it to N who is N. */
const SUBJECT: ReadonlySet<string> = new Set(["he", "she", "it", "they"]);
const PRONOUN = /^(?:s?he|it|they|him|hers?|them|his|its|theirs?|(?:him|her|it)self|themselves)(?:\s|$)/i;

/** @param teller the quotation that tells it, for "I" and for who "he" cannot be */
export type RoleReader = (event: EventMention, sentence: TokenSpan, teller: QuoteClaim | null) => Roles;

/**
 * Makes the reader of roles for one document: phrases in, actors and countries out.
 *
 * @param understand whether a ban, a protest or the like that names nobody is meant for the agent's own state
 */
export function roleReader(scan: Scan, cast: Cast, understand: boolean): RoleReader {
  const { text } = scan;
  const called = descriptionsOf(cast);
  const states = statesOf(cast);
  const byId = new Map(cast.actors.map((actor) => [actor.id, actor]));

  /** By the cast; else, for a member or a thing, by its owner; else, for "the force", by the last one told of. */
  const whoIs = (
    phrase: RolePhrase,
    words: string,
    { speaker, other, openedBy, content }: Speaker,
  ): readonly LocalActor[] => {
    const opening = byId.get(openedBy(phrase) ?? "");
    if (opening !== undefined && fits(opening, words)) return [opening];
    const known = cast.referents(phrase, null);
    if (other && THIRD_PERSON.has(words.toLowerCase()) && known.some(({ id }) => id === speaker)) return [];
    if (known.length > 0 && (!POSSESSED.test(words) || isInside(cast, phrase, known))) return known;
    const self = byId.get(speaker ?? "");
    if (self !== undefined && isSelf(scan, phrase, self, content)) return [self];
    const described = PRONOUN.test(words) ? null : describedBeside(scan, cast, phrase);
    if (described !== null) return [described];
    if (phrase.owner !== null) return cast.referents(phrase.owner, null);
    const earlier = lastCalled(called, phrase, words) ?? organizationIn(cast, phrase, words);
    return earlier === null ? [] : [earlier];
  };

  const rolesOf = (phrases: readonly RolePhrase[], understood: string | null, speaker: Speaker): Role[] =>
    onceEach(
      phrases.flatMap((given): Role[] => {
        const phrase = withMembers(scan, cast, given);
        const span = textAt(text, phrase);
        const inside = (): string | null => countryInside(scan, cast, phrase);
        const actors = whoIs(phrase, span.text, speaker);
        if (actors.length === 0)
          return [
            { actor: null, name: span.text.replace(/\s+/g, " "), country: inside() ?? understood, ...span },
          ];
        return actors.map(({ id, name, country, sector }) => ({
          actor: id,
          name,
          country: country ?? inside() ?? (sector === null ? understood : null),
          ...span,
        }));
      }),
    );

  return (event, sentence, teller) => {
    const speaker = speakerOf(event, teller);
    const places = rolesOf(event.places, null, NOBODY);
    const there = places.find(({ country }) => country !== null)?.country ?? null;
    const patients = rolesOf(event.patients, null, speaker);
    const agents = withoutPatients(
      rolesOf(event.agents, there ?? onlyCountry(cast, sentence), speaker),
      patients,
      text,
    );
    if (!understand || !DOMESTIC.has(event.class))
      return { agents, places, patients: withoutSelf(patients, agents), understood: false };
    const home = atHome(event.class, patients, agents, there, states, byId);
    const understood = home.some((role, at) => role !== patients[at]);
    return { agents, places, patients: withoutSelf(home, agents), understood };
  };
}

/** "N, a lawyer and activist": one who is told of by name and by description, once. */
function onceEach(roles: readonly Role[]): Role[] {
  return roles.filter(
    ({ actor }, at) => actor === null || roles.findIndex((role) => role.actor === actor) === at,
  );
}

/** A pronoun that acts on somebody named behind it in its clause stands for another. */
function withoutPatients(agents: readonly Role[], patients: readonly Role[], text: string): readonly Role[] {
  return agents.map((role) => {
    if (role.actor === null || !SUBJECT.has((role.text ?? "").toLowerCase())) return role;
    const isNamed = patients.some(
      (patient) => patient.actor === role.actor && isGovernedName(role, patient, text),
    );
    return isNamed ? unresolved(role) : role;
  });
}

/** Whether a patient is no pronoun and stands behind the agent with no mark between. */
function isGovernedName({ end }: Role, { text: words, start }: Role, text: string): boolean {
  if (words === null || start === null || end === null || start < end) return false;
  return !PRONOUN.test(words) && !/[,;:—–]/.test(text.slice(end, start));
}

/** "Senate Democrats": those of a party there, and not the house. */
function withMembers({ tokens }: Scan, cast: Cast, phrase: RolePhrase): RolePhrase {
  const next = tokens[phrase.last];
  if (next === undefined || next.shape === "lower" || !next.lower.endsWith("s")) return phrase;
  const { start, end, index } = next;
  const [members] = cast.mentionsIn({ first: index, last: index + 1, start, end });
  return members?.actor.sector === "pty" ? { ...phrase, last: index + 1, end } : phrase;
}

/** As the text has it, without saying who it is. */
function unresolved(role: Role): Role {
  return { ...role, actor: null, name: role.text ?? role.name, country: null };
}

function withoutSelf(patients: readonly Role[], agents: readonly Role[]): readonly Role[] {
  return patients.map((role) =>
    OBJECT.has((role.text ?? "").toLowerCase()) &&
    agents.some(({ actor }) => actor !== null && actor === role.actor)
      ? unresolved(role)
      : role,
  );
}

/** "the union's president": not whoever is called the president elsewhere. */
const POSSESSED = /^(?:the|a|an|his|her|its|their)\s.*['’]s\s/;

function isInside(cast: Cast, phrase: TokenSpan, known: readonly LocalActor[]): boolean {
  return cast.mentionsIn(phrase).some(({ actor }) => known.some(({ id }) => id === actor.id));
}

interface Speaker {
  readonly speaker: string | null;
  /** "He" is somebody else: who speaks says "I", and who demands does so of another. */
  readonly other: boolean;
  /** Who a pronoun is that opens what is said indirectly: "Ann Rao said that she would". */
  readonly openedBy: (pronoun: TokenSpan) => string | null;
  /** What is said. */
  readonly content: readonly Span[];
}

const NOBODY: Speaker = { speaker: null, other: false, openedBy: () => null, content: [] };

function speakerOf({ modality }: EventMention, teller: QuoteClaim | null): Speaker {
  if (teller === null) return NOBODY;
  const speaker = teller.source?.actor ?? null;
  const other = teller.kind === "direct" || modality === "demanded";
  const start = teller.parts[0]?.start ?? 0;
  const isOpening = (at: number) => at >= start && at - start <= OPENING;
  // "Asked N if he would": the question is about N, by whom it is not put.
  const isQuestion = /^(?:ask|press|question)$/.test(teller.cue?.lemma ?? "");
  const openedBy = (pronoun: TokenSpan) =>
    !other && !isQuestion && isOpening(pronoun.start) ? speaker : null;
  return { speaker, other, openedBy, content: teller.parts };
}

/** How far into the content its opening pronoun may stand, in UTF-16 code units: "in May he". */
const OPENING = 12;

/** Whether a pronoun may stand for an actor. */
function fits({ type, gender, plural }: LocalActor, words: string): boolean {
  const word = words.toLowerCase();
  if (word === "he") return type === "person" && !plural && gender !== "female";
  if (word === "she") return type === "person" && !plural && gender !== "male";
  if (word === "they") return plural || (type !== "person" && type !== "place");
  return word === "it" && type !== "person" && !plural;
}

/** The states among the actors, by country. */
function statesOf(cast: Cast): ReadonlyMap<string, LocalActor> {
  const states = new Map<string, LocalActor>();
  for (const actor of cast.actors)
    if (actor.type === "state" && actor.country !== null && !states.has(actor.country))
      states.set(actor.country, actor);
  return states;
}

/** People who act for whose name they bear; a candidate or a rival of a party acts for himself. */
const BEARERS =
  /\b(?:official|officer|staff|worker|troop|force|soldier|fighter|militant|rebel|guard|peacekeeper|inspector|observer|agent|campaign|government|army|leader|member|police|warplane|jet|delegation)s?$/i;

/** "United Nations workers" act for the organization whose name they bear. */
function organizationIn(cast: Cast, phrase: TokenSpan, words: string): LocalActor | null {
  if (!BEARERS.test(words)) return null;
  const first = cast.mentionsIn(phrase)[0];
  return first?.actor.type === "organization" && first.mention.first === phrase.first ? first.actor : null;
}

/** "Rebels in the north of Mali": the country of a name inside the phrase, unless they are against it ("anti-Malian rebels"). */
function countryInside({ tokens }: Scan, cast: Cast, phrase: TokenSpan): string | null {
  for (const { mention, actor } of cast.mentionsIn(phrase))
    if (actor.country !== null && tokens[mention.first - 2]?.lower !== "anti") return actor.country;
  return null;
}

/** The one country of a sentence, which its unnamed people are then taken to belong to; null where there are two. */
function onlyCountry(cast: Cast, sentence: TokenSpan): string | null {
  let only: string | null = null;
  for (const { actor } of cast.mentionsIn(sentence)) {
    if (actor.country === null || actor.country === only) continue;
    if (only !== null) return null;
    only = actor.country;
  }
  return only;
}

/**
 * Whether an agent may be meant to act on its own state: a state asks and threatens nobody in itself, and who strikes abroad without a name for
 * the target does not strike at home.
 */
function actsAtHome(agent: Role, kind: EventClass, byId: ReadonlyMap<string, LocalActor>): boolean {
  const type = byId.get(agent.actor ?? "")?.type ?? null;
  if (OUTWARD.has(kind) && type === "state") return false;
  if (ARMED.has(type ?? "") && !MASTERY.has(kind)) return false;
  return isSure(agent, byId) && !(kind === "ASSAULT" && agent.actor !== null);
}

/** What a state does to others; a ban, an inquiry or an election is at home. */
const OUTWARD: ReadonlySet<EventClass> = new Set(["PROTEST", "REQUEST", "REJECT", "THREATEN"]);

/** Who is armed asks and accuses whom he fights or serves; at home he rules, or gives in. */
const ARMED: ReadonlySet<string> = new Set(["armed-group", "military-unit"]);
/** Whom armed men turn out or rob is another power. */
const ANOTHERS = /^(?:the|its|their)\s(?:.*\s)?(?:regime|government|state|headquarters|base|bases|embassy)$/i;
const MASTERY: ReadonlySet<EventClass> = new Set(["COERCE", "CONCEDE", "ASSAULT"]);

/** Whether the country of an agent is more than a guess from its sentence: a person's own, or that of the people of a place. */
function isSure({ actor, country }: Role, byId: ReadonlyMap<string, LocalActor>): boolean {
  const known = actor === null ? undefined : byId.get(actor);
  return known?.type !== "person" || known.country === country;
}

/** Patients of no known state belong where it happened, or to the agent's own; where there are none, its state is understood. */
function atHome(
  kind: EventClass,
  patients: readonly Role[],
  agents: readonly Role[],
  there: string | null,
  states: ReadonlyMap<string, LocalActor>,
  byId: ReadonlyMap<string, LocalActor>,
): readonly Role[] {
  const own = agents.find(({ country }) => country !== null)?.country ?? null;
  const domestic = agents.some((agent) => actsAtHome(agent, kind, byId));
  const country = there ?? (domestic || kind === "ASSAULT" ? own : null);
  if (country === null) return patients;
  const armed = agents.some(({ actor }) => ARMED.has(byId.get(actor ?? "")?.type ?? ""));
  const isOther = ({ text }: Role) => there === null && armed && ANOTHERS.test(text ?? "");
  if (patients.length > 0)
    return patients.map((role) => (role.country === null && !isOther(role) ? { ...role, country } : role));
  const abroad = kind === "ASSAULT" && agents.some(({ actor }) => actor !== null);
  const state = own === null || !domestic || abroad ? undefined : states.get(own);
  if (state === undefined) return [];
  return [{ actor: state.id, name: state.name, country: own, start: null, end: null, text: null }];
}
