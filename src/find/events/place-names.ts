import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { Part } from "./parts.js";

/** A place by its name and nothing more. */
export function isPlaceName({ mention, group, thing }: Anchor): boolean {
  return mention?.type === "place" && mention.form === "name" && group === null && !thing;
}

/** "in Benghazi, | Libya, that": a state or a region that only says where the place before it lies. */
export function isWhereabouts(view: Phrased, { first, mention, group, thing }: Anchor): boolean {
  if (thing || group !== null || mention?.form !== "name") return false;
  if (mention.type !== "state" && mention.type !== "place") return false;
  const before = anchorAt(view, first - 2);
  return view.part(first - 1) === Part.Comma && before !== null && isPlaceName(before);
}
