import type { Actor, Claim, DocumentRecord, EventClaim, QuoteClaim, Role, Run } from "../../model/claims.js";
import { type Days, daysOf } from "../calendar.js";
import { isNamed, Kin } from "./kinship.js";
import { type Quantity, quantitiesOf } from "./quantities.js";
import { contentWords, wordsByStem } from "./words.js";

/** A claim made ready to be compared with many others. */
export interface Telling<Of extends Claim = Claim> {
  /** Its place among all tellings. */
  readonly index: number;
  readonly claim: Of;
  readonly document: DocumentRecord;
  /** The days it is dated to; null where its date is open. */
  readonly days: Days | null;
  /** ISO day after which what it tells cannot have begun: what is told as having happened is not later than its telling. */
  readonly latest: string | null;
  /** Those who act, and those acted on who are no places; for a quote, its source and whom it is about. */
  readonly agents: readonly Role[];
  readonly patients: readonly Role[];
  /** Places of the event, those that it was done to included. */
  readonly places: readonly Role[];
  /** The places that it was done to. */
  readonly targets: readonly Role[];
  readonly quantities: readonly Quantity[];
  /** Its content words by their stems, without the names of people, states and places, which are compared as actors, and without the trigger. */
  readonly words: ReadonlyMap<string, string>;
}

/** What is known while the claims of one run are compared. */
export interface Known {
  readonly kin: Kin;
  readonly tellings: readonly Telling[];
  /** How telling it is that two claims name one actor, in bits: one that many claims name tells less. */
  rarityOf(actor: string): number;
  /** How telling a word is, in bits: what stands in few claims tells more. */
  weightOf(word: string): number;
  /** The same of all its words together. */
  weightOfAll(telling: Telling): number;
}

/** Makes all claims of a run ready; one that repeats another in its own document (`sameAs`) is left out. */
export function knownOf(run: Run): Known {
  const kin = new Kin(run.actors);
  const names = namesIn(run.actors);
  const documents = new Map(
    run.documents
      .filter(({ duplicateOf }) => duplicateOf === null)
      .map((document) => [document.id, document]),
  );
  const tellings: Telling[] = [];
  for (const claim of run.claims) {
    const document = documents.get(claim.document);
    if (document === undefined || (claim.type === "event" && claim.sameAs !== null)) continue;
    tellings.push({ index: tellings.length, ...tellingOf(claim, document, kin, names) });
  }
  const weightOf = weights(tellings);
  const sums = tellings.map(({ words }) => [...words.keys()].reduce((sum, word) => sum + weightOf(word), 0));
  return { kin, tellings, rarityOf: rarity(tellings), weightOf, weightOfAll: ({ index }) => sums[index]! };
}

function tellingOf(claim: Claim, document: DocumentRecord, kin: Kin, names: Names): Omit<Telling, "index"> {
  const days = claim.date?.edtf == null ? null : daysOf(claim.date.edtf);
  const published = document.published.edtf === null ? null : daysOf(document.published.edtf);
  const isPast = claim.type === "quote" || claim.modality === "actual";
  const shared = { claim, document, days, latest: isPast ? (published?.last ?? null) : null };
  return claim.type === "event"
    ? { ...shared, ...ofEvent(claim, kin, names) }
    : { ...shared, ...ofQuote(claim, kin, names) };
}

type Names = ReadonlySet<string>;

/** Stems of all names of people, states and places; those of bodies are common words ("national defence forces"). */
function namesIn(actors: readonly Actor[]): Names {
  const named = actors.filter((actor) => NAMED.has(actor.type) && isNamed(actor));
  return new Set(named.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(contentWords)));
}

const NAMED: ReadonlySet<Actor["type"]> = new Set(["person", "state", "place"]);

type Own = Pick<Telling, "agents" | "patients" | "places" | "targets" | "quantities" | "words">;

function ofEvent(event: EventClaim, kin: Kin, names: Names): Own {
  const isPlace = ({ actor }: Role) => actor !== null && kin.get(actor)?.type === "place";
  const { agents, patients } = event;
  const targets = patients.filter(isPlace);
  const places = [...event.places, ...targets];
  const roles = new Set([...agents, ...patients, ...places].flatMap(({ text }) => contentWords(text ?? "")));
  const told = new Set(contentWords(`${event.trigger.text} ${event.trigger.lemma}`));
  return {
    agents,
    patients: patients.filter((role) => !isPlace(role)),
    places,
    targets,
    quantities: quantitiesOf(event),
    words: without(wordsByStem(event.text), (stem) => names.has(stem) || roles.has(stem) || told.has(stem)),
  };
}

function ofQuote(quote: QuoteClaim, kin: Kin, names: Names): Own {
  const { source, about, parts } = quote;
  const role = (id: string): Role => {
    const actor = kin.get(id);
    return roleNamed(id, actor?.name ?? id, actor);
  };
  const sources = source.actors.length > 0 ? source.actors.map(role) : [];
  return {
    agents: sources.length === 0 && source.name !== null ? [roleNamed(null, source.name)] : sources,
    patients: about.map(role),
    places: [],
    targets: [],
    quantities: [],
    words: without(wordsByStem(parts.map(({ text }) => text).join(" ")), (stem) => names.has(stem)),
  };
}

function roleNamed(actor: string | null, name: string, known?: Actor): Role {
  return { actor, name, country: known?.country ?? null, start: null, end: null, text: null };
}

function without(
  words: ReadonlyMap<string, string>,
  isLeftOut: (stem: string) => boolean,
): Map<string, string> {
  return new Map([...words].filter(([stem]) => !isLeftOut(stem)));
}

/** log2 of how few tellings name an actor. */
function rarity(tellings: readonly Telling[]): (actor: string) => number {
  const counts = new Map<string, number>();
  for (const { agents, patients, places } of tellings) {
    const ids = new Set([...agents, ...patients, ...places].map(({ actor }) => actor));
    for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const all = Math.max(tellings.length, SMALLEST);
  return (actor) => Math.log2(all / (counts.get(actor) ?? 1));
}

/** log2 of how few tellings have a word, within bounds, so that it means something in small runs too. */
function weights(tellings: readonly Telling[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of tellings)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = Math.max(tellings.length, SMALLEST);
  const bits = new Map([...counts].map(([word, count]) => [word, Math.log2(all / (count + 1))]));
  return (word) => Math.min(MOST, Math.max(LEAST, bits.get(word) ?? MOST));
}

/** A run of few claims is weighed as if it had so many. */
export const SMALLEST = 200;
const LEAST = 0.5;
const MOST = 8;
