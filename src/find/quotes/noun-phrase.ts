import type { Token } from "../../model/scan.js";
import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { reportingForm } from "../../rules/reporting.js";

/** A noun phrase among the items of a unit, and the word of it that carries it; `last` and `headLast` exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly headFirst: number;
  readonly headLast: number;
}

type Items = readonly Token[];

/** How far a subject may lie before its verb, apposition included. */
const APPOSITION_REACH = 45;
const PHRASE_REACH = 30;

export function isName(item: Token | undefined): boolean {
  return item !== undefined && item.kind === "word" && item.shape !== "lower" && item.shape !== "none";
}

export function isComma(item: Token | undefined): boolean {
  return item !== undefined && item.text === ",";
}

function isTime({ lower, shape }: Token): boolean {
  return words.DAYS.has(lower) || (words.MONTHS.has(lower) && shape !== "lower");
}

/** The subject that ends before item `end`, the first word of a verb group. */
export function subjectBefore(items: Items, end: number): NounPhrase | null {
  const before = items[end - 1];
  if (before === undefined) return null;
  if (before.kind === "word" && words.SUBJECT_PRONOUNS.has(before.lower) && before.lower !== "who")
    return { first: end - 1, last: end, headFirst: end - 1, headLast: end };
  if (words.RELATIVES.has(before.lower) || (before.lower === "that" && isName(items[end - 2])))
    return relative(items, end);
  if (isComma(before) || before.kind === "dash" || before.text === ")") return withApposition(items, end);
  const phrase = phraseEndingAt(items, end);
  if (phrase === null) return null;
  return withRelativeClause(items, phrase) ?? withNameBefore(items, phrase);
}

/** How far before the last words of a subject the relative clause they end may begin. */
const RELATIVE_REACH = 14;

