import type { EventAspect } from "../../model/vocabulary.js";
import { FREQUENTLY, GOING_ON } from "../../rules/events/aspects.js";
import { BE, MONTHS_AND_DAYS } from "../../rules/events/words.js";
import { anchorAt, type Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

const FREQUENT: ReadonlySet<string> = new Set(FREQUENTLY.split(/\s+/));
const CONTINUING: ReadonlySet<string> = new Set(GOING_ON.split(" "));

/** How far behind the trigger "every week" and the like are looked for, in tokens. */
const REACH = 12;

/** Whether an event is told once, as a habit or as going on; what is both is a habit. */
export function aspectOf(view: Phrased, { use, first, last }: Candidate): EventAspect {
  if (isRepeated(view, last)) return "habitual";
  if (use === null)
    return isAdjective(view, first, FREQUENT_ADJECTIVES) ? "habitual" : nominalAspect(view, first);
  if (isFrequent(view, use) || usedTo(view, use)) return "habitual";
  return isProgressive(view, use) || goesOn(view, use) ? "ongoing" : "single";
}

function nominalAspect(view: View, first: number): EventAspect {
  return isAdjective(view, first, ["ongoing", "continuing", "continued"]) ? "ongoing" : "single";
}

const FREQUENT_ADJECTIVES: readonly string[] = [
  "regular",
  "daily",
  "weekly",
  "routine",
  "frequent",
  "occasional",
];

function isAdjective(view: View, noun: number, words: readonly string[]): boolean {
  return words.includes(view.lower(noun - 1)) || words.includes(view.lower(noun - 2));
}

/** "often attacks", "attacks often". */
function isFrequent(view: View, { group, verb }: VerbUse): boolean {
  for (let i = group - 1; i <= verb + 1; i++) if (FREQUENT.has(view.lower(i))) return true;
  return false;
}

/** "attack every week", "each time", "on Mondays", "twice a year". */
function isRepeated(view: View, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const part = view.part(i);
    if (part === Part.Outside || part === Part.Stop || part === Part.Subordinator || part === Part.Relative)
      return false;
    const word = view.lower(i);
    if ((word === "every" || word === "each") && isSpan(view.lower(i + 1))) return true;
    if (word === "on" && WEEKDAYS.test(view.lower(i + 1))) return true;
    if (/^(?:once|twice)$/.test(word) && view.lower(i + 1) === "a") return true;
  }
  return false;
}

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

function isSpan(word: string): boolean {
  return (
    /^(?:day|night|week|month|year|time|hour|morning|evening|summer|winter|spring|autumn)$/.test(word) ||
    MONTHS_AND_DAYS.has(word)
  );
}

/** "used to support"; not "was used to kill" nor "the rifle he used to kill". */
function usedTo(view: Phrased, { form, group }: VerbUse): boolean {
  if (form !== "infinitive" || view.lower(group - 1) !== "used") return false;
  const before = view.part(group - 2);
  if (before === Part.Auxiliary && BE.has(view.lower(group - 2))) return false;
  const subject = anchorAt(view, group - 2);
  return subject === null || view.part(subject.first - 1) !== Part.Noun;
}

/** "is bombing", "has been training", "is being bombed". */
function isProgressive(view: View, { form, passive, group, verb }: VerbUse): boolean {
  if (form !== "finite") return false;
  if (!passive) return group < verb && view.lower(verb).endsWith("ing");
  for (let i = group; i < verb; i++) if (view.lower(i) === "being") return true;
  return false;
}

/** "continued to attack", "kept attacking", "still attacks". */
function goesOn(view: View, { group, verb }: VerbUse): boolean {
  for (let i = group - 1; i < verb; i++) if (view.lower(i) === "still") return true;
  return CONTINUING.has(view.lower(group - 1));
}
