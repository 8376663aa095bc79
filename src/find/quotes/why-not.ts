/** What stopped a rule at a cue, told apart more finely than the rule itself needs; asked only where somebody listens. */
import type { Token } from "../../model/scan.js";
import type { Guard } from "../../rules/guards/index.js";
import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { type AfterCue, afterCue } from "./after-cue.js";
import { contentEnd, hasFiniteVerb } from "./clause.js";
import { contentAfter, isTitle } from "./content.js";
import type { Reading } from "./draft.js";
import { isComma, isFiniteVerb, isName } from "./item.js";
import { isAdverb, type VerbGroup } from "./verb-group.js";

/** Why nothing was found that a cue says. */
export function whyNoContent(reading: Reading, group: VerbGroup, after: AfterCue): Guard {
  const { items, taken } = reading;
  const { frames } = group.verb;
  if (isPerhapsNoun(reading, group)) return "content/noun";
  if (after.at < items.length && taken[after.at] !== 0) return "cue/taken";
  const takesClause = /[ct]/.test(frames);
  const end = contentEnd(items, group.last, items.length);
  if (takesClause && after.adjunct && hidesClause(reading, group.last)) return "content/adjunct";
  switch (after.kind) {
    case "end":
    case "comma":
      return after.kind === "end" && standsBehindClause(reading, group)
        ? "content/before"
        : "content/nothing";
    case "clause":
    case "other":
      return takesClause && after.at < end && opensClause(reading, after.at, end)
        ? "content/bare-clause"
        : "content/thing";
    case "quote":
      return isTitle(reading, after.at) ? "content/title" : "content/frame";
    default:
      return "content/frame";
  }
}

/** Why no subject was found, or none that fits. */
export function whyNoSubject(reading: Reading, group: VerbGroup, found: boolean): Guard {
  if (isPerhapsNoun(reading, group)) return "content/noun";
  return found ? "clause/number" : "clause/no-subject";
}

/** Why a verb of belief without a subject of its own says nothing. */
export function whyNoAttitude(reading: Reading, group: VerbGroup): Guard {
  const after = afterCue(reading.items, group.last, reading.items.length, group.verb);
  return contentAfter(reading, group, after) === null
    ? whyNoContent(reading, group, after)
    : "dependent/attitude";
}

/** Why a participle is not read by itself. */
export function whyNoParticiple({ items }: Reading, { first }: VerbGroup): Guard {
  return canSpeak(items[first - 1]?.lower ?? "") ? "dependent/speaker" : "dependent/participle";
}

/** A form that is a noun as well, without an auxiliary, and behind neither a name nor a pronoun; a first word alone is no plural name. */
export function isPerhapsNoun({ items }: Reading, { verb, form, nounish, first, at }: VerbGroup): boolean {
  if (nounish) return true;
  if (!verb.frames.includes("m") || (form !== "s" && form !== "base") || first < at) return false;
  const before = items[at - 1];
  if (before === undefined || (form === "base" && at === 1 && !words.PLURAL_SUBJECTS.has(before.lower)))
    return before?.lower.endsWith("s") !== true;
  return !(isName(before) || words.PERSONAL.has(before.lower));
}

/** How many words a subject may have that opens a clause, and how many a phrase that hides one. */
const SUBJECT = 5;
const PHRASE = 10;

/** "felt they should", "knew the mayor had", "something she thought was": a finite verb, or one right behind a short subject. */
function opensClause({ items }: Reading, first: number, end: number): boolean {
  let i = first;
  while (i < Math.min(end, first + SUBJECT) && isSubjectWord(items[i]!)) i++;
  while (i < end && isAdverb(items[i]!.lower)) i++;
  return i < end && isFiniteVerb(items, i);
}

function isSubjectWord(item: Token): boolean {
  return isName(item) || words.PERSONAL.has(item.lower) || words.ARTICLES.has(item.lower);
}

/** "said about half of the money was lost": a finite verb in what looked like a phrase of time or place. */
function hidesClause({ items }: Reading, first: number): boolean {
  for (let i = first; i < Math.min(items.length, first + PHRASE); i++) {
    const { lower } = items[i]!;
    if (items[i]!.kind === "punctuation" || words.RELATIVES.has(lower) || words.WH_WORDS.has(lower))
      return false;
    if (i > first + 1 && isFiniteVerb(items, i)) return true;
  }
  return false;
}

/** How many items may stand between the comma that ends a clause and an attribution behind it. */
const REACH = 9;

/** "The bridge was closed, he and Ms Rao said.": a clause and a comma stand before an attribution that ends its sentence. */
function standsBehindClause({ items }: Reading, { verb, first, bare }: VerbGroup): boolean {
  if (!verb.frames.includes("s") || bare !== null) return false;
  for (let i = first - 1; i > Math.max(1, first - REACH); i--) {
    const { lower } = items[i]!;
    if (words.RELATIVES.has(lower) || words.SUBORDINATORS.has(lower)) return lower === "and";
    if (isComma(items[i])) return hasFiniteVerb(items, 0, i);
  }
  return false;
}
