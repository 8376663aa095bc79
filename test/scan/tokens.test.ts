import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/scan/tokens.js";

const words = (text: string): string[] => tokenize(text).map((token) => token.text);
const kinds = (text: string): string =>
  tokenize(text)
    .map(({ text, kind }) => `${text}/${kind}`)
    .join(" ");

describe("tokenize", () => {
  it.each([
    ["Iranian-backed al-Assad", ["Iranian", "-", "backed", "al-Assad"]],
    ["Liwa al-Quds and Al-Hammad", ["Liwa", "al-Quds", "and", "Al-Hammad"]],
    ["as-yet unnamed", ["as", "-", "yet", "unnamed"]],
    ["Dr. A. B. Rao of the U.S. Army", ["Dr.", "A.", "B.", "Rao", "of", "the", "U.S.", "Army"]],
    ["at 6 p.m. on No. 5", ["at", "6", "p.m.", "on", "No.", "5"]],
    ["No. That is all.", ["No", ".", "That", "is", "all", "."]],
    ["So do I. He left", ["So", "do", "I", ".", "He", "left"]],
    ["Russia's and militias' men", ["Russia", "'s", "and", "militias", "'", "men"]],
    ["they're, don't, O'Brien, Sana'a", ["they", "'re", ",", "don't", ",", "O'Brien", ",", "Sana'a"]],
    ["1,050 men, 25km, 17th, the 1990s", ["1,050", "men", ",", "25", "km", ",", "17th", ",", "the", "1990s"]],
    ["May 10,2018 at 3.5", ["May", "10", ",", "2018", "at", "3.5"]],
    ["AT&T, T4, @somebody, #topic", ["AT&T", ",", "T4", ",", "@somebody", ",", "#topic"]],
    ["wait... what -- no", ["wait", "...", "what", "--", "no"]],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("tells a quote mark from an apostrophe", () => {
    expect(kinds("the ’90s, ‘a talk’ and 'a word' of ours")).toBe(
      "the/word ’/punctuation 90s/number ,/punctuation ‘/quote a/word talk/word ’/quote and/word '/quote a/word word/word '/quote of/word ours/word",
    );
    expect(kinds("``so'' they say")).toBe("``/quote so/word ''/quote they/word say/word");
  });

  it("takes markup for one mark, so that its quote marks are nobody's", () => {
    expect(words("the town<span “=””>. Then")).toEqual(["the", "town", "<span “=””>", ".", "Then"]);
    expect(words("a < b and <3")).toEqual(["a", "<", "b", "and", "<", "3"]);
  });

  it("knows how a word is written", () => {
    const shapes = Object.fromEntries(
      tokenize("iran Iran IRAN I al-Assad McCain iPhone O'Neill 12").map(({ text, shape }) => [text, shape]),
    );
    expect(shapes).toEqual({
      iran: "lower",
      Iran: "title",
      IRAN: "upper",
      I: "upper",
      "al-Assad": "title",
      McCain: "mixed",
      iPhone: "mixed",
      "O'Neill": "title",
      "12": "none",
    });
  });

  it("re-slices, in order, and leaves out nothing but white space and ignorable characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
      }),
    );
  });
});
