import type { Token } from "../../model/scan.js";
import type { Guard, Refused } from "../../rules/guards/index.js";
import * as words from "../../rules/quotes/words.js";
import {
  mayReport,
  phrasalForm,
  type ReportingForm,
  type ReportingVerb,
  reportingForm,
  type VerbForm,
} from "../../rules/reporting.js";
import { misspeltForm } from "../../rules/reporting-misspelt.js";
import { isName } from "./item.js";

/** A reporting verb with its auxiliaries, among the items of a unit. */
export interface VerbGroup {
  /** Item of the verb itself. */
  readonly at: number;
  /** First item of the group, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  readonly negated: boolean;
  readonly passive: boolean;
  /** It is no word of the lexicon, but one letter away from it. */
  readonly misspelt: boolean;
  /** It may as well be a noun ("battleground states", "the latest claims"): only "that", a quotation or a colon tells. */
  readonly nounish: boolean;
  /** "to say", "of saying", ", saying": no subject of its own. */
  readonly bare: "infinitive" | "participle" | null;
}

/**
 * Reads the verb group around the reporting verb at item `at`, or null where the word is none.
 *
 * @param titled the words stand in a headline, where a verb may have a capital
 * @param refused is told why a form of a reporting verb is none here
 */
export function verbGroupAt(
  items: readonly Token[],
  at: number,
  titled = false,
  refused: Refused | null = null,
): VerbGroup | null {
  const item = items[at]!;
  if (item.kind !== "word") return null;
  if (item.shape !== "lower" && at > 0 && !titled) return refuse(refused, item, "cue/capital");
  const isClear = items[at + 1]?.lower === "it" && items[at + 2]?.lower === "clear"; // "made it clear that"
  const next = isClear ? "clear" : (items[at + 1]?.lower ?? "");
  const listed = mayReport(item.lower);
  const known = listed
    ? (phrasalForm(item.lower, next) ?? reportingForm(item.lower))
    : misspeltCue(item, next);
  if (known === undefined) return null;
  const phrasal = known.verb.particle !== null;
  if (items[at + 1]?.kind === "hyphen" || items[at - 1]?.kind === "hyphen")
    return refuse(refused, item, "cue/hyphen");
  const { verb, form } = known;
  if (item.shape !== "lower" && at > 0 && (form !== "s" || verb.frames.includes("m")))
    return refuse(refused, item, titled ? "cue/headline" : "cue/capital");
  let first = at;
  let negated = false;
  let be = false;
  let modal = false;
  let infinitive = false;
  for (let i = at - 1; i >= 0 && at - i <= 6; i--) {
    const { lower, kind } = items[i]!;
    if (kind !== "word") break;
    if (words.NEGATIONS.has(lower)) negated = true;
    if (lower === "to") {
      infinitive = true;
      first = i;
      break;
    }
    if (words.AUXILIARIES.has(lower)) {
      if (words.BE.has(lower)) be = true;
      if (words.MODALS.has(lower)) modal = true;
      first = i;
    } else if (isAdverb(lower)) {
      if (i === 0) break;
    } else break;
  }
  first = withAdverbs(items, first);
  const finiteForm = form === "ing" ? be : true;
  const passive = be && (form === "past" || form === "participle") && !isPerfect(items, first, at);
  if (form === "base" && !modal && !infinitive && isNounUse(items, at))
    return refuse(refused, item, "cue/noun");
  if (form === "s" && (isNounUse(items, at) || be || modal)) return refuse(refused, item, "cue/noun");
  if (verb.frames.includes("m") && (form === "s" || form === "base") && isFollowedByVerb(items, at))
    return refuse(refused, item, "cue/noun-subject");
  if (ADJECTIVAL.test(verb.lemma) && form === "past" && first === at && isCounted(items[at - 1]))
    return refuse(refused, item, "cue/adjective");
  const nounish =
    verb.frames.includes("m") &&
    (form === "s" || form === "base") &&
    first === at &&
    isNounBefore(items[at - 1]);
  if ((form === "past" || form === "ing") && !be && words.ARTICLES.has(items[at - 1]?.lower ?? ""))
    return refuse(refused, item, "cue/adjective");
  return {
    at,
    first,
    last: phrasal ? (isClear ? at + 3 : at + 2) : at + 1,
    verb,
    form,
    negated,
    passive,
    misspelt: !listed,
    nounish,
    bare: infinitive ? "infinitive" : finiteForm ? null : "participle",
  };
}

function refuse(refused: Refused | null, item: Token, guard: Guard): null {
  refused?.(item.index, guard);
  return null;
}

/** "he's said", "who's long argued": after a person "'s" is "has", unless the person "is said to" something. */
function isPerfect(items: readonly Token[], first: number, at: number): boolean {
  const subject = items[first - 1]?.lower ?? "";
  return items[first]!.lower === "'s" && /^(?:he|she|who)$/.test(subject) && items[at + 1]?.lower !== "to";
}

/** "confimed that": only before "that" is a word taken for a misspelt cue. */
export function misspeltCue({ lower, shape }: Token, next: string): ReportingForm | undefined {
  return next === "that" && shape === "lower" ? misspeltForm(lower) : undefined;
}

/** Verbs whose past stands before nouns like an adjective: "eight reported cases". */
const ADJECTIVAL =
  /^(?:report|allege|claim|estimate|project|promise|note|pledge|confirm|state|demand|propose)$/;

function isCounted(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    before.kind === "number" ||
    (words.DETERMINERS.has(before.lower) &&
      !/^(?:this|that|another|both|each|all|one|some|many|most|several|few)$/.test(before.lower))
  );
}

/** "reports indicate", "the report adds": the next word is the verb. */
function isFollowedByVerb(items: readonly Token[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  if (words.FINITE.has(next.lower)) return true;
  const known = reportingForm(next.lower);
  return (
    known !== undefined && known.form !== "ing" && !(known.verb.frames.includes("m") && known.form === "base")
  );
}

function isNounBefore(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== "word") return true;
  if (words.DETERMINERS.has(before.lower)) return true;
  return (
    before.shape === "lower" &&
    !words.PERSONAL.has(before.lower) &&
    !/^(?:who|which|that|it)$/.test(before.lower)
  );
}

export function isAdverb(lower: string): boolean {
  return (
    words.ADVERBS.has(lower) ||
    (lower.length > 4 && lower.endsWith("ly") && !/^(?:family|reply|ally|rally|only)$/.test(lower))
  );
}

/** "She also said": adverbs before the first auxiliary belong to the group. */
function withAdverbs(items: readonly Token[], first: number): number {
  let i = first;
  while (
    i > 1 &&
    items[i - 1]!.kind === "word" &&
    isAdverb(items[i - 1]!.lower) &&
    items[i - 1]!.shape === "lower"
  )
    i--;
  // "Ms Rao on Tuesday said"
  if (i > 2 && words.DAYS.has(items[i - 1]!.lower)) {
    const on = items[i - 2]!.lower === "on" ? 2 : 1;
    if (i > on && items[i - on - 1]!.kind === "word" && (on === 2 || isName(items[i - on - 1])))
      return i - on;
    if (on === 2 && items[i - 3]!.text === ",") return i - 2;
  }
  return i;
}

const NOUN_MARKERS =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|no|any|such|'s|'|of|in|for|with|by|from|on|about|false|new|latest|recent)$/;

/** "his claims that", "a report": a determiner, a possessive or a preposition before it makes it a noun. */
function isNounUse(items: readonly Token[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && before.kind === "word" && NOUN_MARKERS.test(before.lower) && !isName(before);
}
