import type { RolePhrase } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";

interface Description {
  readonly actor: LocalActor;
  readonly start: number;
}

/** Who was described with which noun, and where, in text order. */
export type Descriptions = ReadonlyMap<string, readonly Description[]>;

const DEFINITE = /^(?:the|this|that|these|those|another|both|its|their)\s/i;
const LAST_WORD = /([a-z]{4,})$/;
/** How far back a definite description may point, in code units. */
const MEMORY = 1500;

export function descriptionsOf(cast: Cast): Descriptions {
  const called = new Map<string, Description[]>();
  for (const actor of cast.actors)
    for (const { start, text, form } of actor.mentions) {
      const noun = form === "description" ? nounOf(text) : null;
      if (noun === null) continue;
      const known = called.get(noun);
      if (known === undefined) called.set(noun, [{ actor, start }]);
      else known.push({ actor, start });
    }
  for (const list of called.values()) list.sort((a, b) => a.start - b.start);
  return called;
}

/** "the force", "another convoy": the nearest actor before whose description ends in the same noun, or null. */
export function lastCalled(called: Descriptions, phrase: RolePhrase, words: string): LocalActor | null {
  const noun = DEFINITE.test(words) ? nounOf(words) : null;
  const list = noun === null ? undefined : called.get(noun);
  if (list === undefined) return null;
  const nearest = lastBefore(list, phrase.start);
  return nearest === null || nearest.start < phrase.start - MEMORY ? null : nearest.actor;
}

function nounOf(words: string): string | null {
  return LAST_WORD.exec(words)?.[1]?.replace(/s$/, "") ?? null;
}

function lastBefore(list: readonly Description[], offset: number): Description | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : list[low - 1]!;
}
