import { BESIDE_MAIN, GUILT, WRITINGS } from "../../rules/events/governors.js";
import { MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { anchorAt, type Phrased } from "./anchors.js";
import { BY_SUBJECT, DENIED, FORMS, type Held, pastAdverbs, TOLD, UNTOLD, wordsOf } from "./held.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

const BESIDE = wordsOf(BESIDE_MAIN);

const GUILTY = wordsOf(GUILT);

const WRITTEN = new Set(wordsOf(WRITINGS));
for (const noun of wordsOf(WRITINGS)) WRITTEN.add(`${noun}s`);

export function gerundAt(view: Phrased, gerund: number): Held {
  const before = pastAdverbs(view, gerund - 1);
  const part = view.part(before);
  const word = view.lower(before);
  if (word === "without" || isInstead(view, before)) return DENIED;
  if (part === Part.Comma) return isInUntoldSeries(view, before) ? UNTOLD : TOLD;
  if (part === Part.Stop || part === Part.Outside || part === Part.Quote) return TOLD;
  if (part === Part.And) return joinedGerund(view, before);
  if (word === "in" && TAKING_PART.has(view.lower(before - 1))) return UNTOLD;
  if (BESIDE.has(word)) return TOLD;
  if (part === Part.Preposition || part === Part.To)
    return GUILTY.has(view.lower(before - 1)) ? TOLD : UNTOLD;
  if (FORMS.ingDenied.has(word)) return view.part(before - 1) === Part.To ? UNTOLD : DENIED;
  if (part === Part.Verb) return FORMS.ingByVerb.has(word) ? TOLD : UNTOLD;
  const noun = anchorAt(view, before);
  if (noun !== null)
    return noun.mention !== null && view.lower(noun.first - 1) === "to" && isWritten(view, noun.first - 2)
      ? BY_SUBJECT
      : TOLD;
  if (part !== Part.Noun) return part === Part.Subordinator ? TOLD : UNTOLD;
  return isWritten(view, before) || MONTHS_AND_DAYS.has(word) || TIMES.has(word) ? BY_SUBJECT : UNTOLD;
}

/** "a role in denying it", "an interest in buying it": not told as done. */
const TAKING_PART: ReadonlySet<string> = new Set(
  "role roles part interest hand point risk danger experience difficulty belief sense harm step value".split(
    " ",
  ),
);

const TIMES: ReadonlySet<string> = new Set("night morning afternoon evening week month year day".split(" "));

/** "talks about leaving the bank, | cutting ties": as the form in -ing that the series opens with. */
function isInUntoldSeries(view: Phrased, comma: number): boolean {
  for (let i = comma - 1; i > comma - SERIES_REACH && i > view.first; i--) {
    if (view.part(i) === Part.Stop) return false;
    if (view.lower(i).length <= 5 || !view.lower(i).endsWith("ing") || anchorAt(view, i) !== null) continue;
    const before = pastAdverbs(view, i - 1);
    if (view.part(before) === Part.Comma) return isInUntoldSeries(view, before);
    return SPEAKING_OF.has(view.lower(before));
  }
  return false;
}

const SPEAKING_OF: ReadonlySet<string> = new Set(["about", "like"]);
const SERIES_REACH = 14;

/** "the idea of supporting but not endorsing him": as the form in -ing before it. */
function joinedGerund(view: Phrased, and: number): Held {
  for (let i = and - 1; i >= and - JOINED_REACH; i--) {
    const part = view.part(i);
    if (part !== Part.Determiner && view.lower(i).length > 5 && view.lower(i).endsWith("ing"))
      return view.part(i - 1) === Part.Auxiliary ? TOLD : gerundAt(view, i);
    if (part === Part.Verb || part === Part.Stop || part === Part.Outside) return TOLD;
  }
  return TOLD;
}

const JOINED_REACH = 8;

function isWritten(view: View, index: number): boolean {
  return WRITTEN.has(view.lower(index));
}

/** "instead of making a visit", "rather than attacking". */
function isInstead(view: View, index: number): boolean {
  const word = view.lower(index);
  return (
    (word === "of" && view.lower(index - 1) === "instead") ||
    (word === "than" && view.lower(index - 1) === "rather")
  );
}
