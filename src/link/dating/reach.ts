import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { isSayingForm } from "../../rules/saying.js";

/** A quotation so short is no clause of its own, and a date outside reaches into it. */
const SCARE_QUOTE = 3;

/**
 * Whether a date can be that of the trigger: not where one stands in a quotation and the other outside ("he said on Friday"), where the
 * trigger is what somebody meant to do ("voted in December to extend it"), where it is what was said on that day ("said on Friday that
 * they would leave"), or where it is the day of one of several ("a month of raids, starting with a strike on 2 May").
 */
export function reaches(scan: Scan, time: TokenSpan, trigger: TokenSpan): boolean {
  if (quotationOf(scan, time.first) !== quotationOf(scan, trigger.first)) return false;
  if (time.first >= trigger.first) return !opensList(scan, trigger.last, time.first);
  if (scan.tokens[trigger.first - 1]?.lower === "to") return false;
  const stop = Math.min(trigger.first, time.last + CLAUSE_REACH);
  for (let at = time.last; at < stop; at++)
    if (scan.tokens[at]!.lower === "that" && followsSaying(scan, at, time.first)) return false;
  return true;
}

function quotationOf(scan: Scan, token: number): number {
  const at = scan.runOf[token]!;
  const run = scan.runs[at];
  return run === undefined || run.last - run.first <= SCARE_QUOTE ? -1 : at;
}

const LISTS = new Set(["starting", "beginning", "culminating", "ending", "including"]);

/** Whether ", starting with" stands there: what follows is one thing of many, and its date its own. */
function opensList({ tokens }: Scan, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last, first + CLAUSE_REACH); at++)
    if (LISTS.has(tokens[at]!.lower) && tokens[at - 1]!.text === ",") return true;
  return false;
}

/** How far behind a date a "that" is looked for. */
const CLAUSE_REACH = 60;

/** How far before "that" its verb of saying stands, with the date or the hearer between. */
const SAYING_REACH = 8;

function followsSaying(scan: Scan, that: number, low: number): boolean {
  const stop = Math.max(0, Math.min(low, that) - SAYING_REACH);
  for (let at = that - 1; at >= stop && at >= that - SAYING_REACH; at--)
    if (isSayingForm(scan.tokens[at]!.lower)) return true;
  return false;
}
