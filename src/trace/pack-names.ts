import type { Actor } from "../model/claims.js";
import type { Ground } from "../model/derivation.js";
import { keyOf } from "../rules/packs/key.js";
import type { Entry } from "../rules/packs/pack.js";
import type { Sight } from "./sight.js";

/** The entry of a pack that an actor is, with the name of it that a text gives; nothing for an actor that no pack knows. */
export function packGround(
  actor: Pick<Actor, "id" | "pack"> | undefined,
  text: string | null,
  { packs }: Sight,
): readonly Ground[] {
  if (actor === undefined || actor.pack === null) return [];
  const entry = packs.entry(actor.id);
  if (entry === undefined) return [];
  const name = text === null ? null : nameIn(entry, text);
  return [{ kind: "pack", pack: entry.pack, actor: entry.id, name }];
}

/** The name of an entry that a text is written as, or null where it is a form of one ("Russians"). */
function nameIn(entry: Entry, text: string): string | null {
  const key = keyOf(text);
  const names = [entry.name, ...entry.aliases, ...entry.metonyms, ...entry.adjectives];
  return names.find((name) => keyOf(name) === key) ?? null;
}
