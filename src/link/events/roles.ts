import type { Role } from "../../model/claims.js";
import type { RolePhrase, TokenSpan } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";
import { textAt } from "../../model/span.js";

/** Roles of one event: each phrase as the actors it stands for, or as its own words where nobody is known. */
export function rolesOf(
  text: string,
  cast: Cast,
  phrases: readonly RolePhrase[],
  understood: string | null,
): Role[] {
  return phrases.flatMap((phrase) => roleOf(text, cast, phrase, understood));
}

function roleOf(text: string, cast: Cast, phrase: RolePhrase, understood: string | null): Role[] {
  const span = textAt(text, phrase);
  const actors = whoIs(cast, phrase, span.text);
  if (actors.length === 0) {
    const country = countryInside(cast, phrase) ?? understood;
    return [{ actor: null, name: span.text.replace(/\s+/g, " "), country, ...span }];
  }
  return actors.map((actor) => ({
    actor: actor.id,
    name: actor.name,
    country: actor.country ?? countryInside(cast, phrase) ?? (actor.sector === null ? understood : null),
    ...span,
  }));
}

/** By the cast; else, for a member or a thing, by the name inside; else, for "the force", by the last force told of. */
function whoIs(cast: Cast, phrase: RolePhrase, words: string): readonly LocalActor[] {
  const known = cast.referents(phrase, null);
  if (known.length > 0 || phrase.owner === null)
    return known.length > 0 ? known : lastCalled(cast, phrase, words);
  return cast.referents(phrase.owner, null);
}

const DEFINITE = /^(?:the|this|that|these|those|another|both|its|their)\s/i;
const LAST_WORD = /([a-z]{4,})$/;
/** How far back a definite description may point, in code units. */
const MEMORY = 1500;

/** "the force", "another convoy": the nearest actor before whose description ends in the same noun. */
function lastCalled(cast: Cast, phrase: RolePhrase, words: string): readonly LocalActor[] {
  const noun = DEFINITE.test(words) ? LAST_WORD.exec(words)?.[1]?.replace(/s$/, "") : undefined;
  if (noun === undefined) return [];
  let nearest: { actor: LocalActor; start: number } | null = null;
  for (const actor of cast.actors)
    for (const { start, text, form } of actor.mentions) {
      if (form !== "description" || start >= phrase.start || start < phrase.start - MEMORY) continue;
      if (start > (nearest?.start ?? -1) && LAST_WORD.exec(text)?.[1]?.replace(/s$/, "") === noun)
        nearest = { actor, start };
    }
  return nearest === null ? [] : [nearest.actor];
}

/** "Rebels in the north of Mali": the country of a name inside the phrase. */
function countryInside(cast: Cast, phrase: TokenSpan): string | null {
  for (const { actor } of cast.mentionsIn(phrase)) if (actor.country !== null) return actor.country;
  return null;
}

/** The one country of a sentence, which its unnamed people are then taken to belong to; null where there are two. */
export function onlyCountry(cast: Cast, sentence: TokenSpan): string | null {
  const countries = new Set<string>();
  for (const { actor } of cast.mentionsIn(sentence)) if (actor.country !== null) countries.add(actor.country);
  return countries.size === 1 ? [...countries][0]! : null;
}

/** The state of that country among the actors of the document. */
export function stateOf(cast: Cast, country: string): LocalActor | null {
  return cast.actors.find((actor) => actor.type === "state" && actor.country === country) ?? null;
}
