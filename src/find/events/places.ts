import type { EventClass } from "../../model/vocabulary.js";
import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";

const PLACING: ReadonlySet<string> = new Set(
  "in at near outside inside across around throughout into along".split(" "),
);
const PLACE_TYPES: ReadonlySet<string> = new Set(["state", "place"]);
const REACH = 24;

/** Before what troops hold or head for. */
const POSITIONING: ReadonlySet<string> = new Set([...PLACING, "on", "to"]);

/** Where it happened: names of places after "in", "at", "near" in the clause, behind the trigger first. */
export function placesOf(view: Phrased, candidate: Candidate): Anchor[] {
  const { first, last } = candidate;
  const places: Anchor[] = [];
  for (let i = last; i < last + REACH && !endsClause(view.part(i)) && !isMeantFor(view, i, candidate); i++) {
    const anchor = placeAfter(view, i, candidate);
    if (anchor !== null) places.push(anchor);
  }
  if (places.length > 0) return places;
  for (let i = first - 1; i > first - REACH && !endsClause(view.part(i)); i--) {
    const anchor = placeAfter(view, i, { ...candidate, class: "OTHER" });
    if (anchor !== null) return [anchor];
  }
  return [];
}

function placeAfter(
  view: Phrased,
  index: number,
  { class: kind, agents, patients }: Candidate,
): Anchor | null {
  const anchor = anchorAt(view, index + 1);
  const mention = anchor?.mention ?? null;
  if (anchor === null || mention === null || agents.includes(anchor) || patients.includes(anchor))
    return null;
  const troops = kind === "MOBILIZE" && POSITIONING.has(view.lower(index));
  if (!troops && (view.part(index) !== Part.Preposition || !PLACING.has(view.lower(index)))) return null;
  if (!troops && (anchor.thing || mention.form === "adjective")) return null;
  return PLACE_TYPES.has(mention.type) && (anchor.group === null || !troops) ? anchor : null;
}

/** "voted | to keep the base at N": where what is agreed on or asked for is to be. */
function isMeantFor(view: Phrased, index: number, { class: kind }: Candidate): boolean {
  if (!PROMISED.has(kind) || view.part(index) !== Part.To || view.tokens[index + 1]?.shape !== "lower")
    return false;
  return view.part(index + 1) !== Part.Determiner && anchorAt(view, index + 1) === null;
}

const PROMISED: ReadonlySet<EventClass> = new Set(["AGREE", "SUPPORT"]);

function endsClause(part: Part): boolean {
  return part === Part.Outside || part === Part.Stop || part === Part.Subordinator || part === Part.Relative;
}
