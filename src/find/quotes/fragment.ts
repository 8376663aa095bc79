import * as words from "../../rules/quotes/words.js";
import { isUtteringForm } from "../../rules/reporting.js";
import { contentEnd } from "./clause.js";
import { isTitle } from "./content.js";
import { add, endsWithStop, type Reading, refuse } from "./draft.js";
import { isComma, isFiniteVerb } from "./item.js";
import { subjectBefore } from "./subject.js";
import { QUOTED } from "./units.js";
import { isAdverb } from "./verb-group.js";

/** How far before quoted words the verb may stand whose object they are in. */
const REACH = 10;

/** `Ann Rao dismissed the plan as “a road to nowhere”`: quoted words in the object of a verb that its subject utters. */
export function readFragments(reading: Reading): void {
  const { items } = reading;
  for (let at = 1; at < items.length; at++) {
    if (items[at]!.lower !== QUOTED || reading.taken[at] !== 0) continue;
    if (isTitle(reading, at)) {
      refuse(reading, at, "fragment/title");
      continue;
    }
    const verb = verbBefore(reading, at);
    if (verb === null) {
      refuse(reading, at, "fragment/no-verb");
      continue;
    }
    let first = verb;
    while (first > 0 && (words.AUXILIARIES.has(items[first - 1]!.lower) || isAdverb(items[first - 1]!.lower)))
      first--;
    const source = subjectBefore(items, first);
    if (source === null) {
      refuse(reading, at, "fragment/no-subject");
      continue;
    }
    const stop = at + 1 >= items.length || endsWithStop(reading, at) || items[at + 1]!.kind === "punctuation";
    const last = stop ? at + 1 : contentEnd(items, at, items.length);
    const from = verb + 1 + (words.PREPOSITIONS.has(items[verb + 1]!.lower) ? 1 : 0);
    add(reading, {
      rule: "quotes/fragment",
      content: [{ first: Math.min(from, at), last }],
      cue: { first, last: verb + 1 },
      group: null,
      source,
    });
  }
}

/** "a building dubbed “the Mill”": words in marks behind these are a name. */
const NAMES: ReadonlySet<string> = new Set([
  "dubbed",
  "called",
  "named",
  "known",
  "titled",
  "nicknamed",
  "entitled",
  "labelled",
  "labeled",
]);

/** The verb whose object holds the quoted words at item `at`; no other verb, comma or attribution stands between. */
function verbBefore({ items, taken }: Reading, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower, kind, shape } = items[i]!;
    if (taken[i] !== 0 || isComma(items[i]) || kind === "dash" || items[i]!.text === ";" || lower === QUOTED)
      return null;
    if (words.BE.has(lower)) return null;
    if (kind === "word" && shape === "lower" && isUtteringForm(lower))
      return items[i - 1]?.kind === "hyphen" ? null : i;
    if (isFiniteVerb(items, i) || NAMES.has(lower)) return null;
  }
  return null;
}
