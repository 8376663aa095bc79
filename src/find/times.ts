import type { TimeMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";
import { type LeftOut, NONE_LEFT_OUT } from "../rules/rule.js";
import { boundBefore } from "./times/bound.js";
import { Recognizer } from "./times/recognizer.js";

/**
 * Finds every time expression of a text, the longest at each place, none overlapping another; see rules/dates for what each rule
 * reads. Nothing is resolved here: `meaning` is what the words say by themselves.
 *
 * @param options.without ids of rules that read nothing
 * @returns mentions in text order
 */
export function findTimes(
  scan: Scan,
  { without = NONE_LEFT_OUT }: { readonly without?: LeftOut } = {},
): TimeMention[] {
  const { tokens, sentences } = scan;
  const mentions: TimeMention[] = [];
  const recognizer = new Recognizer(tokens, without);
  for (const { first: low, last: high } of sentences) {
    recognizer.enter(low, high);
    let at = recognizer.next(low);
    while (at < high) {
      const match = recognizer.at(at);
      if (match === null) {
        at = recognizer.next(at + 1);
        continue;
      }
      for (const { first, last, reading } of match.pieces) {
        mentions.push({
          first,
          last,
          start: tokens[first]!.start,
          end: tokens[last - 1]!.end,
          type: reading.type,
          meaning: reading.meaning,
          mod: reading.mod ?? null,
          bound: boundBefore(tokens, first, low),
          rules: match.rules,
        });
      }
      at = recognizer.next(Math.max(match.end, at + 1));
    }
  }
  return mentions;
}
