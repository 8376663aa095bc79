import type { TokenSpan } from "../../model/found.js";
import type { Scan, Token } from "../../model/scan.js";
import { AUXILIARIES, SPEECH } from "../../rules/actors/contexts.js";
import { PERIOD_NOUNS, sourceKindOfNoun } from "../../rules/actors/nouns.js";
import { isBehindNoun, isDoing, isFunctionWord, isParticiple, isTeller } from "../../rules/actors/tellers.js";
import { PERSON_NOUNS, TITLES } from "../../rules/actors/titles.js";
import { keyOf } from "../../rules/packs/key.js";

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those his her its their our my your some several many one two three both all another other such any no each".split(
    " ",
  ),
);
const ENDS: ReadonlySet<string> = new Set(
  `of for with from in at on by to who whose which that near close inside outside within familiar speaking and or but as according
   monitoring working living based involved briefed`.split(/\s+/),
);

/** The word that carries a noun phrase: the last before a preposition, a relative clause or a comma. */
export function headOf(scan: Scan, phrase: TokenSpan): number {
  let head = -1;
  for (let i = phrase.first; i < phrase.last; i++) {
    const { kind, lower, text } = scan.tokens[i]!;
    if (kind === "word" && lower !== "'s") {
      if (head >= 0 && (ENDS.has(lower) || isPassive(scan, i))) break;
      if (!DETERMINERS.has(lower) || head < 0) head = i;
    } else if (head > phrase.first && kind === "punctuation" && (text === "," || text === "(")) break;
  }
  return head < 0 ? phrase.first : backToNoun(scan, phrase.first, head);
}

/** "Sources close to her", "Ann Rao immediately", "documents reported by": the noun before what only stands behind it. */
function backToNoun({ tokens }: Scan, first: number, head: number): number {
  let at = head;
  while (at > first && isBehind(tokens[at]!, tokens[at - 1]!)) at--;
  const { kind, lower } = tokens[at]!;
  return kind !== "word" || DETERMINERS.has(lower) ? head : at;
}

function isBehind({ lower, shape }: Token, before: Token): boolean {
  if (shape !== "lower") return false;
  return isBehindNoun(lower) || (isParticiple(lower) && before.shape === "lower" && isTeller(before.lower));
}

/** Where the title in capitals directly before a name begins: "Secretary of State", "Minister for the Interior"; the name itself without one. */
export function titleStart({ tokens }: Scan, first: number, name: number): number {
  let start = name;
  for (let i = name - 1; i >= first; i--) {
    const { lower, shape, kind } = tokens[i]!;
    if (kind === "word" && shape !== "lower") start = i;
    else if (start === name || !/^(?:of|for|and|the|-)$/.test(lower)) break;
  }
  return start;
}

/** Words of the longest noun phrase that calls a source. */
const LONGEST = 12;

/**
 * The head's noun phrase in what was taken for one: it ends before a verb, a participle with its agent ("cited by"), a colon, and, where
 * it is long, directly behind its head.
 */
export function nounPhrase(scan: Scan, { first, last, start }: TokenSpan, head: number): TokenSpan {
  let end = head + 1;
  while (end < last && !isBreak(scan, end, head)) end++;
  const from = head - first < LONGEST ? first : head;
  if (end - from > LONGEST) end = head + 1;
  return {
    first: from,
    last: end,
    start: from === first ? start : scan.tokens[from]!.start,
    end: scan.tokens[end - 1]!.end,
  };
}

function isBreak({ tokens }: Scan, at: number, head: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === "punctuation") return text === ":" || text === ";" || text === "," || text === "(";
  if (kind === "dash") return true;
  if (AUXILIARIES.has(lower) || SPEECH.has(lower) || RELATIVES.has(lower)) return true;
  return at === head + 1 && /(?:ed|ing|known)$/.test(lower);
}

const RELATIVES: ReadonlySet<string> = new Set([
  "who",
  "whom",
  "whose",
  "which",
  "that",
  "are",
  "were",
  "now",
]);

/**
 * Whether a description without a name may be somebody's or some text's: by a noun for people, bodies, media or texts, or a capital; no
 * period of time, no adverb, and nothing that is done ("hiring workers").
 */
