import { sourceKindOfNoun } from "../../rules/actors/nouns.js";
import type { Guard } from "../../rules/guards/index.js";
import * as words from "../../rules/quotes/words.js";
import { type AfterCue, afterCue } from "./after-cue.js";
import { agrees } from "./agreement.js";
import {
  clauseFollows,
  closesForAttribution,
  endsHere,
  goesOn,
  hasCue,
  holdsCue,
  isAdverbial,
  isSubjectOf,
  quoteParts,
  rest,
  SHORT_ADVERBIAL,
  speaksInverted,
} from "./around-attribution.js";
import { citedBetween, isCitedAt } from "./cited.js";
import { hasFiniteVerb, leftStart } from "./clause.js";
import { add, endsWithStop, type ItemSpan, isFree, type Reading, refuse, startsLower } from "./draft.js";
import { isComma, isFiniteVerb, isName } from "./item.js";
import { phraseFrom } from "./noun-phrase.js";
import type { NounPhrase } from "./phrase-head.js";
import { subjectBefore } from "./subject.js";
import { QUOTED } from "./units.js";
import type { VerbGroup } from "./verb-group.js";

/** An attribution that stands after its content, or in the middle of it. */
interface Attribution extends ItemSpan {
  readonly source: NounPhrase;
  readonly inverted: boolean;
  readonly after: AfterCue;
}

/** `"Q," X said` · `"Q," said X` · `S, X said` · `S1, X said, S2`. */
export function readTrailing(reading: Reading): void {
  for (const group of reading.groups) {
    if (group.bare !== null || group.passive || group.nounish || reading.taken[group.at] !== 0) continue;
    const attribution = attributionAt(reading, group);
    if (attribution === null || !isFree(reading, { first: attribution.first, last: group.last })) continue;
    readOne(reading, group, attribution);
  }
}

function attributionAt(reading: Reading, group: VerbGroup): Attribution | null {
  const { items } = reading;
  const before = items[group.first - 1];
  if (before === undefined) return null;
  if (
    group.verb.frames.includes("v") &&
    group.form !== "base" &&
    (before.lower === QUOTED || isComma(before) || before.kind === "dash")
  ) {
    const source = phraseFrom(items, group.last, items.length);
    const isClause = source !== null && isFiniteAt(items, source.last);
    if (source !== null && !isClause && !(before.lower !== QUOTED && isApposed(reading, group.first))) {
      const last = appositionEnd(reading, source);
      const after = afterCue(items, last, items.length, null);
      const ends =
        /^(?:end|comma|quote|colon)$/.test(after.kind) ||
        (after.adjunct && after.kind !== "that") ||
        (before.lower === QUOTED && endsWithStop(reading, group.first - 1) && after.kind !== "that");
      if (ends)
        return {
          first: group.first,
          last: Math.max(last, group.last),
          source: { ...source, last },
          inverted: true,
          after,
        };
    }
  }
  const source = subjectBefore(items, group.first);
  if (source === null || !agrees(reading, group, source)) return null;
  if (words.RELATIVES.has(items[source.last - 1]!.lower)) return null;
  const after = afterCue(items, group.last, items.length, group.verb);
  return { first: source.first, last: group.last, source, inverted: false, after };
}

/** Whether a finite verb stands there; "led by" is none. */
function isFiniteAt(items: Reading["items"], at: number): boolean {
  return at < items.length && isFiniteVerb(items, at) && items[at + 1]?.lower !== "by";
}

/** "Ann Rao, 31, a printer, said": the comma closes an apposition to the name that opens the sentence. */
function isApposed({ items }: Reading, end: number): boolean {
  const subject = subjectBefore(items, end);
  if (subject === null || !isName(items[subject.headLast - 1])) return false;
  const before = items[subject.first - 1];
  const opens = before === undefined || before.lower === QUOTED || isComma(before);
  return opens && !hasFiniteVerb(items, subject.first, subject.headLast);
}

/** ", a professor at Lowfield," after an inverted subject belongs to it. */
function appositionEnd({ items }: Reading, source: NounPhrase): number {
  if (!isComma(items[source.last])) return source.last;
  const starts = items[source.last + 1];
  if (starts === undefined) return source.last;
  const apposed =
    words.ARTICLES.has(starts.lower) || starts.kind === "number" || words.TITLES.has(starts.lower);
  if (!apposed) return source.last;
  for (let i = source.last + 2; i < items.length; i++) {
    const item = items[i]!;
    if (item.lower === QUOTED || item.text === ";") return i - 1;
    if (isComma(item) || /^[.?!]$/.test(item.text)) return i;
  }
  return items.length;
}

