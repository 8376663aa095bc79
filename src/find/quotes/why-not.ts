/** What stopped a rule at a cue, told apart more finely than the rule itself needs; asked only where somebody listens. */
import type { Token } from "../../model/scan.js";
import type { Guard } from "../../rules/guards/index.js";
import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { NOUN_TOO } from "../../rules/reporting-nouns.js";
import { type AfterCue, afterCue } from "./after-cue.js";
import { contentEnd, hasFiniteVerb } from "./clause.js";
import { contentAfter, isTitle } from "./content.js";
import type { Reading } from "./draft.js";
import { isComma, isFiniteVerb, isName, isPossessive } from "./item.js";
import { QUOTED } from "./units.js";
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
      if (takesClause && after.at < end && opensClause(reading, after.at, end)) return "content/bare-clause";
      return hasLaterContent(reading, group) ? "content/later" : "content/thing";
    case "quote":
      return isTitle(reading, after.at) ? "content/title" : "content/frame";
    default:
      return "content/frame";
  }
}

/** Why no subject was found, or none that fits. */
export function whyNoSubject(reading: Reading, group: VerbGroup, found: boolean): Guard {
  const isLoneNoun = found && group.form === "base" && isNounToo(group);
  if (isLoneNoun || isPerhapsNoun(reading, group)) return "content/noun";
  if (isAdjective(reading, group)) return "cue/adjective";
  if (group.verb.lemma === "compare" && group.form === "past") return "content/frame";
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
export function isPerhapsNoun({ items }: Reading, group: VerbGroup): boolean {
  const { form, nounish, first, at } = group;
  if (nounish) return true;
  if (!isNounToo(group) || (form !== "s" && form !== "base") || first < at) return false;
  const before = items[at - 1];
  if (before === undefined || (form === "base" && at === 1 && !words.PLURAL_SUBJECTS.has(before.lower)))
    return before?.lower.endsWith("s") !== true;
  return !(isName(before) || words.PERSONAL.has(before.lower));
}

/** "Rubio's proposed budget", "after repeated clashes": a participle between a possessive or a preposition and a noun. */
function isAdjective({ items }: Reading, { form, first, at, last }: VerbGroup): boolean {
  const [before, next] = [items[at - 1], items[last]];
  if ((form !== "past" && form !== "ing") || first < at || before === undefined || next === undefined)
    return false;
  if (next.kind !== "word" || next.shape !== "lower" || words.PREPOSITIONS.has(next.lower)) return false;
  if (words.DETERMINERS.has(next.lower) || words.SUBORDINATORS.has(next.lower)) return false;
  return isPossessive(before) || (form === "past" && words.PREPOSITIONS.has(before.lower));
}

function isNounToo({ verb }: VerbGroup): boolean {
  return verb.frames.includes("m") || NOUN_TOO.has(verb.lemma);
}

/** How many words a subject may have that opens a clause, and how many a phrase that hides one. */
const SUBJECT = 5;
const PHRASE = 10;

/** "felt they should", "knew the mayor had", "something she thought was": a finite verb, or one right behind a short subject. */
function opensClause({ items }: Reading, first: number, end: number): boolean {
  let i = first;
  while (i < Math.min(end, first + SUBJECT) && isSubjectWord(items[i]!)) i++;
  while (i < end && isAdverb(items[i]!.lower)) i++;
  return i < end && (isFiniteVerb(items, i) || (i > first && items[i]!.lower.endsWith("ed")));
}

/** "asked the former minister whether", "stated a day earlier, “…”": what the verb takes, behind other words. */
function hasLaterContent({ items, taken }: Reading, { verb, last }: VerbGroup): boolean {
  for (let i = last + 1; i < Math.min(items.length, last + PHRASE); i++) {
    const { lower } = items[i]!;
    if (taken[i] !== 0) return false;
    if (lower === QUOTED) return verb.frames.includes("q");
    if (/^(?:whether|how|what|why)$/.test(lower)) return verb.frames.includes("w");
  }
  return false;
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
