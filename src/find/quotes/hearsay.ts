import { HEARSAY_ADVERBS, HEARSAY_NOUNS, HEARSAY_VERBS } from "../../rules/quotes/hearsay.js";
import * as words from "../../rules/quotes/words.js";
import { afterCue } from "./after-cue.js";
import { contentEnd } from "./clause.js";
import { add, type ItemSpan, isFree, type Reading } from "./draft.js";
import { isComma, isFiniteVerb } from "./item.js";
import { subjectBefore } from "./subject.js";
import { isAdverb, type VerbGroup } from "./verb-group.js";

/** "It is believed that S" · "X is said to V": a passive without anybody who says or believes it. */
export function readHearsay(reading: Reading, group: VerbGroup): boolean {
  const { items } = reading;
  if (!group.passive || group.bare !== null || !HEARSAY_VERBS.has(group.verb.lemma)) return false;
  const subject = subjectBefore(items, group.first);
  if (subject === null || items[group.last]?.lower === "by") return false;
  const cue = { first: group.first, last: group.last };
  const after = afterCue(items, group.last, items.length, null);
  const [rule, content] =
    after.kind === "that" && items[subject.headFirst]!.lower === "it"
      ? ["quotes/hearsay-that", [clause(reading, after.at)]]
      : after.kind === "to" && after.at === group.last
        ? ["quotes/hearsay-infinitive", [toldOf(reading, subject), clause(reading, after.at)]]
        : ["", []];
  if (!content.every((part) => isFree(reading, part))) return false;
  return add(reading, { rule, content, cue, group, source: null });
}

/** "The convoy has reportedly left": an adverb at the verb of its clause. */
export function readHearsayAdverbs(reading: Reading): void {
  const { items } = reading;
  for (let at = 0; at < items.length; at++) {
    if (!HEARSAY_ADVERBS.has(items[at]!.lower) || reading.taken[at] !== 0) continue;
    const content = clauseAround(reading, at);
    if (content === null || content.some(({ first }) => reading.taken[first] !== 0)) continue;
    const cue = { first: at, last: at + 1 };
    add(reading, { rule: "quotes/hearsay-adverb", content, cue, group: null, source: null });
  }
}

/** "Reports that the bridge had fallen": a noun without anybody whose reports they are; "reports that were lost" tell nothing. */
export function readHearsayNouns(reading: Reading): void {
  const { items } = reading;
  for (let at = 0; at + 3 < items.length; at++) {
    if (!HEARSAY_NOUNS.has(items[at]!.lower) || items[at + 1]!.lower !== "that") continue;
    if (reading.taken[at] !== 0 || items[at - 1]?.lower === "'s") continue;
    if (words.AUXILIARIES.has(items[at + 2]!.lower) || isFiniteVerb(items, at + 2)) continue;
    const content = clause(reading, at + 1);
    if (!isFree(reading, content)) continue;
    const cue = { first: at, last: at + 1 };
    add(reading, { rule: "quotes/hearsay-noun", content: [content], cue, group: null, source: null });
  }
}

function clauseAround(reading: Reading, at: number): ItemSpan[] | null {
  const { items } = reading;
  let verb = at;
  while (verb > 0 && isBeforeVerb(items[verb - 1]!.lower)) verb--;
  if (verb === at && !opensVerb(reading, at + 1)) return null;
  const subject = subjectBefore(items, verb);
  const right = clause(reading, at + 1);
  return subject === null || right.last <= right.first ? null : [{ first: subject.first, last: at }, right];
}

function isBeforeVerb(lower: string): boolean {
  return words.AUXILIARIES.has(lower) || isAdverb(lower);
}

/** Without an auxiliary the next word must be a verb: "allegedly used", not "an allegedly old bridge". */
function opensVerb({ items }: Reading, at: number): boolean {
  const next = items[at];
  if (next === undefined || next.kind !== "word" || next.shape !== "lower") return false;
  return isFiniteVerb(items, at) || /(?:ed|[^s]s)$/.test(next.lower);
}

function clause({ items }: Reading, first: number): ItemSpan {
  return { first, last: contentEnd(items, first, items.length) };
}

/** In "the envoy, who is said to" the envoy is told of. */
function toldOf({ items }: Reading, { first, last }: ItemSpan): ItemSpan {
  let end = last;
  while (end > first + 1 && (words.RELATIVES.has(items[end - 1]!.lower) || isComma(items[end - 1]))) end--;
  return { first, last: end };
}
