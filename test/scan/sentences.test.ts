import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scan } from "../../src/scan/scan.js";

function sentences(text: string): string[] {
  const segments = [{ kind: "paragraph", start: 0, end: text.length, rules: [] }] as const;
  return scan(text, segments).sentences.map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    [["Dr. Rao met Gen. Orlov at 6 p.m. on Monday.", "They talked."]],
    [["He flew to the U.S.", "The visit was short."]],
    [["He joined the U.S. Army in May."]],
    [["“Why?” she asked.", "Nobody answered."]],
    [["“Why now?” Ms Rao asked.", "“Who knows?”", "The room fell silent."]],
    [["“It is over.", "We go home,” he said."]],
    [["It cost 3.5 million.", "No. 5 was cheaper."]],
    [["The talks ended (without a deal).", "Both left."]],
    [["They stopped in the south.", "Moscow said nothing."]],
  ])("keeps %j apart", (expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("mends a lost space between two sentences", () => {
    expect(sentences("They stopped in the south.Moscow said nothing.")).toEqual([
      "They stopped in the south.",
      "Moscow said nothing.",
    ]);
  });

  it("puts every token into exactly one sentence, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aB .?!”“\"'\n,-9"), maxLength: 200 }), (text) => {
        const segments =
          text === "" ? [] : [{ kind: "paragraph" as const, start: 0, end: text.length, rules: [] }];
        const { tokens, sentences } = scan(text, segments);
        let next = 0;
        for (const { first, last } of sentences) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
