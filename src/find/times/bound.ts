import type { Bound } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";

/** "About" alone is left out: "they spoke about 2013". */
const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["around", "about"],
  ["circa", "about"],
  ["c.", "about"],
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