export function mayBeSource({ tokens }: Scan, phrase: TokenSpan, head: number): boolean {
  const { lower, shape, kind } = tokens[head]!;
  if (kind !== "word" || PERIOD_NOUNS.has(lower) || isDoing(tokens[phrase.first]!.lower)) return false;
  if (shape !== "lower") return head > phrase.first || !isFunctionWord(lower);
  if (!isTeller(lower)) return tokens[head - 1]?.lower === "those" && head > phrase.first;
  const complemented = head + 1 < phrase.last && tokens[head + 1]!.lower === "of";
  if (head > phrase.first || complemented) return true;
  return (
    isPluralNoun(lower) || sourceKindOfNoun(lower) !== "role" || TITLES.has(lower) || PERSON_NOUNS.has(lower)
  );
}

/** "A spokesman for N", "an aide to N": who speaks is the one that the noun before the preposition names, not N. */
function isSomebodyOf({ tokens }: Scan, head: number): boolean {
  const { lower, shape } = tokens[head]!;
  if (shape !== "lower" || !(PERSON_NOUNS.has(lower) || sourceKindOfNoun(lower) === "role")) return false;
  return /^(?:for|of|to|from|with|at|in)$/.test(tokens[head + 1]?.lower ?? "");
}

/** The head that a caller named, unless the phrase is headed by somebody of that one, or an agent phrase holds it: of "sources cited by the agency" it is the sources. */
export function headGiven(scan: Scan, phrase: TokenSpan, given: TokenSpan | null): number {
  if (given === null) return headOf(scan, phrase);
  const own = headOf(scan, phrase);
  // Behind a comma the name is the one who is so called: "the mayor of Hallin, N".
  const apposed = scan.tokens.slice(own, given.last).some(({ text }) => text === ",");
  if (own < given.last - 1 && !apposed && isSomebodyOf(scan, own)) return own;
  for (let i = phrase.first + 1; i < given.last; i++) if (isPassive(scan, i)) return headOf(scan, phrase);
  return backToNoun(scan, phrase.first, lastWord(scan, given));
}

/** The last word of a span, past the marks that may close it. */
function lastWord({ tokens }: Scan, { first, last }: TokenSpan): number {
  let at = last - 1;
  while (at > first && tokens[at]!.kind !== "word") at--;
  return at;
}

/** A determiner alone takes what stands in marks behind it: a “number of sources”. */
export function withMarked(scan: Scan, phrase: TokenSpan): TokenSpan {
  const { first, last, start } = phrase;
  const run = scan.runs[scan.runOf[last + 1] ?? -1];
  if (last - first > 1 || run?.first !== last + 1 || !DETERMINERS.has(scan.tokens[first]!.lower))
    return phrase;
  return { first, last: run.last, start, end: scan.tokens[run.last - 1]!.end };
}

/** "Cited by". */
function isPassive({ tokens }: Scan, at: number): boolean {
  return tokens[at + 1]?.lower === "by" && tokens[at]!.lower.endsWith("ed");
}

/** The description without its determiner, as a key: "official with the axis of resistance". */
export function descriptionKey(scan: Scan, phrase: TokenSpan): string {
  let first = phrase.first;
  while (first < phrase.last - 1 && DETERMINERS.has(scan.tokens[first]!.lower)) first++;
  return keyOf(scan.text.slice(scan.tokens[first]!.start, scan.tokens[phrase.last - 1]!.end));
}

export function isDefinite(scan: Scan, phrase: TokenSpan): boolean {
  const { lower } = scan.tokens[phrase.first]!;
  return lower === "the" || lower === "this" || lower === "that" || lower === "these" || lower === "those";
}

/** "A", "another": somebody whom the text has not told of. */
export function isIndefinite({ tokens }: Scan, { first }: TokenSpan): boolean {
  return /^(?:an?|one|another|any|every)$/.test(tokens[first]!.lower);
}

/** Whether a phrase is of several: "an official", "the group" are one. */
export function isPluralNoun(lower: string): boolean {
  if (/^(?:people|police|men|women|children|media|militia|staff|public|troops|personnel)$/.test(lower))
    return true;
  return /[^s]s$/.test(lower) && !/(?:us|is|news|ics)$/.test(lower);
}
