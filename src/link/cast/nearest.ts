import { type ActorInDocument, countUpTo } from "./local-actor.js";

/** The one last mentioned before an offset; where none is, the first of the list. */
export function nearest(actors: readonly ActorInDocument[], start: number): ActorInDocument | undefined {
  let best: ActorInDocument | undefined;
  let bestAt = -1;
  for (const actor of actors) {
    const at = actor.mentions[countUpTo(actor.mentions, start - 1) - 1]?.start ?? -1;
    if (best === undefined || at > bestAt) {
      best = actor;
      bestAt = at;
    }
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
