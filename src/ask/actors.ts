import type { Actor, Run } from "../model/claims.js";
import { nearest } from "./nearest.js";

/** Other names of an actor than its texts use: what the packs know. */
export type KnownAliases = (name: string) => readonly string[];

export type Found =
  | { readonly actors: readonly [Actor, ...Actor[]] }
  | { readonly actors: readonly []; readonly meant: readonly string[] };

/**
 * Who goes by a name: by id or name, else by an alias, else by a mention ("Russian", "the Kremlin"), else by an alias that a pack knows,
 * else by a person's surname.
 * Case, accents, apostrophes and a leading article do not count. Where nobody does, the names that may have been meant.
 *
 * @param idsOf ids of the actors that a pack knows by a name
 */
export function findActors(run: Run, name: string, idsOf: KnownAliases = () => []): Found {
  const key = nameKey(name);
  const knownAs = (actor: Actor) => idsOf(name).includes(actor.id);
  const tests: ((actor: Actor) => boolean)[] = [
    (actor) => actor.id === name || nameKey(actor.name) === key,
    (actor) => actor.aliases.some((alias) => nameKey(alias) === key),
    knownAs,
    (actor) => actor.mentions.some(({ form, text }) => form !== "pronoun" && nameKey(text) === key),
    (actor) => actor.type === "person" && nameKey(actor.name).endsWith(` ${key}`),
  ];
  for (const test of tests) {
    const [first, ...others] = run.actors.filter(test);
    if (first !== undefined) return { actors: [first, ...others] };
  }
  const names = run.actors.flatMap((actor) => [actor.name, ...actor.aliases]);
  return { actors: [], meant: nearest(name, names) };
}

/** A name as it is compared. */
function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u00a0-]+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^the /, "");
}
