import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";
import { reportingForm } from "../../rules/reporting.js";
import { isComma, isFiniteVerb, isName } from "./item.js";
import { QUOTED, QUOTED_COMMA } from "./units.js";

type Items = readonly Token[];

/** Whether a word of the stretch is a finite verb, by list or by its ending. */
export function hasFiniteVerb(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const item = items[i]!;
    if (item.kind !== "word") continue;
    if (isFiniteVerb(items, i)) return true;
    if (item.shape === "lower" && item.lower.length > 4 && item.lower.endsWith("ed") && i > first)
      return true;
  }
  return false;
}

const CUTS_AFTER_COMMA = new Set(
  "but while whereas although though prompting according saying adding noting calling arguing citing referring pointing describing".split(
    " ",
  ),
);

/**
 * Where the content of a clause that starts at `first` ends: at a semicolon, before ", but", before the next attribution of the
 * sentence, or with the sentence.
 */
export function contentEnd(items: Items, first: number, stop: number): number {
  for (let i = first + 1; i < stop; i++) {
    const item = items[i]!;
    if (item.text === ";") return i;
    if (/^[.?!…]+$/.test(item.text) && i > first + 2 && startsSentence(items, i + 1, stop)) return i;
    if (isComma(item)) {
      const next = items[i + 1];
      if (next === undefined) return i;
      if (CUTS_AFTER_COMMA.has(next.lower) && !(next.lower === "but" && items[i + 2]?.lower === "that"))
        return i;
      if (isParticipialCue(items, i + 1) || /^(?:a|an)$/.test(next.lower)) return i;
    } else if (item.text === QUOTED_COMMA && i > first && cutsAfterQuotation(items, i + 1)) {
      return i + 1;
    } else if (
      (item.lower === "and" || item.lower === "but") &&
      i > first + 1 &&
      coordinatesCue(items, i, stop)
    ) {
      return isComma(items[i - 1]) ? i - 1 : i;
    } else if (item.lower === "according" && items[i + 1]?.lower === "to") return i;
  }
  return closing(items, first, stop);
}

/** "urged the regime to send troops, | and Israel has answered": an infinitive has no clause with a subject of its own behind "and". */
export function infinitiveEnd(items: Items, first: number, end: number): number {
  for (let i = first + 1; i < end - 2; i++) {
    if (!isComma(items[i]) || !/^(?:and|so)$/.test(items[i + 1]!.lower)) continue;
    const subject = items[i + 2]!;
    if (!isName(subject) && !words.PERSONAL.has(subject.lower)) continue;
    for (let k = i + 3; k < Math.min(end, i + SUBJECT_REACH); k++) if (isFiniteVerb(items, k)) return i;
  }
  return end;
}

/** How far behind the comma the verb of such a clause may stand, in items. */
const SUBJECT_REACH = 7;

/** `was “unsafe,” pointing to …`: what follows the comma in the marks is the writer's. */
function cutsAfterQuotation(items: Items, at: number): boolean {
  const next = items[at];
  return next !== undefined && (CUTS_AFTER_COMMA.has(next.lower) || /ing$/.test(next.lower));
}

function startsSentence(items: Items, at: number, stop: number): boolean {
  return at < stop && items[at]!.kind !== "punctuation" && items[at]!.shape !== "lower";
}

/** Leaves the full stop that ends the sentence out. */
export function closing(items: Items, first: number, stop: number): number {
  let end = stop;
  while (end > first && /^[.,;:]+$/.test(items[end - 1]!.text)) end--;
  return end;
}

export function isParticipialCue(items: Items, at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== "word") return false;
  const known = reportingForm(item.lower);
  return known?.form === "ing" && known.verb.attribution === "speech" && /[ctq]/.test(known.verb.frames);
}

/** "… and added that": the same speaker goes on with another cue. */
function coordinatesCue(items: Items, at: number, stop: number): boolean {
  let i = at + 1;
  while (i < stop && (words.ADVERBS.has(items[i]!.lower) || /^(?:has|have|had)$/.test(items[i]!.lower))) i++;
  const item = items[i];
  if (item === undefined || item.kind !== "word" || i >= stop) return false;
  const known = reportingForm(item.lower);
  if (known === undefined || known.verb.attribution === "attitude") return false;
  if (known.form !== "past" && known.form !== "s") return false;
  const next = items[i + 1];
  if (next === undefined) return false;
  if (/[ct]/.test(known.verb.frames))
    return next.kind !== "punctuation" || isComma(next) || next.text === ":";
  if (known.verb.frames.includes("i") && opensInfinitive(items, i + 1, stop)) return true;
  for (let k = i + 1; k < Math.min(stop, i + 9); k++) if (items[k]!.lower === QUOTED) return true;
  return false;
}

/** "urged it to", "told the drivers to": an infinitive behind a short hearer. */
function opensInfinitive(items: Items, from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 4); i++) {
    if (items[i]!.kind !== "word") return false;
    if (items[i]!.lower === "to") return i > from;
  }
  return false;
}

/** Where the content before a trailing attribution starts: after what is taken, past the comma or "and" that joined it. */
export function leftStart(items: Items, taken: Uint8Array, end: number): number {
  let first = end;
  while (first > 0 && taken[first - 1] === 0) first--;
  while (first < end && (isComma(items[first]) || /^[.;:]$/.test(items[first]!.text))) first++;
  if (first > 0 && first < end && items[first]!.lower === "and") first++;
  return first;
}
