import type { LedgerItem } from "../model/ledger.js";
import { positionsIn } from "../model/positions.js";
import { textAt } from "../model/span.js";
import { cuesOf } from "./cues.js";
import { type Entry, outcomeOf } from "./entry.js";
import { marksOf } from "./marks.js";
import { mentionsOf } from "./mentions.js";
import { segmentAt } from "./place.js";
import { timesOf } from "./times.js";
import { triggersOf } from "./triggers.js";
import { Uses } from "./uses.js";
import type { Whole } from "./whole.js";

/**
 * Accounts for one document: every quote mark, cue word, time expression, trigger and mention of an actor in its body, each once, used
 * by a claim or with the reason why not.
 *
 * @param whole the document with all that reading it gave
 * @returns items in text order; offsets, lines and columns in UTF-16 code units
 */
export function account(whole: Whole): LedgerItem[] {
  const uses = new Uses(whole);
  const positionOf = positionsIn(whole.scan.text);
  const entries: Entry[] = [
    ...marksOf(whole, uses),
    ...cuesOf(whole, uses),
    ...timesOf(whole, uses),
    ...triggersOf(whole, uses),
    ...mentionsOf(whole, uses),
  ];
  return entries
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((entry): LedgerItem => {
      return {
        kind: entry.kind,
        ...textAt(whole.scan.text, entry),
        ...positionOf(entry.start),
        segment: segmentAt(whole.scan, entry.token),
        ...outcomeOf(entry),
        refusals: entry.refusals,
      };
    });
}
