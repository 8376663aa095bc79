import { anchorAt, type Phrased } from "./anchors.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** Forms in -ing that stand before a noun as adjectives. */
export const ADJECTIVAL: ReadonlySet<string> = new Set(
  "promising welcoming opposing visiting fighting striking protesting threatening negotiating demanding supporting attacking consulting governing commanding shooting bombing killing hacking".split(
    " ",
  ),
);

/** "Russian | hacking groups". */
export function isBehindAdjective(view: Phrased, index: number): boolean {
  const before = anchorAt(view, index - 1);
  return before?.mention?.form === "adjective" && before.group === null && before.last === index;
}

/** "holds a large | pledged majority", "covering | banned goods": a participle that says which, before its noun and behind no subject. */
export function isAttribute(view: Phrased, index: number): boolean {
  if (view.part(index + 1) !== Part.Noun || view.tokens[index + 1]!.shape !== "lower") return false;
  if (PARTICLES.has(view.lower(index + 1))) return false;
  let i = index - 1;
  if (isForm(view, i)) return true;
  while (view.part(i) === Part.Noun && view.tokens[i]!.shape === "lower" && anchorAt(view, i) === null) i--;
  return i < index - 1 && view.part(i) === Part.Determiner && anchorAt(view, i) === null;
}

/** A form in -ing that is no noun of the lexicon and nobody: "covering", not "fighting". */
function isForm(view: Phrased, index: number): boolean {
  const word = view.lower(index);
  return word.length > 5 && word.endsWith("ing") && !isNominal(view, index) && anchorAt(view, index) === null;
}

const PARTICLES: ReadonlySet<string> = new Set(["out", "off", "up", "down", "over", "back", "away"]);

/** "meeting", "bombing": a noun of the lexicon as well. */
export function isNominal(view: View, index: number): boolean {
  return (view.reading(index)?.nominals.length ?? 0) > 0;
}
