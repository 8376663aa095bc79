/** How the fields of a record came to be: the text is read again, and watched. */
import type { Actor } from "../model/claims.js";
import type { Derivation } from "../model/derivation.js";
import type { InputDocument } from "../model/document.js";
import { type ReadOptions, read } from "../pipeline.js";
import { builtIn } from "../rules/packs/built-in.js";
import { derivationOf } from "../trace/derive.js";
import { watched } from "../trace/sight.js";
import type { Explanation } from "../write/explanation.js";

/**
 * @param options with what the document was read
 * @returns null where this program does not find the record in the document, because an earlier version or other flags made it
 */
export function derivationIn(
  record: Explanation["record"],
  document: InputDocument,
  options: ReadOptions,
): Derivation | null {
  const packs = options.packs ?? builtIn();
  const sight = watched((watch) => read(document, { ...options, watch }), packs);
  const { actors, times, claims } = sight.read;
  const found =
    "mentions" in record
      ? actorLike(record, actors)
      : [...claims, ...times].find(({ id }) => id === record.id);
  return found === undefined ? null : derivationOf(found, sight);
}

/** The actor as one text knows it: by its id, or, where several texts made one of its spellings, by a mention. */
function actorLike({ id, mentions }: Actor, actors: readonly Actor[]): Actor | undefined {
  const isOf = (actor: Actor): boolean =>
    actor.mentions.some((own) =>
      mentions.some(
        ({ document, start, end }) => document === own.document && start === own.start && end === own.end,
      ),
    );
  return actors.find((actor) => actor.id === id) ?? actors.find(isOf);
}
