import { type Anchor, anchorAt, type Phrased } from "./anchors.js";
import { objectOf } from "./complements.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";
import { OWN } from "./word-phrase.js";

/** Words after which one stands who does the same, in their order. */
const BESIDE: readonly (readonly string[])[] = [
  ["together", "with"],
  ["along", "with"],
  ["side", "by", "side", "with"],
  ["shoulder", "to", "shoulder", "with"],
  ["alongside"],
];

/**
 * Who does the same as the agents: "together with A, B", "B, along with A,", and behind the verb "side by side with A"; behind an
 * object "together with" may be said of that.
 *
 * @param after where what follows the trigger begins
 * @param aimed whether somebody suffers it
 */
export function companionsOf(
  view: Phrased,
  agents: readonly Anchor[],
  { group, form, passive }: VerbUse,
  after: number,
  aimed: boolean,
): readonly Anchor[] {
  if (agents.length === 0 || passive || form !== "finite") return [];
  const head = agents[0]!.first;
  const found = [
    ...opening(view, head),
    ...between(view, agents.at(-1)!.last, group),
    ...behind(view, after, aimed),
  ];
  return found.filter((anchor) => !agents.includes(anchor) && isSomebody(view, anchor));
}

/** "its allies" are nobody in particular. */
function isSomebody(view: View, { first, mention, pronoun }: Anchor): boolean {
  return !pronoun && (mention !== null || !OWN.has(view.lower(first)));
}

/** "Together with A, a militia, | B struck": at the head of the sentence, up to the subject's comma. */
function opening(view: Phrased, head: number): readonly Anchor[] {
  const end = besideEnd(view, view.first);
  if (end === null || head <= end || view.part(head - 1) !== Part.Comma) return [];
  return objectOf(view, end).anchors.filter(({ last }) => last < head);
}

/** "B | , along with A, | struck". */
function between(view: Phrased, from: number, group: number): readonly Anchor[] {
  const start = view.part(from) === Part.Comma ? from + 1 : from;
  const end = besideEnd(view, start);
  if (end === null || end >= group) return [];
  return objectOf(view, end).anchors.filter(({ last }) => last <= group);
}

/** "struck the town | , side by side with A". */
function behind(view: Phrased, from: number, aimed: boolean): readonly Anchor[] {
  for (let i = from; i < view.last && !endsClause(view.part(i)); i++) {
    const end = besideEnd(view, i);
    if (end === null) continue;
    return IN_ROW.has(view.lower(i)) || (i === from && !aimed) ? objectOf(view, end).anchors : [];
  }
  return [];
}

/** What is said of who acts only. */
const IN_ROW: ReadonlySet<string> = new Set(["side", "shoulder"]);

function endsClause(part: Part): boolean {
  return part === Part.Stop || part === Part.Relative || part === Part.Subordinator || part === Part.Quote;
}

function besideEnd(view: View, from: number): number | null {
  const words = BESIDE.find((list) => list.every((word, at) => view.lower(from + at) === word));
  return words === undefined ? null : from + words.length;
}

/** "first by A and then | by B": those behind a second "by" after "and". */
export function secondBy(view: Phrased, first: readonly Anchor[]): readonly Anchor[] {
  const last = first.at(-1)?.last;
  if (last === undefined) return [];
  let by = view.part(last) === Part.Comma ? last + 1 : last;
  if (view.lower(by) === "and") by++;
  if (by === last) return [];
  while (view.part(by) === Part.Adverb) by++;
  return view.lower(by) === "by" && anchorAt(view, by + 1) !== null ? objectOf(view, by + 1).anchors : [];
}
