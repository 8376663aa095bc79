import { describe, expect, it } from "vitest";
import { foldName, sameName } from "../../src/model/name-folding.js";
import { DIFFERENT, SAME } from "./names.js";

const joined = ([a, b]: readonly [string, string]): boolean => sameName(foldName(a), foldName(b));

describe("folding of transliterations", () => {
  it("finds at least 85 of 100 pairs of spellings", () => {
    const missed = SAME.filter((pair) => !joined(pair));
    expect(missed.length / SAME.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.15);
  });

  it("joins different people in at most 3 of 100 of what it joins", () => {
    const wrong = DIFFERENT.filter(joined);
    const right = SAME.filter(joined).length;
    expect(wrong.length / (right + wrong.length), JSON.stringify(wrong)).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ["Hassan", "Hussein"],
    ["Mahmoud", "Mohammed"],
    ["Baghdadi", "Baghdad"],
    ["Omar", "Amr"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(joined([a, b])).toBe(false);
  });
});
