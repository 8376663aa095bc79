import * as words from "../../rules/quotes/words.js";
import { mayReport, reportingForm } from "../../rules/reporting.js";
import { holdsCue } from "./around-attribution.js";
import { closing, contentEnd, hasFiniteVerb, leftStart } from "./clause.js";
import { add, type ItemSpan, isFree, type Reading } from "./draft.js";
import { type Items, isComma, isFiniteVerb } from "./item.js";
import { type NounPhrase, withHead } from "./phrase-head.js";
import { QUOTED } from "./units.js";
import { isAdverb } from "./verb-group.js";

/** "According to X, S" · "S, according to X" · "S1, according to X, S2" · the same with "as reported by X". */
export function readAccording(reading: Reading): void {
  const { items } = reading;
  if (!reading.unit.hasCue) return;
  for (let at = 0; at + 2 < items.length; at++) {
    if (reading.taken[at] !== 0) continue;
    const from = cueEnd(items, at);
    if (from < 0) continue;
    const last = sourceEnd(reading, from);
    if (last > from) readOne(reading, { first: at, last: from }, withHead(items, from, last));
  }
}

/** One past the cue that begins at item `at`, or -1. */
function cueEnd(items: Items, at: number): number {
  const { lower } = items[at]!;
  if (lower === "according") return items[at + 1]!.lower === "to" ? at + 2 : -1;
  if (lower !== "as" || (at > 0 && !isComma(items[at - 1]))) return -1;
  const verb = isAdverb(items[at + 1]!.lower) ? at + 2 : at + 1;
  const known = reportingForm(items[verb]?.lower ?? "");
  const tells =
    known?.form === "past" && known.verb.attribution === "speech" && /[ct]/.test(known.verb.frames);
  return tells && items[verb + 1]?.lower === "by" ? verb + 2 : -1;
}

/** Words after "according to X," that open something of X's or of the sentence, not the rest of the content. */
const NOT_CONTENT =
  /^(?:which|who|whose|but|while|and|when|as|citing|after|though|although|with|in|a|an|one|former|director|head|founder|president)$/;

const LONGEST_APPOSITION = 16;

/** The source runs to the comma that ends it, past the commas of an apposition. */
function sourceEnd({ items }: Reading, first: number): number {
  for (let i = first; i < items.length; i++) {
    const item = items[i]!;
    if (item.text === "(") {
      const close = items.findIndex((other, at) => at > i && at < i + 16 && other.text === ")");
      if (close > 0) {
        i = close;
        continue;
      }
    }
    if (item.lower === "who" && i > first && mayReport(items[i + 1]?.lower ?? "")) return i;
    if (item.lower === QUOTED && i > first) return i;
    if (/^[.;?!]$/.test(item.text) || item.kind === "dash") return i;
    if (!isComma(item)) continue;
    const next = items[i + 1];
    if (next === undefined) return i;
    const close = items.findIndex((other, at) => at > i + 1 && isComma(other));
    const apposed = words.ARTICLES.has(next.lower) || next.lower === "who" || next.lower === "which";
    const ends = close > 0 ? close : -1;
    if (
      apposed &&
      ends > 0 &&
      ends - i < LONGEST_APPOSITION &&
      !items.slice(i, ends).some(({ text }) => text === ":") &&
      (next.lower === "who" || next.lower === "which" || !hasFiniteVerb(items, i + 1, ends))
    ) {
      i = ends - 1;
      if (!isComma(items[ends + 1])) return ends;
    } else return i;
  }
  return items.length;
}

function readOne(reading: Reading, cue: ItemSpan, source: NounPhrase): void {
  const { items, taken } = reading;
  const after = source.last;
  const said = attributionBefore(reading, cue.first);
  if (said !== null) {
    add(reading, { rule: "quotes/according-to-nested", content: [said], cue, group: null, source });
    return;
  }
  let left: ItemSpan[] = [];
  let start = leftStart(items, taken, cue.first);
  for (let i = start; i < cue.first; i++) if (items[i]!.text === ":") start = i + 1;
  let end = cue.first;
  while (end > start && (isComma(items[end - 1]) || items[end - 1]!.kind === "dash")) end--;
  const goesOn = isComma(items[after]) && after + 1 < items.length && isFiniteVerb(items, after + 1);
  if (items[end - 1]?.lower === "that") return;
  if (end > start && (end - start > 2 || goesOn || items[start]!.lower === QUOTED))
    left = [{ first: start, last: end }];
  if (left.length === 0) {
    const first = isComma(items[after]) ? after + 1 : after;
    const last = contentEnd(items, first, items.length);
    const quoted = items[first]?.lower === QUOTED;
    if (last - first < (quoted ? 1 : 2) || !isFree(reading, { first, last: first + 1 })) return;
    add(reading, { rule: "quotes/according-to-front", content: [{ first, last }], cue, group: null, source });
    return;
  }
  const right: ItemSpan[] = [];
  if (isComma(items[after]) && after + 2 < items.length) {
    const first = after + 1;
    const last = closing(items, first, contentEnd(items, first, items.length));
    const next = items[first]!;
    const continues =
      !NOT_CONTENT.test(next.lower) && !/ing$/.test(next.lower) && hasFiniteVerb(items, first, last);
    if (continues && isFree(reading, { first, last })) right.push({ first, last });
  }
  const verbLeft = left.some(
    (part) => hasFiniteVerb(items, part.first, part.last) || items[part.first]!.lower === QUOTED,
  );
  const rule = right.length > 0 ? "quotes/according-to-interrupted" : "quotes/according-to-trailing";
  const content = verbLeft || goesOn || right.length === 0 ? [...left, ...right] : right;
  add(reading, { rule, content, cue, group: null, source }, holdsCue(reading, content));
}

/** `"Q," X said, according to Y`: what Y reports is the quotation together with its attribution. */
function attributionBefore({ items, drafts }: Reading, end: number): ItemSpan | null {
  for (const { rule, content, cue, source } of drafts) {
    if (
      rule.startsWith("quotes/according") ||
      cue === null ||
      source === null ||
      source.first === source.last
    )
      continue;
    const last = Math.max(cue.last, source.last, content.at(-1)!.last);
    const between = items.slice(last, end);
    if (last <= end && between.length < 14 && !between.some(({ lower }) => lower === QUOTED)) {
      return {
        first: Math.min(content[0]!.first, source.first < cue.first ? source.first : cue.first),
        last: end - (isComma(items[end - 1]) ? 1 : 0),
      };
    }
  }
  return null;
}
