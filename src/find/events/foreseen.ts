import type { Modality } from "../../model/vocabulary.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/**
 * What the words beside a noun say of its event: "a planned attack", "the feared invasion", "more strikes on the positions are expected";
 * what "was a planned attack" took place.
 *
 * @param from where the phrase begins, at whose it is
 * @param last where what follows the noun begins
 */
export function foreseen(view: View, from: number, noun: number, last: number): Modality {
  for (let i = Math.min(from, noun - 1) - 1; i < noun; i++) {
    if (view.part(i - 1) === Part.Determiner && view.part(i - 2) === Part.Auxiliary) continue;
    const modality = saidBy(view, i);
    if (modality !== "actual") return modality;
  }
  const predicate = predicateOf(view, last);
  return predicate === null ? "actual" : saidBy(view, predicate);
}

function saidBy(view: View, index: number): Modality {
  if (PLANNED.has(view.lower(index))) return "planned";
  return POSSIBLE.has(view.lower(index)) ? "possible" : "actual";
}

/** "the strikes on the positions are | expected": the word behind "is" or "are", or null where another verb comes first. */
function predicateOf(view: View, from: number): number | null {
  for (let i = from; i < from + PREDICATE_REACH; i++) {
    const part = view.part(i);
    if (part === Part.Outside || part === Part.Stop || part === Part.Comma || part === Part.Relative)
      return null;
    if (part === Part.Verb || part === Part.Modal) return null;
    if (part !== Part.Auxiliary) continue;
    if (!PRESENT.has(view.lower(i))) return null;
    let next = i + 1;
    while (view.part(next) === Part.Adverb && saidBy(view, next) === "actual") next++;
    return next;
  }
  return null;
}

const PREDICATE_REACH = 12;
const PRESENT: ReadonlySet<string> = new Set(["is", "are"]);
const PLANNED: ReadonlySet<string> = new Set(
  "planned expected upcoming scheduled impending imminent proposed forthcoming due".split(" "),
);
const POSSIBLE: ReadonlySet<string> = new Set(
  "possible potential feared threatened alleged suspected supposed hypothetical likely".split(" "),
);
