import { BE, DO, HAVE, MODALS } from "../../rules/events/words.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

export interface Group {
  readonly verb: number;
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly do: boolean;
  readonly to: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** Auxiliaries, adverbs and negations before the verb at `index`. */
export function groupBefore(view: View, index: number): Group {
  let [be, have, does] = [false, false, false];
  let first = index;
  let to = false;
  let negated = false;
  let modal: string | null = null;
  for (let i = index - 1; i >= index - 7; i--) {
    const part = view.part(i);
    if (part === Part.Auxiliary || part === Part.Modal || part === Part.Negation) {
      // "didn't" and "won't" are both.
      const word = view.lower(i);
      be ||= BE.has(word);
      have ||= HAVE.has(word);
      does ||= DO.has(word);
      if (MODALS.has(word)) modal = word;
      negated ||= part === Part.Negation;
    } else if (part === Part.To) {
      to = !BEFORE_A_NOUN.has(view.lower(i - 1));
      negated ||= UNDONE.has(view.lower(i - 1));
      first = i;
      break;
    } else if (part !== Part.Adverb) break;
    negated ||= HARDLY_EVER.has(view.lower(i));
    if (part !== Part.Adverb) first = i;
  }
  return {
    verb: index,
    first,
    be,
    have,
    do: does,
    to,
    negated: negated || (modal?.endsWith("n't") ?? false),
    modal,
  };
}

/** Words before "to" after which the infinitive tells what was not done: "decided not to", "has yet to", "failed to". */
const UNDONE: ReadonlySet<string> = new Set(
  "not never yet failed fails fail failing failure unable refused refuses".split(" "),
);

/** Adverbs that deny (quasi-negatives; Huddleston and Pullum, The Cambridge Grammar of the English Language, 2002, 9.3.2). */
const HARDLY_EVER: ReadonlySet<string> = new Set([
  "rarely",
  "seldom",
  "hardly",
  "scarcely",
  "almost",
  "nearly",
]);

/** Words whose "to" is a preposition. */
const BEFORE_A_NOUN: ReadonlySet<string> = new Set(
  "according due thanks owing prior contrary addition related response reaction regard access answer vulnerable subject exposed prone".split(
    " ",
  ),
);
