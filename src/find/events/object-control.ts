import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
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

/** "made | the army | sign a truce to stop": who acts in what hangs on the bare verb, or null where the verb at a token makes nobody act. */
export function madeBy(view: Phrased, verb: number): readonly Anchor[] | null {
  const object = MAKING.has(view.lower(verb)) ? anchorAt(view, verb + 1) : null;
  if (object === null || object.pronoun) return null;
  const list = coordinated(view, object);
  return view.reading(list.at(-1)!.last)?.verb?.is.base === true ? list : null;
}
