import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/find/times.js";
import { resolveTimes } from "../../src/link/dating.js";
import type { InputDocument } from "../../src/model/document.js";
import { scan } from "../../src/scan/scan.js";
import { segment } from "../../src/segment/segment.js";

const HOSTILE: readonly (readonly [string, string])[] = [
  ["months", "June and "],
  ["months and commas", "June, July, "],
  ["portions", "early early late "],
  ["nested portions", "the end of the beginning of "],
  ["articles", "the "],
  ["digits", "12 "],
  ["years", "2018 "],
  ["dates", "on 4 June 2018 they left and "],
  ["lengths", "two days after "],
  ["hyphens", "10-"],
  ["colons", "10:15:"],
  ["ordinals", "twenty-"],
  ["weekdays", "Monday, "],
];

/** CPU time in microseconds of reading `times` copies of a piece, in one sentence, and asking for a date at many places. */
function cost(piece: string, times: number): number {
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
  const before = process.cpuUsage();
  const dating = resolveTimes(document, scanned, findTimes(scanned));
  for (const sentence of scanned.sentences)
    for (let at = sentence.first; at < sentence.last; at += 10)
      dating.dateOf(sentence, { first: at, last: at + 1, start: 0, end: 0 });
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

describe("the work grows no faster than the text", () => {
  it.each(HOSTILE)("%s", (_name, piece) => {
    const size = Math.ceil(30_000 / piece.length);
    cost(piece, size);
    // Linear work costs four times as much, quadratic sixteen times; a busy machine gets three tries.
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3 && ratio >= 8; attempt++)
      ratio = cost(piece, 4 * size) / cost(piece, size);
    expect(ratio).toBeLessThan(8);
  });
});
