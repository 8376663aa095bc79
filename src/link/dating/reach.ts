import type { TokenSpan } from "../../model/found.js";
import type { Scan, Token } from "../../model/scan.js";
import { isSayingForm } from "../../rules/saying.js";

/** A quotation so short is no clause of its own, and a date outside reaches into it. */
const SCARE_QUOTE = 3;

/**
 * Whether a date can be that of the trigger: not where one stands in a quotation and the other outside ("he said on Friday"), where the
 * trigger is what somebody meant to do ("voted in December to extend it"), where it was said on that day ("said on Friday that they would
 * leave", "…, he said on Friday", "according to the paper of 4 May"), or where it is the day of one of several ("a month of raids, starting with a strike on 2 May").
 */
export function reaches(scan: Scan, time: TokenSpan, trigger: TokenSpan): boolean {
  if (quotationOf(scan, time.first) !== quotationOf(scan, trigger.first)) return false;
  if (isAccordingTo(scan, time, trigger)) return false;
  if (time.first >= trigger.first)
    return !opensList(scan, trigger.last, time.first) && !isOfSaying(scan, time, trigger);
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

/** "…, the mayor told reporters | on Monday": the day of the saying behind what is said. */
function isOfSaying({ tokens }: Scan, time: TokenSpan, trigger: TokenSpan): boolean {
  let said = time.first - 1;
  while (said > trigger.last && time.first - said <= SAYING_REACH && !isReporting(tokens[said]!.lower)) {
    if (isMark(tokens[said]!)) return false;
    said--;
  }
  if (said <= trigger.last || !isReporting(tokens[said]!.lower)) return false;
  for (let at = trigger.last; at < said; at++) if (isMark(tokens[at]!)) return true;
  return false;
}

/** "according to the paper | of 4 May", with the trigger elsewhere. */
function isAccordingTo(
  { tokens, sentences, sentenceOf }: Scan,
  time: TokenSpan,
  trigger: TokenSpan,
): boolean {
  const { first } = sentences[sentenceOf[time.first]!]!;
  for (let at = time.first - 1; at >= first && time.first - at <= ACCORDING_REACH; at--) {
    const { lower, text } = tokens[at]!;
    if (at === trigger.first || text === "," || text === ";" || text === ":") return false;
    if (lower === "according") return true;
  }
  return false;
}

const ACCORDING_REACH = 10;

function isMark({ kind }: Token): boolean {
  return kind === "punctuation" || kind === "quote" || kind === "dash";
}

/** Verbs of the press beside those of saying. */
const REPORTING: ReadonlySet<string> = new Set(
  "reported reports confirmed confirms revealed reveals disclosed discloses alleged alleges".split(" "),
);

function isReporting(lower: string): boolean {
  return isSayingForm(lower) || REPORTING.has(lower);
}

/** How far behind a date a "that" is looked for. */
const CLAUSE_REACH = 60;

/** How far before "that" its verb of saying stands, with the date or the hearer between. */
const SAYING_REACH = 8;

function followsSaying({ tokens, sentences, sentenceOf }: Scan, that: number, low: number): boolean {
  const { first } = sentences[sentenceOf[that]!]!;
  const stop = Math.max(first, Math.min(low, that) - SAYING_REACH);
  for (let at = that - 1; at >= stop && at >= that - SAYING_REACH; at--)
    if (isReporting(tokens[at]!.lower)) return true;
  return false;
}
