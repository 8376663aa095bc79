import type { Anchor, Phrased } from "./anchors.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** An anchor with its neighbours in a list: "A, B and C". */
export function coordinated(view: Phrased, head: Anchor | null): Anchor[] {
  if (head === null) return [];
  const { anchors } = view;
  const at = anchors.indexOf(head);
  let from = at;
  let to = at;
  let joined = false;
  while (from > 0 && isJoin(view, anchors[from - 1]!, anchors[from]!)) from--;
  while (to + 1 < anchors.length && isJoin(view, anchors[to]!, anchors[to + 1]!)) to++;
  const list = anchors.slice(from, to + 1);
  for (let i = 1; i < list.length; i++) joined ||= hasAnd(view, list[i - 1]!.last, list[i]!.first);
  return joined ? list : [head];
}

/** Between two members of a list: a comma, "and", or both. */
function isJoin(view: View, left: Anchor, right: Anchor): boolean {
  if (right.first === left.last || isOfPlaces(left, right) || isOfPlaces(right, left)) return false;
  let last = right.first;
  if (isAsWellAs(view, left.last)) return !right.pronoun && right.first - left.last <= AS_WELL_AS + 1;
  while (last > left.last && FORMER.has(view.lower(last - 1))) last--;
  if (last - left.last > 2) return false;
  for (let i = left.last; i < last; i++) {
    const part = view.part(i);
    if (part !== Part.Comma && part !== Part.And) return false;
    if (part === Part.Comma && endsOpeningClause(view, i)) return false;
    if (view.lower(i) === "but" || view.lower(i) === "(" || view.lower(i) === ")") return false;
  }
  return !right.pronoun;
}

/** "Ann Lee as well as | the former mayor". */
function isAsWellAs(view: View, from: number): boolean {
  return view.lower(from) === "as" && view.lower(from + 1) === "well" && view.lower(from + 2) === "as";
}

const AS_WELL_AS = 3;

/** "As it copes with migrants | , ministers and mayors are": the comma that ends a subordinate clause. */
function endsOpeningClause(view: View, comma: number): boolean {
  let opens = comma;
  while (opens > view.first && view.part(opens - 1) !== Part.Comma) opens--;
  return view.part(opens) === Part.Subordinator;
}

/** "shootings in Ohio and | a sniper": a place by name and people are no list. */
function isOfPlaces({ mention, group }: Anchor, other: Anchor): boolean {
  const isPlace = mention?.type === "place" && mention.form === "name" && group === null;
  return isPlace && other.group !== null && other.group !== "state";
}

/** What may stand between "and" and a title. */
const FORMER: ReadonlySet<string> = new Set(["former", "then", "fellow", "rival", "current", "ex"]);

function hasAnd(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.part(i) === Part.And) return true;
  return isAsWellAs(view, from);
}
