import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";
import { type AfterCue, afterCue } from "./after-cue.js";
import { closing, contentEnd, hasFiniteVerb, isParticipialCue, leftStart } from "./clause.js";
import { add, endsWithStop, type ItemSpan, isFree, type Reading, startsLower } from "./draft.js";
import { isComma, isFiniteVerb, isName, type NounPhrase, phraseFrom, subjectBefore } from "./noun-phrase.js";
import { QUOTED } from "./units.js";
import { isAdverb, type VerbGroup } from "./verb-group.js";

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
    if (source !== null && !(before.lower !== QUOTED && isApposed(reading, group.first))) {
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
  const after = afterCue(items, group.last, items.length, group.verb);
  return { first: source.first, last: group.last, source, inverted: false, after };
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

/** A bare form needs a plural subject: "officials say", not "the report say". */
export function agrees({ items }: Reading, group: VerbGroup, source: NounPhrase): boolean {
  if (group.form !== "base") return group.form !== "participle" || group.first < group.at;
  if (
    group.first < group.at &&
    items.slice(group.first, group.at).some(({ lower }) => words.AUXILIARIES.has(lower))
  )
    return true;
  const head = items[source.headLast - 1]!;
  if (words.PLURAL_SUBJECTS.has(head.lower) || words.PLURAL_SUBJECTS.has(items[source.first]!.lower))
    return true;
  if (items.slice(source.first, source.headLast).some(isCount)) return true;
  const end = items[source.last - 1]!;
  if (
    isPlural(head) ||
    (source.last > source.headLast &&
      isPlural(end) &&
      /^(?:percent|half|majority|%|number|third|quarter|most)$/.test(head.lower))
  )
    return true;
  return items.slice(source.first, source.last).some(({ lower }) => lower === "and" || lower === "who");
}

/** "one in five", "61 percent", "a quarter". */
function isCount({ kind, lower }: Token): boolean {
  return kind === "number" || /^(?:percent|half|third|quarter|majority|dozens?|five|ten|%)$/.test(lower);
}

function isPlural({ lower }: Token): boolean {
  return /[^s'u]s$/.test(lower) || /^(?:people|men|women|police|children|percent)$/.test(lower);
}

function readOne(
  reading: Reading,
  group: VerbGroup,
  { first, source, after, inverted, last }: Attribution,
): void {
  const { items } = reading;
  const beforeIt = items[first - 1];
  if (beforeIt === undefined) return;
  const cue = { first: group.first, last: group.last };
  const runAt =
    beforeIt.lower === QUOTED
      ? first - 1
      : isComma(beforeIt) && items[first - 2]?.lower === QUOTED
        ? first - 2
        : -1;
  const hearer = after.hearer;
  if (runAt >= 0) {
    if (reading.taken[runAt] !== 0 || !closesForAttribution(reading, runAt, first, after)) return;
    const start = Math.min(leftStart(items, reading.taken, runAt), runAt);
    const own = start < runAt && hasCue(reading, start, runAt);
    if (start < runAt && !own && clauseFollows(reading, after) && !hasFiniteVerb(items, start, runAt)) return;
    const content = [{ first: own ? runAt : start, last: runAt + 1 }];
    const rule = content[0]!.first < runAt ? "quotes/clause-with-quote-after" : "quotes/after";
    if (after.kind === "comma" && goesOn(reading, after, content[0]!))
      content.push(...rest(reading, after.at));
    if (after.kind === "quote" && reading.taken[after.at] === 0)
      content.push(...quoteParts(reading, after.at));
    add(reading, { rule, content, cue, group, source, hearer });
    return;
  }
  if (!isComma(beforeIt) && beforeIt.kind !== "dash") return;
  if (!group.verb.frames.includes("s") || (beforeIt.kind === "dash" && inverted)) return;
  if (group.verb.attribution === "attitude" && /^(?:i|you)$/.test(items[source.headFirst]!.lower)) return;
  if (inverted && !speaksInverted(reading, group, source, after)) return;
  const ends = endsHere(group, after);
  const quoteOn = after.kind === "quote" && isComma(items[after.at - 1]) && startsLower(reading, after.at);
  if (!ends && !quoteOn) return;
  const start = leftStart(items, reading.taken, first - 1);
  const left = { first: start, last: first - 1 };
  if (left.last <= left.first) return;
  const verbLeft = hasFiniteVerb(items, left.first, left.last);
  const right = quoteOn
    ? quoteParts(reading, after.at)
    : after.kind === "comma" && !(inverted && verbLeft)
      ? rest(reading, after.at)
      : [];
  if (right.length > 0) {
    const content =
      verbLeft || isSubjectOf(reading, left, right[0]!) || left.last - left.first > SHORT_ADVERBIAL
        ? [left, ...right]
        : right;
    add(reading, { rule: "quotes/interrupted", content, cue, group, source, hearer });
    return;
  }
  if (!verbLeft && (left.last - left.first < 3 || isAdverbial(reading, left))) return;
  if (after.adjunct && words.OPENERS.has(items[left.first]!.lower)) return;
  add(reading, {
    rule: inverted ? "quotes/trailing-inverted" : "quotes/trailing",
    content: [left],
    cue,
    group,
    source: inverted ? { ...source, last } : source,
    hearer,
  });
}

/** `“According to this,” she added, the dam held`: a fragment before the attribution, or a reason after it, and one clause around it. */
function goesOn(reading: Reading, { at }: AfterCue, { first, last }: ItemSpan): boolean {
  const { items, text } = reading;
  if (/^(?:because|since|and)$/.test(items[at + 1]?.lower ?? ""))
    return items[at + 1]!.lower !== "and" || items[at + 2]?.lower === "that";
  if (last - first > 1 || !hasFiniteVerb(items, at + 1, items.length)) return false;
  const quoted = text.slice(items[first]!.start, Math.min(items[first]!.end, items[first]!.start + 60));
  return (
    /^[^\p{L}]*(?:According|In|At|On|For|Under|After|Before|From|With)\b/u.test(quoted) &&
    items[first]!.end - items[first]!.start < 60
  );
}

/** Whether an attribution of its own stands in the stretch. */
function hasCue(reading: Reading, first: number, last: number): boolean {
  return reading.groups.some(
    ({ at, verb, passive }) =>
      at >= first && at < last && verb.attribution === "speech" && !passive && verb.frames !== "n",
  );
}

/** `On "The Hour," Ms Rao said that S`: the content is still to come. */
function clauseFollows({ items }: Reading, after: AfterCue): boolean {
  if (after.kind === "that") return true;
  return after.kind === "clause" && hasFiniteVerb(items, after.at, items.length);
}

/** Whether nothing of content follows: the end, a comma, or with the common verbs a phrase of time or place. */
function endsHere(group: VerbGroup, after: AfterCue): boolean {
  if (after.kind === "end" || after.kind === "comma") {
    return !after.adjunct || STANDS_LAST.test(group.verb.lemma);
  }
  return after.adjunct && after.kind === "other" && STANDS_LAST.test(group.verb.lemma);
}

const STANDS_LAST =
  /^(?:say|tell|write|tweet|announce|testify|note|explain|recall|report|add|argue|acknowledge|insist|claim|declare)$/;

/** "S, said Ann Rao.": without a quotation only the commonest verbs turn round, and a name follows. */
function speaksInverted({ items }: Reading, group: VerbGroup, source: NounPhrase, after: AfterCue): boolean {
  const named = isName(items[source.headLast - 1]);
  if (group.verb.lemma === "say") return named || after.kind === "end" || after.kind === "comma";
  return (
    named &&
    /^(?:add|note|write|report|explain|tweet|argue|warn)$/.test(group.verb.lemma) &&
    (after.kind === "end" || after.kind === "comma")
  );
}

/** Up to this many words without a verb before an interrupting attribution are left out: "Overall," "In the end,". */
const SHORT_ADVERBIAL = 3;

/** "The bridge, she said, was closed": what stands before is the subject of what follows. */
function isSubjectOf({ items }: Reading, left: ItemSpan, right: ItemSpan): boolean {
  const start = items[left.first]!;
  if (words.PREPOSITIONS.has(start.lower) || words.OPENERS.has(start.lower)) return false;
  let i = right.first;
  while (i < right.last - 1 && isAdverb(items[i]!.lower)) i++;
  return isFiniteVerb(items, i);
}

function isAdverbial({ items }: Reading, { first, last }: ItemSpan): boolean {
  const { lower } = items[first]!;
  return (
    words.PREPOSITIONS.has(lower) ||
    words.OPENERS.has(lower) ||
    lower.endsWith("ly") ||
    last - first < 3 ||
    /^(?:still|but|and|so|instead|however)$/.test(lower)
  );
}

/** Whether the quotation before an attribution closes with its comma, or the attribution closes the sentence. */
function closesForAttribution(reading: Reading, runAt: number, first: number, after: AfterCue): boolean {
  if (first - 1 > runAt) return true;
  if (after.kind === "end" || after.kind === "comma" || after.kind === "quote") return true;
  return endsWithStop(reading, runAt);
}

const NOT_CONTENT = new Set(
  `when as after during in on at speaking referring according while before who whose with pointing describing echoing using to
   shortly later earlier following recounting quoting a an the`.split(/\s+/),
);

/** What goes on after ", X said,": the second half of the content, unless it belongs to the attribution. */
function rest(reading: Reading, comma: number): ItemSpan[] {
  const { items } = reading;
  const first = comma + 1;
  const next = items[first];
  if (next === undefined || !isComma(items[comma])) return [];
  if (next.lower === QUOTED) return quoteParts(reading, first);
  if (NOT_CONTENT.has(next.lower) && !/^(?:the|in|as|with|to)$/.test(next.lower)) return [];
  if (isParticipialCue(items, first) || /ing$/.test(next.lower)) return [];
  if (/^(?:the|in|as|with|to)$/.test(next.lower) && !hasFiniteVerb(items, first, items.length)) return [];
  const last = contentEnd(items, first, items.length);
  return last - first > 1 && isFree(reading, { first, last }) ? [{ first, last }] : [];
}

/** A run that follows an attribution, with the rest of its clause where the sentence goes on. */
export function quoteParts(reading: Reading, at: number): ItemSpan[] {
  const { items } = reading;
  if (reading.taken[at] !== 0) return [];
  if (at + 1 >= items.length || endsWithStop(reading, at) || items[at + 1]!.kind === "punctuation")
    return [{ first: at, last: at + 1 }];
  return [{ first: at, last: closing(items, at, contentEnd(items, at, items.length)) }];
}
