import type { Anchor, Phrased } from "./anchors.js";
import { coordinated } from "./coordination.js";

/** Verbs whose object does what the bare verb behind it says. */
const MAKING: ReadonlySet<string> = new Set(
  "make makes made making let lets letting have has had having help helps helped helping watch watched see saw hear heard".split(
    " ",
  ),
);

/** "made | the army and the rebels | withdraw", "had the police arrest": who acts is the object of the verb before. */
export function isMade(view: Phrased, object: Anchor): boolean {
  const [head] = coordinated(view, object);
  return !head!.pronoun && MAKING.has(view.lower(head!.first - 1));
}
