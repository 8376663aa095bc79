import { describe, expect, it } from "vitest";
import { formOf } from "../../src/scan/forms.js";

/** A word in plain letters, the same with one of another alphabet's, and the shape of both. */
const PAIRS = [
  ["troops", "tröops", "lower"],
  ["Ostland", "Östland", "title"],
  ["al-Karvosk", "al-Kärvosk", "title"],
  ["O'Brien", "O'Brién", "title"],
  ["O’Brien", "O’Brién", "title"],
  ["d'Orla", "d'Örla", "title"],
  ["A", "Ä", "upper"],
  ["A.", "Ä.", "upper"],
  ["U.S.", "Ü.S.", "upper"],
  ["UN", "ÜN", "upper"],
  ["don’t", "dön’t", "lower"],
  ["LeT", "LéT", "mixed"],
  ["iPhone", "ïPhone", "mixed"],
  ["@Northwire", "@Nörthwire", "title"],
] as const;

describe("the shape of a word", () => {
  it.each(PAIRS)("is the same in %s and %s: %s", (plain, other, shape) => {
    expect(formOf(plain, "word").shape).toBe(shape);
    expect(formOf(other, "word").shape).toBe(shape);
  });

  it("is none where there are no letters", () => {
    expect(["_", "’", "ʼ"].map((word) => formOf(word, "word").shape)).toEqual(["none", "none", "none"]);
  });
});
