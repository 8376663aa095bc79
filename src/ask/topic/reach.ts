import type { Actor, Claim, Run } from "../../model/claims.js";
import { setOf } from "../../rules/topics/words.js";
import { partakers } from "../parts.js";
import { unitsOf } from "../units.js";
import type { Telling } from "./telling.js";

/** How a claim reaches the actor that is asked for. */
export interface Reach {
  /** From 0 to 1: a name counts for more than "we", and that for more than "all foreign forces". */
  readonly weight: number;
  readonly because: string;
}

/** Who is asked for, with all who stand for it. */
export interface Cast {
  readonly actors: readonly Actor[];
  readonly own: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  /** People of the state that is asked for, who speak for it where the text gives them an office and no name. */
  readonly officials: ReadonlySet<string>;
  /** Those it backs, with their units: its friends, and not it. */
  readonly backed: ReadonlyMap<string, string>;
  readonly isExact: boolean;
}

/** @param isExact only the actors themselves, by their names */
export function castOf(run: Run, actors: readonly Actor[], isExact: boolean): Cast {
  const ids = new Set(actors.map(({ id }) => id));
  const units = isExact ? [] : unitsOf(run, actors);
  const backed = run.actors.filter((actor) => isBacked(actor, ids));
  const friends = isExact ? [] : [...backed, ...unitsOf(run, backed)];
  const countries = new Set(
    actors.flatMap(({ type, country }) => (type === "state" && country ? [country] : [])),
  );
  const compatriots = run.actors.filter(
    ({ type, country }) => type === "person" && countries.has(country ?? ""),
  );
  const officials = new Set(isExact ? [] : compatriots.map(({ id }) => id));
  const named = (list: readonly Actor[]) => new Map(list.map(({ id, name }) => [id, name]));
  return { actors, own: named(actors), units: named(units), officials, backed: named(friends), isExact };
}

/** A state's army that a pack calls backed by another state is its own state's; a text may say otherwise. */
function isBacked({ sector, affiliations }: Actor, ids: ReadonlySet<string>): boolean {
  const isOfficial = sector === "gov" || sector === "mil";
  return affiliations.some(
    ({ relation, actor, document }) =>
      relation === "backed_by" && ids.has(actor) && (!isOfficial || document !== null),
  );
}

const WE = setOf("we us our ours ourselves");
const OWNERS = setOf("his her its their");
const OWN_THINGS = setOf(
  "country group government movement forces troops army people nation fighters party side soldiers",
);
const FOREIGNERS = setOf(
  "forces force troops soldiers militaries armies army powers countries states fighters militias military personnel presence intervention",
);

/** Null where a claim has nothing to do with the actor. */
export function reachOf({ claim, parts, events }: Telling, cast: Cast): Reach | null {
  const ids = spokenOf(claim, events);
  const words = parts.flatMap((part) => part.words.map(({ lower }) => lower));
  const name = cast.actors.map((actor) => actor.name).join(", ");
  if (ids.some((id) => cast.own.has(id))) return { weight: 1, because: name };
  const unit = ids.find((id) => cast.units.has(id));
  if (unit !== undefined) return { weight: 0.9, because: `${cast.units.get(unit)}, of ${name}` };
  if (cast.isExact) return null;
  const speaks = speakerIn(claim, cast, words);
  if (speaks !== null) return speaks;
  const friend = ids.find((id) => cast.backed.has(id));
  if (friend !== undefined) return { weight: 0.6, because: `${cast.backed.get(friend)}, backed by ${name}` };
  const all = foreignersIn(words);
  return all === null ? null : { weight: 0.5, because: `“${all}” may take in ${name}` };
}

/** Those a claim is about; its speakers are not, unless they speak of themselves. */
function spokenOf(claim: Claim, events: Telling["events"]): string[] {
  const roles = events.flatMap((event) => partakers({ ...event, source: null }));
  return claim.type === "quote" ? [...claim.about, ...roles] : roles;
}

/** "We" are the speaker's side. */
function speakerIn({ source }: Claim, cast: Cast, words: readonly string[]): Reach | null {
  const we = ownWord(words);
  if (source === null || we === null) return null;
  const speakers = [...source.actors, source.actor];
  const said = `“${we}”, said by ${source.name ?? "it"}`;
  const isIts = speakers.some((id) => id !== null && (cast.own.has(id) || cast.units.has(id)));
  if (isIts || (source.kind === "role" && speakers.some((id) => id !== null && cast.officials.has(id))))
    return { weight: 0.9, because: said };
  const friend = speakers.find((id) => id !== null && cast.backed.has(id));
  const name = cast.actors.map((actor) => actor.name).join(", ");
  return friend === undefined ? null : { weight: 0.6, because: `${said}, whose side ${name} backs` };
}

function ownWord(words: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    if (WE.has(word)) return word;
    if (OWNERS.has(word) && OWN_THINGS.has(words[at + 1] ?? "")) return `${word} ${words[at + 1]}`;
  }
  return null;
}

/** "all foreign forces": whoever is from abroad is among them, or may be. */
function foreignersIn(words: readonly string[]): string | null {
  const at = words.findIndex((word, index) => word === "foreign" && FOREIGNERS.has(words[index + 1] ?? ""));
  return at < 0 ? null : `foreign ${words[at + 1]}`;
}
