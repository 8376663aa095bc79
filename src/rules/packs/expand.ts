import type { Affiliation } from "../../model/vocabulary.js";
import { AFFILIATIONS } from "../../model/vocabulary.js";
import { keyOf } from "./key.js";
import type { Entry, FormCase, FormData, FormKind, PackData } from "./pack.js";
import type { ActorSource, PackSource, StateSource } from "./schema.js";
import { slugOf, spellings } from "./slug.js";
import { heldTerms } from "./terms.js";

/**
 * Turns a checked pack file into entries and their forms: states bring their capital, short lists of places and lines of who held an office
 * become entries.
 */
export function expandPack(source: PackSource, sha256: string): PackData {
  const { pack: id, says, distinct } = source;
  const entries: Entry[] = [];
  const forms: FormData[] = [];
  const seen = new Set<string>();
  const add = (entry: Entry, people: readonly string[] = [], isGuarded = false): void => {
    const position = entries.push(entry) - 1;
    const form = (text: string, kind: FormKind): void => {
      const key = keyOf(text.replace(/^the /, ""));
      const once = `${position} ${key}`;
      if (key === "" || seen.has(once)) return;
      seen.add(once);
      forms.push([key, position, kind, isGuarded ? "guarded" : caseOf(text)]);
    };
    for (const name of [entry.name, ...entry.aliases]) form(name, "name");
    for (const name of people) form(name, "people");
    for (const name of entry.adjectives) form(name, "adjective");
    for (const name of entry.metonyms) form(name, "metonym");
    for (const name of entry.notForms) form(name, "not");
  };
  for (const [code, state] of Object.entries(source.states))
    for (const entry of stateEntries(code, state, id)) add(entry, entry.type === "state" ? state.people : []);
  for (const actor of source.actors) add(actorEntry(actor, id), actor.people);
  for (const [code, names] of Object.entries(source.places))
    for (const spelt of names) add(placeEntry(spelt, code, id));
  for (const [code, names] of Object.entries(source.guarded))
    for (const spelt of names) add(placeEntry(spelt, code === "any" ? null : code, id), [], true);
  const own = source.actors.flatMap((actor) =>
    actor.offices.map((office) => ({ ...office, holder: actorId(actor) })),
  );
  const { offices, holders } = heldTerms(source.terms);
  const known = new Set(entries.map((entry) => entry.id));
  for (const holder of holders)
    if (!known.has(holder.id)) add({ ...BLANK, ...holder, type: "person", pack: id });
  return { id, says, sha256, entries, forms, offices: [...own, ...offices], distinct };
}

/** "UN", "SOHR", "U.S.", "LeT" mean nothing in small letters; "Syrian army" has a last word in small letters. */
function caseOf(text: string): FormCase {
  if (/^\p{Lu}\p{Ll}?\p{Lu}$/u.test(text)) return "acronym";
  const letters = text.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters.length <= 6 && letters === letters.toUpperCase()) return "acronym";
  return /\s\p{Ll}[^\s-]*$/u.test(text) ? "open" : "name";
}

const BLANK = {
  sector: null,
  gender: null,
  aliases: [],
  adjectives: [],
  metonyms: [],
  affiliations: [],
  notForms: [],
} as const;

function stateEntries(code: string, state: StateSource, pack: string): Entry[] {
  const id = state.id ?? slugOf(state.name);
  const entry: Entry = {
    ...BLANK,
    id,
    name: state.name,
    type: "state",
    country: code,
    sector: "gov",
    pack,
    aliases: state.aliases,
    adjectives: state.adjectives,
    metonyms: [...state.metonyms, ...(state.capital === undefined ? [] : spellings(state.capital))],
    notForms: state.notForms,
  };
  return state.capital === undefined || slugOf(spellings(state.capital)[0]!) === id
    ? [entry]
    : [entry, placeEntry(state.capital, code, pack)];
}

function placeEntry(names: string, country: string | null, pack: string): Entry {
  const [name, ...aliases] = spellings(names);
  return { ...BLANK, id: slugOf(name!), name: name!, type: "place", country, pack, aliases };
}

function actorId({ id, name }: ActorSource): string {
  return id ?? slugOf(name);
}

function actorEntry(actor: ActorSource, pack: string): Entry {
  return {
    id: actorId(actor),
    name: actor.name,
    type: actor.type,
    country: actor.country,
    sector: actor.sector,
    gender: actor.gender,
    pack,
    aliases: actor.aliases,
    adjectives: actor.adjectives,
    metonyms: actor.metonyms,
    affiliations: [...actor.affiliations, ...AFFILIATIONS.flatMap((relation) => related(actor, relation))],
    notForms: actor.notForms,
  };
}

function related(actor: ActorSource, relation: Affiliation): Entry["affiliations"][number][] {
  return actor[relation].map((other) => ({ relation, actor: other }));
}
