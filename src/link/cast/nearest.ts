import { type ActorInDocument, countUpTo } from "./local-actor.js";

/**
 * Whom a surname alone stands for: news calls whom it is about by the surname and a namesake by the full name each time, so it is the one
 * mentioned most before the offset, of equals the last; where none is, the first of the list.
 */
export function nearest(actors: readonly ActorInDocument[], start: number): ActorInDocument | undefined {
  let best: ActorInDocument | undefined;
  let [bestTimes, bestAt] = [0, -1];
  for (const actor of actors) {
    const times = countUpTo(actor.mentions, start - 1);
    const at = actor.mentions[times - 1]?.start ?? -1;
    if (best !== undefined && (times < bestTimes || (times === bestTimes && at <= bestAt))) continue;
    best = actor;
    bestTimes = times;
    bestAt = at;
  }
  return best;
}

/** How many actors that share a word are compared. */
const NAMESAKES = 64;

/** Puts an actor under a key. */
export function note(
  index: Map<string, ActorInDocument[]>,
  key: string | undefined,
  actor: ActorInDocument,
): void {
  if (key === undefined || key === "") return;
  const known = index.get(key);
  if (known === undefined) index.set(key, [actor]);
  else if (known.length < NAMESAKES) known.push(actor);
}