/** "Residents who have lived by the river say": the subject is the noun before the clause. */
function withRelativeClause(items: Items, { first, last }: NounPhrase): NounPhrase | null {
  for (let i = first - 1; i > Math.max(0, first - RELATIVE_REACH); i--) {
    const { lower, kind } = items[i]!;
    if (isComma(items[i]) || kind === "quote" || kind === "dash" || reportingForm(lower)?.form === "past")
      return null;
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
    if (isFiniteVerb(items, i) && !inRelativeClause(items, i, limit)) break;
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
    if (!apposed) break;
    const previous: NounPhrase | null = found;
    found = phrase;
    const left = items[phrase.first - 1];
    const placed =
      left !== undefined && words.NOUN_PREPOSITIONS.has(left.lower) && isComma(items[phrase.first - 2]);
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

/** The noun phrase whose last word is the one before `end`. */
export function phraseEndingAt(items: Items, end: number): NounPhrase | null {
  const first = phraseStart(items, end);
  if (first >= end) return null;
  return withHead(items, first, end);
}

function phraseStart(items: Items, end: number): number {
  const limit = Math.max(0, end - PHRASE_REACH);
  let first = end;
  let i = end - 1;
  for (; i >= limit; i--) {
    const item = items[i]!;
    if (item.text === ")") {
      const open = openingBracket(items, i, limit);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (item.kind === "quote" && !isNameInMarks(items, i)) break;
    if (item.kind === "dash" || (item.kind === "punctuation" && !/^[&’'/%$]$/.test(item.text))) break;
    if (item.kind === "word") {
      const { lower } = item;
      if (
        (isTime(item) || words.TIME_NOUNS.has(lower)) &&
        i < end - 1 &&
        !isPossessive(items[i + 1]) &&
        item.shape !== "upper"
      )
        break;
      if (lower === "and" || lower === "&") {
        if (!joinsNames(items, i, end)) break;
        continue;
      }
      if (words.NOUN_PREPOSITIONS.has(lower)) {
        if (i === end - 1) break;
        continue;
      }
      if (words.SUBORDINATORS.has(lower) || words.SUBJECT_PRONOUNS.has(lower) || words.RELATIVES.has(lower))
        break;
      if (words.AUXILIARIES.has(lower) && !isPossessiveAt(items, i)) break;
      if (item.shape === "lower" && isFiniteCue(items, i) && i < end - 1 && items[i + 1]!.lower !== "by")
        break;
      if (words.ARTICLES.has(lower)) {
        first = i;
        if (opensFurther(items, i)) continue;
        return first;
      }
    }
    first = i;
  }
  return skipOpener(items, first, end);
}

/** `the so-called "Green Circle"`: marks around a name inside a noun phrase. */
function isNameInMarks(items: Items, at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (words.ARTICLES.has(before.lower) || before.lower === "called");
}

function openingBracket(items: Items, close: number, limit: number): number {
  for (let i = close - 1; i >= limit; i--) if (items[i]!.text === "(") return i;
  return -1;
}

/** Whether the word is one of the finite verbs of the list; a possessive "'s" is none. */
export function isFiniteVerb(items: Items, at: number): boolean {
  return words.FINITE.has(items[at]!.lower) && !isPossessiveAt(items, at);
}

/** "'s" after a noun is a possessive, after a pronoun a verb. */
function isPossessiveAt(items: Items, at: number): boolean {
  const before = items[at - 1];
  if (items[at]!.lower !== "'s" || before === undefined) return false;
  return !words.PERSONAL.has(before.lower) && !/^(?:that|there|who|what|here|where)$/.test(before.lower);
}

function isPossessive(item: Token | undefined): boolean {
  return item !== undefined && /^(?:'s|')$/.test(item.lower);
}

function isFiniteCue(items: Items, at: number): boolean {
  const known = reportingForm(items[at]!.lower);
  if (known === undefined) return false;
  if (known.form === "past") return !words.DETERMINERS.has(items[at - 1]?.lower ?? "");
  return false;
}

/** Both sides of "and" are names, or the right one is "his", "other" …: one subject. */
function joinsNames(items: Items, at: number, end: number): boolean {
  const right = items[at + 1];
  if (right === undefined || at + 1 >= end) return false;
  const left = items[at - 1];
  if (left === undefined || left.kind !== "word") return false;
  if (isName(left) && isName(right)) return true;
  return words.PLURAL_SUBJECTS.has(right.lower) || /^(?:his|her|their|other|the)$/.test(right.lower)
    ? isName(left)
    : false;
}

/** "a member of the" goes on to the left; "the" at the start of a phrase does not. */
function opensFurther(items: Items, at: number): boolean {
  const before = items[at - 1];
  return (
    before !== undefined &&
    (words.NOUN_PREPOSITIONS.has(before.lower) || /^(?:all|both|half)$/.test(before.lower))
  );
}

/** "In Lowfield Ms Rao said": a phrase does not begin with a preposition. */
function skipOpener(items: Items, first: number, end: number): number {
  let i = first;
  while (i < end && (words.NOUN_PREPOSITIONS.has(items[i]!.lower) || items[i]!.kind === "hyphen")) {
    if (i > first) return i + 1;
    let next = end - 1;
    while (next > i && !words.ARTICLES.has(items[next]!.lower) && isName(items[next])) next--;
    if (next === i) next = i + 1;
    if (!isName(items[next]) && !words.ARTICLES.has(items[next]!.lower)) next++;
    i = next >= end ? end - 1 : Math.max(next, i + 1);
    return i;
  }
  return i;
}

/** Finds the word that carries a phrase: the name it ends in, or the noun before its first preposition. */
export function withHead(items: Items, first: number, last: number): NounPhrase {
  const core = coreEnd(items, first, last);
  const apposed = apposedName(items, core, last);
  const stop = nounEnd(items, first, core);
  if (apposed !== null && !isName(items[stop - 1]))
    return { first, last, headFirst: apposed, headLast: last };
  const title = titledName(items, first, core);
  if (title !== null) return { first, last, headFirst: title, headLast: core };
  let from = stop - 1;
  if (isName(items[from])) {
    while (from > first && (isName(items[from - 1]) || joinedBefore(items, from, first))) from--;
    while (
      from < stop - 1 &&
      (words.TITLES.has(items[from]!.lower) || words.ARTICLES.has(items[from]!.lower))
    )
      from++;
  }
  return { first, last, headFirst: from, headLast: stop };
}

/** Where the phrase proper ends and its apposition or relative clause begins. */
function coreEnd(items: Items, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const { lower, kind, text } = items[i]!;
    if (text === "," || kind === "dash" || text === "(" || words.RELATIVES.has(lower)) return i;
  }
  return last;
}

/** The end of the noun that the phrase is built on: before its first preposition, and before "loyal", "specializing". */
function nounEnd(items: Items, first: number, core: number): number {
  let stop = core;
  for (let i = first + 1; i < core; i++) {
    if (words.PREPOSITIONS.has(items[i]!.lower)) {
      stop = i;
      break;
    }
  }
  while (stop > first + 1) {
    const { kind, lower, shape } = items[stop - 1]!;
    const behind =
      stop < core &&
      shape === "lower" &&
      (words.POSTPOSITIVE.has(lower) || (/(?:ing|ed)$/.test(lower) && lower.length > 5));
    if (!behind && (kind === "word" || kind === "number" || kind === "quote")) break;
    stop--;
  }
  return stop;
}

/** "the envoy for the north, Ann Rao": the name that stands in apposition and ends the phrase. */
function apposedName(items: Items, core: number, last: number): number | null {
  if (!isComma(items[core]) || core + 1 >= last) return null;
  for (let i = core + 1; i < last; i++) if (!isName(items[i]) && items[i]!.kind !== "hyphen") return null;
  let from = core + 1;
  while (from < last - 1 && words.TITLES.has(items[from]!.lower)) from++;
  return from;
}

/** "Institute for Peace senior official Ann Rao": a name directly after the noun that titles it. */
function titledName(items: Items, first: number, core: number): number | null {
  if (!isName(items[core - 1])) return null;
  let from = core - 1;
  while (from > first && (isName(items[from - 1]) || joinedBefore(items, from, first))) from--;
  const before = items[from - 1];
  if (from <= first || before === undefined || before.kind !== "word" || before.shape !== "lower")
    return null;
  if (!canSpeak(before.lower) || words.DETERMINERS.has(before.lower) || words.PREPOSITIONS.has(before.lower))
    return null;
  return from;
}

function joinedBefore(items: Items, at: number, first: number): boolean {
  const before = items[at - 1]!;
  return at - 2 >= first && (before.kind === "hyphen" || before.lower === "&") && isName(items[at - 2]);
}

/** The subject that follows an inverted verb, "said Ann Rao, a professor at Lowfield", read up to `stop`. */
export function phraseFrom(items: Items, first: number, stop: number): NounPhrase | null {
  const start = items[first];
  if (start === undefined || first >= stop || start.kind === "quote") return null;
  if (start.kind !== "word" && start.kind !== "number") return null;
  if (words.PERSONAL.has(start.lower)) {
    return { first, last: first + 1, headFirst: first, headLast: first + 1 };
  }
  const opens = isName(start) || words.DETERMINERS.has(start.lower) || start.shape === "lower";
  if (!opens || words.SUBORDINATORS.has(start.lower) || words.PREPOSITIONS.has(start.lower) || isTime(start))
    return null;
  let i = first;
  for (; i < stop; i++) {
    const item = items[i]!;
    if (item.text === "(" && i > first) {
      const close = items.findIndex((other, at) => at > i && at < i + 8 && other.text === ")");
      if (close < 0) break;
      i = close;
      continue;
    }
    if ((item.kind === "quote" && !isNameInMarks(items, i)) || item.kind === "dash") break;
    if (item.kind === "punctuation" && !/^[&’'/.]$/.test(item.text)) break;
    if (item.kind === "punctuation" && item.text === ".") break;
    const { lower } = item;
    if (isTime(item) && i > first) break;
    if (i > first && words.SUBORDINATORS.has(lower) && lower !== "for" && items[i + 1]?.kind !== "hyphen") {
      if (lower !== "and" || !isName(items[i + 1]) || !isName(items[i - 1])) break;
    }
    if (words.RELATIVES.has(lower) || (words.AUXILIARIES.has(lower) && !isPossessiveAt(items, i))) break;
    if (
      i > first &&
      item.shape === "lower" &&
      (isFiniteVerb(items, i) || reportingForm(lower)?.form === "past")
    )
      break;
    if (i > first && lower.endsWith("ed") && items[i + 1]?.lower === "by") break;
    if (i > first && lower === "led") break;
    if (i > first && /^(?:in|on|at|during|after|to|about|as|via|through|before|outside|by)$/.test(lower))
      break;
    if (i > first && /^(?:last|earlier|later|recently|early|late|this)$/.test(lower)) break;
  }
  return i > first ? withHead(items, first, i) : null;
}
