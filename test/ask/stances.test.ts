import { describe, expect, it } from "vitest";
import { stanceSigns } from "../../src/rules/stances/read.js";
import { STANCES } from "../../src/rules/stances/table.js";
import { topicsIn } from "../../src/rules/topics/read.js";
import { wordsOf } from "../../src/rules/topics/words.js";

/** Ids of the rules that fire beside any topic's words. */
function firedOn(text: string): string[] {
  const words = wordsOf(text);
  return topicsIn(text, words).flatMap((hit) => stanceSigns(words, hit).map(({ rule }) => rule.id));
}

describe("stances", () => {
  it.each(STANCES.map((rule) => [rule.id, rule] as const))(
    "%s knows its examples",
    (id, { says, yes, no }) => {
      expect(says).toMatch(/^[A-Z].*\.$/);
      for (const example of yes) expect(firedOn(example), example).toContain(id);
      for (const example of no) expect(firedOn(example), example).not.toContain(id);
    },
  );

  it("stop at another clause and at a verb of its own", () => {
    expect(firedOn("they did not sleep, and the army will leave")).not.toContain("stances/negated");
    expect(firedOn("she is not satisfied with the withdrawal")).not.toContain("stances/negated");
    expect(firedOn("nobody noticed that the army will leave")).not.toContain("stances/negated");
    expect(firedOn("they did not think that the army will leave")).toContain("stances/negated");
  });
});
