import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { reportingForm } from "../../rules/reporting.js";
import { type Items, isComma, isFiniteVerb, isName } from "./item.js";
import { phraseEndingAt, phraseFrom } from "./noun-phrase.js";
import { type NounPhrase, withHead } from "./phrase-head.js";
import { QUOTED_COMMA } from "./units.js";

/** How far a subject may lie before its verb, apposition included. */
const APPOSITION_REACH = 45;

/** The subject that ends before item `end`, the first word of a verb group. */
export function subjectBefore(items: Items, end: number): NounPhrase | null {
  const before = items[end - 1];
  if (before === undefined) return null;
  if (before.kind === "word" && words.SUBJECT_PRONOUNS.has(before.lower) && before.lower !== "who")
    return { first: end - 1, last: end, headFirst: end - 1, headLast: end };
  if (words.RELATIVES.has(before.lower) || (before.lower === "that" && isName(items[end - 2])))
    return relative(items, end);
  if (isComma(before) || before.kind === "dash" || before.text === ")")
    return withApposition(items, end) ?? openingSubject(items, end);
  // "The network, citing a “number of sources,” said": the comma in the marks closes the apposition.
  if (before.text === QUOTED_COMMA) return openingSubject(items, end);
  const phrase = phraseEndingAt(items, end);
  if (phrase === null) return null;
  return withRelativeClause(items, phrase) ?? withNameBefore(items, phrase);
}

/** How far before the last words of a subject the relative clause they end may begin. */
const RELATIVE_REACH = 18;

/** "Residents who have lived by the river say": the subject is the noun before the clause. */
function withRelativeClause(items: Items, { first, last, headLast }: NounPhrase): NounPhrase | null {
  const head = items[headLast - 1]!;
  const isVerbal = !isName(head) && !canSpeak(head.lower);
  for (let i = first - 1; i > Math.max(0, first - RELATIVE_REACH); i--) {
    const { lower, kind } = items[i]!;
    if (isComma(items[i]) || kind === "quote" || kind === "dash") return null;
    if (!isVerbal && reportingForm(lower)?.form === "past") return null;
    if (lower !== "who" && lower !== "whose") continue;
    const antecedent = phraseEndingAt(items, i);
    return antecedent === null ? null : { ...antecedent, last };
  }
  return null;
}

/** `"Q," Ann Rao, a spokeswoman for the city said`: the comma that should close the apposition is missing. */
function withNameBefore(items: Items, phrase: NounPhrase): NounPhrase {
  if (!isComma(items[phrase.first - 1]) || !words.ARTICLES.has(items[phrase.first]!.lower)) return phrase;
  const name = phraseEndingAt(items, phrase.first - 1);
  if (name === null || items[name.first - 1]?.kind !== "quote" || !isName(items[name.headLast - 1]))
    return phrase;
  return { ...name, last: phrase.last };
}

/** "Ms Rao, who said": the antecedent and its pronoun; the head is the antecedent's. */
function relative(items: Items, end: number): NounPhrase | null {
  const own = { first: end - 1, last: end, headFirst: end - 1, headLast: end };
  const stop = isComma(items[end - 2]) || items[end - 2]?.kind === "dash" ? end - 2 : end - 1;
  if (isComma(items[stop - 1])) {
    const apposed = withApposition(items, stop);
    return apposed === null ? own : { ...apposed, last: end };
  }
  if (isName(items[stop - 1])) {
    let from = stop - 1;
    while (from > 0 && (isName(items[from - 1]) || isInsideName(items, from - 1))) from--;
    return { ...withHead(items, from, stop), last: end };
  }
  const phrase = phraseEndingAt(items, stop);
  return phrase === null ? own : { ...phrase, last: end };
}

/** "of" or a hyphen between two capitals: "Bank of Lowfield". */
function isInsideName(items: Items, at: number): boolean {
  const { lower, kind } = items[at]!;
  return (
    (kind === "hyphen" || lower === "of" || lower === "'s") && isName(items[at - 1]) && isName(items[at + 1])
  );
}

const APPOSITION_STARTS = new Set(
  `a an the who which whose one former then now head founder author chief director president professor chairman leader owner
   however too also speaking appearing himself herself according r d i`.split(/\s+/),
);

