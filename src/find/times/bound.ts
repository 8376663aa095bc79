import type { Bound } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["around", "about"],
  ["about", "about"],
  ["circa", "about"],
  ["from", "from"],
  ["between", "from"],
  ["to", "to"],
  ["through", "to"],
  ["and", "to"],
  ["-", "to"],
  ["–", "to"],
  ["—", "to"],
]);

/** Words that may stand between the preposition and its date: "since early in May", "after the 5th". */
const BETWEEN: ReadonlySet<string> = new Set([
  "the",
  "at",
  "as",
  "least",
  "about",
  "around",
  "early",
  "late",
  "mid",
]);

/** The preposition before the expression that begins at `first`. */
export function boundBefore(tokens: readonly Token[], first: number, low: number): Bound | null {
  for (let at = first - 1; at >= low && at >= first - 3; at--) {
    const bound = BOUNDS.get(tokens[at]!.lower);
    if (bound !== undefined) return bound;
    if (!BETWEEN.has(tokens[at]!.lower)) return null;
  }
  return null;
}
