import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import type { AfterCue } from "./after-cue.js";
import { closing, contentEnd, hasFiniteVerb, isParticipialCue } from "./clause.js";
import { endsWithStop, type ItemSpan, isFree, type Reading } from "./draft.js";
import { isComma, isFiniteVerb, isName } from "./item.js";
import type { NounPhrase } from "./phrase-head.js";
import { QUOTED } from "./units.js";
import { isAdverb, type VerbGroup } from "./verb-group.js";

/** `“According to this,” she added, the dam held`: a fragment before the attribution, or a reason after it, and one clause around it. */
export function goesOn(reading: Reading, { at }: AfterCue, { first, last }: ItemSpan): boolean {
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
export function hasCue(reading: Reading, first: number, last: number): boolean {
  return reading.groups.some(
    ({ at, verb, passive }) =>
      at >= first && at < last && verb.attribution === "speech" && !passive && verb.frames !== "n",
  );
}

/** `Ms Rao assured them that S, according to Y` or `, Y said`: what is reported holds an attribution of its own. */
export function holdsCue({ groups }: Reading, content: readonly ItemSpan[]): boolean {
  return groups.some(
    ({ at, verb, bare }) =>
      verb.attribution === "speech" &&
      bare === null &&
      content.some(({ first, last }) => at >= first && at < last),
  );
}

/** `On "The Hour," Ms Rao said that S`: the content is still to come. */
export function clauseFollows({ items }: Reading, after: AfterCue): boolean {
  if (after.kind === "that" || after.kind === "wh") return true;
  return after.kind === "clause" && hasFiniteVerb(items, after.at, items.length);
}

/** Whether nothing of content follows: the end, a comma, or with the common verbs a phrase of time or place. */
export function endsHere(group: VerbGroup, after: AfterCue): boolean {
  if (after.kind === "end" || after.kind === "comma") {
    return !after.adjunct || STANDS_LAST.test(group.verb.lemma);
  }
  return after.adjunct && after.kind === "other" && STANDS_LAST.test(group.verb.lemma);
}

const STANDS_LAST =
  /^(?:say|tell|write|tweet|announce|testify|note|explain|recall|report|add|argue|acknowledge|insist|claim|declare)$/;

/** "S, said Ann Rao.": without a quotation only the commonest verbs turn round, and a name follows. */
export function speaksInverted(
  { items }: Reading,
  group: VerbGroup,
  source: NounPhrase,
  after: AfterCue,
): boolean {
  const named = isName(items[source.headLast - 1]);
  const people = canSpeak(items[source.headLast - 1]!.lower) && items[source.last]?.lower === "who";
  if (group.verb.lemma === "say") return named || people || after.kind === "end" || after.kind === "comma";
  return (
    named &&
    /^(?:add|note|write|report|explain|tweet|argue|warn)$/.test(group.verb.lemma) &&
    (after.kind === "end" || after.kind === "comma")
  );
}

/** Up to this many words without a verb before an interrupting attribution are left out: "Overall," "In the end,". */
export const SHORT_ADVERBIAL = 3;

/** "The bridge, she said, was closed": what stands before is the subject of what follows. */
export function isSubjectOf({ items }: Reading, left: ItemSpan, right: ItemSpan): boolean {
  const start = items[left.first]!;
  if (words.PREPOSITIONS.has(start.lower) || words.OPENERS.has(start.lower)) return false;
  let i = right.first;
  while (i < right.last - 1 && isAdverb(items[i]!.lower)) i++;
  return isFiniteVerb(items, i);
}

export function isAdverbial({ items }: Reading, { first, last }: ItemSpan): boolean {
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
export function closesForAttribution(
  reading: Reading,
  runAt: number,
  first: number,
  after: AfterCue,
): boolean {
  if (first - 1 > runAt) return true;
  if (after.kind === "end" || after.kind === "comma" || after.kind === "quote") return true;
  return endsWithStop(reading, runAt);
}

const NOT_CONTENT = new Set(
  `when as after during in on at speaking referring according while before who whose with pointing describing echoing using to
   shortly later earlier following recounting quoting a an the`.split(/\s+/),
);

/** What goes on after ", X said,": the second half of the content, unless it belongs to the attribution. */
export function rest(reading: Reading, comma: number): ItemSpan[] {
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