/** "Ann Rao, a professor at Lowfield, said": goes left over the commas of an apposition to the name before it. */
function withApposition(items: Items, end: number): NounPhrase | null {
  const limit = Math.max(0, end - APPOSITION_REACH);
  let close = end - 1;
  if (items[close]?.text === ")") {
    while (close > limit && items[close]!.text !== "(") close--;
    return close > limit ? widened(items, phraseEndingAt(items, close), end) : null;
  }
  if (items[close]?.kind === "dash") {
    let open = close - 1;
    while (open > limit && items[open]!.kind !== "dash") open--;
    return items[open]?.kind === "dash" ? widened(items, phraseEndingAt(items, open), end) : null;
  }
  let found: NounPhrase | null = null;
  for (let i = close - 1; i >= limit; i--) {
    const item = items[i]!;
    if (item.lower === "“”" && i < close - 1 && found === null && isComma(items[i + 1])) break;
    if (isFiniteVerb(items, i) && !inRelativeClause(items, i, limit) && !isParticiple(items, i)) break;
    if (!isComma(item) && item.kind !== "dash") continue;
    const phrase = phraseEndingAt(items, i);
    if (phrase === null) break;
    const starts = items[i + 1]!;
    const apposed =
      APPOSITION_STARTS.has(starts.lower) ||
      starts.kind === "number" ||
      isName(starts) ||
      /(?:ing|ed)$/.test(starts.lower) ||
      words.PREPOSITIONS.has(starts.lower) ||
      starts.shape === "lower";
    if (!apposed || (found !== null && isPredicate(items, phrase))) break;
    const previous: NounPhrase | null = found;
    found = phrase;
    const left = items[phrase.first - 1];
    const placed =
      left !== undefined && words.PREPOSITIONS.has(left.lower) && isComma(items[phrase.first - 2]);
    if (placed) {
      i = phrase.first - 1;
      continue;
    }
    if (left !== undefined && words.PREPOSITIONS.has(left.lower)) {
      found = previous;
      break;
    }
    const relativeAt = isComma(left) ? -1 : relativeClauseAt(items, phrase.first, limit);
    if (relativeAt > 0) {
      i = relativeAt + 1;
      continue;
    }
    if (!isComma(left) || isBareName(items, phrase)) break;
    i = phrase.first;
  }
  if (found === null && items[close - 1]?.text === ")") return phraseEndingAt(items, close);
  return widened(items, found, end);
}

const APPOSITIVE = /^(?:a|an|the|who|whose|which|one|now|then|former|himself|herself)$/;

/**
 * "Ann Rao, a printer whose shop, the Mill, burned down, said": the first noun phrase of the sentence, where all between its comma and the
 * one before the cue is an apposition, read as one from its first word.
 */
function openingSubject(items: Items, end: number): NounPhrase | null {
  const closes = isComma(items[end - 1]) || items[end - 1]?.text === QUOTED_COMMA;
  if (!closes || end > APPOSITION_REACH) return null;
  const phrase = phraseFrom(items, 0, end);
  const comma = phrase?.last ?? 0;
  const starts = items[comma + 1];
  if (phrase === null || comma >= end - 1 || !isComma(items[comma]) || starts === undefined) return null;
  const head = items[phrase.headLast - 1]!;
  if (!isName(head) && !canSpeak(head.lower)) return null;
  const opens =
    APPOSITIVE.test(starts.lower) ||
    words.PREPOSITIONS.has(starts.lower) ||
    /[^e]ed$|ing$/.test(starts.lower);
  if (!opens || phrase.first !== 0) return null;
  let relative = false;
  for (let i = comma + 1; i < end - 1; i++) {
    const { lower, text } = items[i]!;
    if (/^(?:who|whose|which|that)$/.test(lower)) relative = true;
    if (text === ";" || text === ":" || (!relative && isFiniteVerb(items, i))) return null;
    if (isComma(items[i]) && /^(?:and|but|he|she|they|it|we|i)$/.test(items[i + 1]!.lower)) return null;
  }
  return { ...phrase, last: isComma(items[end - 1]) ? end - 1 : end };
}

/** "Ann Rao, struck by her story, said": behind a comma and before "by" the word is a participle. */
function isParticiple(items: Items, at: number): boolean {
  return isComma(items[at - 1]) && items[at + 1]?.lower === "by";
}

/** "The troops must leave, the minister, Ann Rao, said": what a verb stands before is no part of a subject. */
function isPredicate(items: Items, { first }: NounPhrase): boolean {
  const before = items[first - 1];
  return before !== undefined && (words.AUXILIARIES.has(before.lower) || words.FINITE.has(before.lower));
}

/** The comma before the "who" of the clause that item `at` is in, or -1. */
function relativeClauseAt(items: Items, at: number, limit: number): number {
  for (let i = at - 1; i > limit; i--) {
    if (isComma(items[i])) return -1;
    if (/^(?:who|whose)$/.test(items[i]!.lower)) return isComma(items[i - 1]) ? i - 1 : -1;
  }
  return -1;
}

function inRelativeClause(items: Items, at: number, limit: number): boolean {
  for (let i = at - 1; i >= limit; i--) {
    if (words.RELATIVES.has(items[i]!.lower) || items[i]!.lower === "whose") return true;
    if (isComma(items[i])) return false;
  }
  return false;
}

/** A name without an article is the subject itself, not an apposition. */
function isBareName(items: Items, { first, headLast, last }: NounPhrase): boolean {
  if (items[first + 1]?.kind === "hyphen" && items[first]!.text.length === 1) return false; // "R-Ohio"
  return isName(items[first]) && isName(items[headLast - 1]) && headLast === last;
}

/** Takes the words up to `end` in, without the comma that closes them, and looks for the head once more. */
function widened(items: Items, phrase: NounPhrase | null, end: number): NounPhrase | null {
  if (phrase === null) return null;
  return end - 1 > phrase.last ? withHead(items, phrase.first, end - 1) : phrase;
}
