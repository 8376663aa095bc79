import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/find/times.js";
import { resolveTimes } from "../../src/link/dating.js";
import type { InputDocument } from "../../src/model/document.js";
import type { Token } from "../../src/model/scan.js";
import { scan } from "../../src/scan/scan.js";
import { segment } from "../../src/segment/segment.js";

/** Repetitions that keep a rule looking for an end that never comes; `bench/hostile.js` takes the time of some, at greater length. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["months", "May "],
  ["months and joints", "June and "],
  ["months and commas", "June, July, "],
  ["portions", "early early late "],
  ["nested portions", "the end of the beginning of "],
  ["articles", "the "],
  ["digits", "12 "],
  ["days in a list", "May 5, 6, 7, "],
  ["years", "2018 "],
  ["dates", "on 4 June 2018 they left and "],
  ["lengths", "two days after "],
  ["lengths after an event", "On 4 May they met. Two days after the meeting "],
  ["hyphens", "10-"],
  ["dashes", "- "],
  ["colons", "10:15:"],
  ["ordinals", "twenty-"],
  ["weekdays", "Monday, "],
];

/** How often a token is looked at while `times` copies of a piece are read, and a date is asked for at many places. */
function looks(piece: string, times: number): number {
  const text = piece.repeat(times);
  const document: InputDocument = {
    path: null,
    text,
    sha256: "0".repeat(64),
    encoding: "utf-8",
    bodyStart: 0,
    given: [{ basis: "flag", date: "2018-06-09" }],
  };
  const scanned = scan(text, segment(document));
  let count = 0;
  const tokens = new Proxy(scanned.tokens as Token[], {
    get(target, key) {
      count++;
      return Reflect.get(target, key);
    },
  });
  const watched = { ...scanned, tokens };
  const dating = resolveTimes(document, watched, findTimes(watched));
  for (const sentence of scanned.sentences)
    for (let at = sentence.first; at < sentence.last; at += 10)
      dating.dateOf(sentence, { first: at, last: at + 1, start: 0, end: 0 });
  return count;
}

describe("the work grows no faster than the text", () => {
  it.each(HOSTILE)("%s", (_name, piece) => {
    const size = Math.ceil(6_000 / piece.length);
    // Linear work is four times as much, quadratic sixteen times.
    expect(looks(piece, 4 * size)).toBeLessThan(5 * looks(piece, size) + 1000);
  });
});