function readOne(
  reading: Reading,
  group: VerbGroup,
  { first, source, after, inverted, last }: Attribution,
): boolean {
  const { items } = reading;
  const not = (guard: Guard): false => refuse(reading, group.at, guard);
  const beforeIt = items[first - 1];
  if (beforeIt === undefined) return false;
  const cue = { first: group.first, last: group.last };
  const runAt =
    beforeIt.lower === QUOTED
      ? first - 1
      : isComma(beforeIt) && items[first - 2]?.lower === QUOTED
        ? first - 2
        : -1;
  const hearer = after.hearer;
  if (runAt >= 0) {
    if (reading.taken[runAt] !== 0) return not("cue/taken");
    if (!closesForAttribution(reading, runAt, first, after)) return not("trailing/goes-on");
    if (isCitedAt(items, runAt) && clauseFollows(reading, after)) return not("trailing/goes-on");
    const start = Math.min(leftStart(items, reading.taken, runAt), runAt);
    const isOpener = /ing$/.test(items[start]!.lower) && clauseFollows(reading, after); // "Citing “Q,” X said that S"
    const own = start < runAt && !isOpener && hasCue(reading, start, runAt);
    if (start < runAt && !own && clauseFollows(reading, after) && !hasFiniteVerb(items, start, runAt))
      return false;
    const content = [{ first: own ? runAt : start, last: runAt + 1 }];
    const rule = content[0]!.first < runAt ? "quotes/clause-with-quote-after" : "quotes/after";
    if (after.kind === "comma" && goesOn(reading, after, content[0]!))
      content.push(...rest(reading, after.at));
    if (after.kind === "quote" && !inAdjunct(reading, after)) content.push(...quoteParts(reading, after.at));
    return add(reading, { rule, content, cue, group, source, hearer });
  }
  if (!isComma(beforeIt) && beforeIt.kind !== "dash") return false;
  if (!group.verb.frames.includes("s") || (beforeIt.kind === "dash" && inverted))
    return not("trailing/frame");
  if (group.verb.attribution === "attitude" && /^(?:i|you)$/.test(items[source.headFirst]!.lower))
    return not("trailing/aside");
  if (inverted && !speaksInverted(reading, group, source, after)) return not("trailing/inverted");
  const ends = endsHere(group, after);
  const quoteOn = after.kind === "quote" && isComma(items[after.at - 1]) && startsLower(reading, after.at);
  if (!ends && !quoteOn) return not("trailing/goes-on");
  const start = leftStart(items, reading.taken, first - 1);
  const left = { first: start, last: first - 1 };
  if (left.last <= left.first) return not("trailing/nothing");
  const verbLeft = hasFiniteVerb(items, left.first, left.last);
  const right = quoteOn
    ? quoteParts(reading, after.at)
    : after.kind === "comma" && !(inverted && verbLeft)
      ? rest(reading, after.at)
      : [];
  if (right.length > 0) {
    const content =
      verbLeft ||
      isSubjectOf(reading, left, right[0]!) ||
      (quoteOn && !isAdverbial(reading, left)) ||
      (!quoteOn && left.last - left.first > SHORT_ADVERBIAL)
        ? [left, ...right]
        : right;
    return add(reading, { rule: "quotes/interrupted", content, cue, group, source, hearer });
  }
  if (!verbLeft && (left.last - left.first < 3 || isAdverbial(reading, left)))
    return not("trailing/adverbial");
  if (after.adjunct && words.OPENERS.has(items[left.first]!.lower)) return not("trailing/adverbial");
  const cited = after.kind === "comma" ? citedBetween(reading, source, after.at, items.length) : null;
  const draft = {
    rule: inverted ? "quotes/trailing-inverted" : "quotes/trailing",
    content: [left],
    cue,
    group,
    source: cited?.source ?? (inverted ? { ...source, last } : source),
    hearer,
    via: cited === null ? [] : [cited.via],
  };
  return add(reading, draft, isDocument(reading, source) && holdsCue(reading, draft.content));
}

/** `Rao said on “The Morning Hour.”`: marks in the phrase of time and place name something. */
function inAdjunct({ items, taken }: Reading, { adjunct, at }: AfterCue): boolean {
  const before = items[at - 1]!;
  return taken[at] !== 0 || (adjunct && !isComma(before) && before.text !== ":");
}

/** `Ms Rao assured them that S, a statement of her office said`: a text passes on what it tells was said. */
function isDocument({ items }: Reading, { headLast }: NounPhrase): boolean {
  return sourceKindOfNoun(items[headLast - 1]!.lower) === "document";
}
