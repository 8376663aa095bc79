import { describe, expect, it } from "vitest";
import { runOf } from "../../src/merge/run.js";
import { read } from "../../src/pipeline.js";
import { ALL_RULES } from "../../src/rules/index.js";
import { TEXTS, type Text } from "./corpus.js";
import { changed, isAlikeButRules, named, unaccounted } from "./dependence.js";
import { Reading } from "./readings.js";

const WHOLE = new Map(TEXTS.map((text) => [text, new Reading(text.document)]));

/** The texts in whose reading some record names a rule. */
function textsNaming(rule: string): readonly Text[] {
  return TEXTS.filter((text) => named(WHOLE.get(text)!, rule).size > 0);
}

describe("a rule left out", () => {
  it.each(ALL_RULES.map(({ id }) => id))("%s takes with it what names it, and nothing else", (rule) => {
    const texts = textsNaming(rule);
    expect(texts.length).toBeGreaterThan(0);
    let effects = 0;
    for (const text of texts) {
      const before = WHOLE.get(text)!;
      const after = new Reading(text.document, [rule]);
      expect([...named(after, rule)], `${text.name}: names it still`).toEqual([]);
      expect(unaccounted(before, after, rule), `${text.name}: changed for no reason`).toEqual([]);
      const differing = changed(before, after);
      const kept = [...named(before, rule)].filter((id) => !differing.has(id));
      expect(kept, `${text.name}: the same without it`).toEqual([]);
      for (const id of named(before, rule)) if (!isAlikeButRules(before, after, id)) effects++;
    }
    expect(effects, "no record differs in more than its rules").toBeGreaterThan(0);
  });

  it("joins no spellings over several texts", () => {
    const texts = ["They thanked Anna Petrova for it.", "They thanked Anna Petrowa for it."];
    const parts = texts.map((text, at) => read({ ...TEXTS[0]!.document, text, path: `${at}` }));
    const names = (without: readonly string[]): string[] =>
      runOf(parts, [], { without: new Set(without) }).actors.map(({ name }) => name);
    expect(names([])).toEqual(["Anna Petrova"]);
    expect(names(["actors/spelling"])).toEqual(["Anna Petrova", "Anna Petrowa"]);
  });

  it("changes nothing where no record names it", () => {
    for (const [text, before] of WHOLE) {
      const idle = ALL_RULES.filter(({ id }) => named(before, id).size === 0).map(({ id }) => id);
      expect(idle.length).toBeGreaterThan(0);
      expect([...changed(before, new Reading(text.document, idle))], text.name).toEqual([]);
    }
  });
});
