import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/segment/segment.js";
import { documentOf } from "./parts.js";

/** Texts made of what segmentation looks at, whole and broken. */
const pieces = fc.constantFrom(
  "Dam breaks",
  "The dam above Belmora broke last night, and the town of nine thousand people stands under water, its mayor said.",
  "July 21, 2020",
  "By Mara Tollin",
  "Read more",
  "6 min read",
  "comments",
  "TOLLIN: Yes.",
  "BELMORA (Northwire) - ",
  "“Nobody told us.",
  "EPA/O. FINCH",
  "(L)",
  "# ",
  " ",
  "\u00a0",
  "\ud800",
  "\u0000",
);
const ends = fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", " ", "");
const pages = fc.array(fc.tuple(pieces, ends), { maxLength: 40 }).map((page) => page.flat().join(""));

function expectPartition(text: string, bodyStart: number): void {
  let at = 0;
  for (const { start, end } of segment(documentOf(text, bodyStart))) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(text.length);
}

describe("segments", () => {
  it("partition any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expectPartition(text, 0)));
  });

  it("partition any page, with front matter before it or without", () => {
    fc.assert(
      fc.property(pages, fc.nat(), (text, cut) => {
        expectPartition(text, 0);
        expectPartition(text, cut % (text.length + 1));
      }),
      { numRuns: 500 },
    );
  });

  it("are none for an empty text and one for white space", () => {
    expect(segment(documentOf(""))).toEqual([]);
    expect(segment(documentOf(" \r\n\t"))).toEqual([{ kind: "paragraph", start: 0, end: 4, rules: [] }]);
  });

  it("give white space to the segment before it, and at the start to the first", () => {
    const text = "\n  Dam breaks\n\n  It broke at night.  \n\n";
    expect(segment(documentOf(text))).toEqual([
      { kind: "headline", start: 0, end: 17, rules: ["segments/head"] },
      { kind: "paragraph", start: 17, end: text.length, rules: [] },
    ]);
  });

  it("keep front matter apart", () => {
    const text = "---\ntitle: Dam\n---\nThe dam broke.";
    expect(segment(documentOf(text, 19))).toEqual([
      { kind: "front-matter", start: 0, end: 19, rules: [] },
      { kind: "paragraph", start: 19, end: text.length, rules: [] },
    ]);
  });

  it("are cut from long repetitions to the end of the text", () => {
    const units = [
      "a\n",
      "A B\n\n",
      "“",
      "6 min read\n",
      "TOLLIN: Yes.\n",
      "A, B (C) ",
      "1 May 2020\n",
      "Read more: X\n",
    ];
    for (const unit of units) {
      const text = unit.repeat(800_000 / unit.length);
      expect(segment(documentOf(text)).at(-1)?.end, unit).toBe(text.length);
    }
  });
});
