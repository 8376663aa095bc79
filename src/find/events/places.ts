import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";

const PLACING: ReadonlySet<string> = new Set(
  "in at near outside inside across around throughout into".split(" "),
);
const PLACE_TYPES: ReadonlySet<string> = new Set(["state", "place"]);
const REACH = 24;

/** Where it happened: names of places after "in", "at", "near" in the clause, behind the trigger first. */
export function placesOf(view: Phrased, { first, last, agents, patients }: Candidate): Anchor[] {
  const places: Anchor[] = [];
  for (let i = last; i < last + REACH && !endsClause(view.part(i)); i++) {
    const anchor = placeAfter(view, i);
    if (anchor !== null && !agents.includes(anchor) && !patients.includes(anchor)) places.push(anchor);
  }
  if (places.length > 0) return places;
  for (let i = first - 1; i > first - REACH && !endsClause(view.part(i)); i--) {
    const anchor = placeAfter(view, i);
    if (anchor !== null && !agents.includes(anchor) && !patients.includes(anchor)) return [anchor];
  }
  return [];
}

function placeAfter(view: Phrased, index: number): Anchor | null {
  if (view.part(index) !== Part.Preposition || !PLACING.has(view.lower(index))) return null;
  const anchor = anchorAt(view, index + 1);
  const mention = anchor?.mention ?? null;
  if (anchor === null || mention === null || anchor.thing || mention.form === "adjective") return null;
  return PLACE_TYPES.has(mention.type) ? anchor : null;
}

function endsClause(part: Part): boolean {
  return part === Part.Outside || part === Part.Stop || part === Part.Subordinator || part === Part.Relative;
}
