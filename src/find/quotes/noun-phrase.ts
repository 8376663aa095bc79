import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { reportingForm } from "../../rules/reporting.js";
import { type Items, isFiniteVerb, isName, isPossessive, isPossessiveAt, isTime } from "./item.js";
import { type NounPhrase, withHead } from "./phrase-head.js";

const PHRASE_REACH = 30;

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
    if (item.kind === "word" && !isCompounded(items, i)) {
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
      if (
        words.SUBORDINATORS.has(lower) ||
        words.SUBJECT_PRONOUNS.has(lower) ||
        words.RELATIVES.has(lower) ||
        lower === "according"
      )
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

/** "so-called", "would-be": a word joined by a hyphen bounds no phrase. */
function isCompounded(items: Items, at: number): boolean {
  return items[at - 1]?.kind === "hyphen" || items[at + 1]?.kind === "hyphen";
}

/** `the so-called "Green Circle"`: marks around a name inside a noun phrase. */
function isNameInMarks(items: Items, at: number): boolean {
  if (/[,.;:?!…—–-]”$/.test(items[at]!.text)) return false;
  const before = items[at - 1];
  return before !== undefined && (words.ARTICLES.has(before.lower) || before.lower === "called");
}

function openingBracket(items: Items, close: number, limit: number): number {
  for (let i = close - 1; i >= limit; i--) if (items[i]!.text === "(") return i;
  return -1;
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
  const last = items[end - 1]!.lower;
  if (end - at <= 3 && isPeople(left.lower) && isPeople(last)) return true;
  if (/^(?:he|she|they|we)$/.test(left.lower)) return isName(right) || words.DETERMINERS.has(right.lower);
  return words.PLURAL_SUBJECTS.has(right.lower) || /^(?:his|her|their|other|the)$/.test(right.lower)
    ? isName(left)
    : false;
}

/** "members and leaders": two plurals for people are one subject. */
function isPeople(lower: string): boolean {
  return lower.endsWith("s") && canSpeak(lower);
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
      !isCompounded(items, i) &&
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
