import { describe, expect, it } from "vitest";
import { runOf } from "../../src/merge/run.js";
import type { Span } from "../../src/model/span.js";
import { read } from "../../src/pipeline.js";
import { ALL_RULES } from "../../src/rules/index.js";
import { TEXTS, type Text } from "./corpus.js";
import { Reading, type Record, rulesOf, spansOf } from "./readings.js";

const WHOLE = new Map(TEXTS.map((text) => [text, new Reading(text.document)]));

/** The texts in whose reading some record names a rule. */
function textsNaming(rule: string): readonly Text[] {
  return TEXTS.filter((text) => named(WHOLE.get(text)!, rule).size > 0);
}

function named({ records }: Reading, rule: string): Set<string> {
  const naming = [...records.values()].filter((record) => rulesOf(record).includes(rule));
  return new Set(naming.map(({ id }) => id));
}

/** Ids of what one reading has and the other has not, or not alike. */
function changed(before: Reading, after: Reading): ReadonlySet<string> {
  const ids = [...before.records.keys(), ...after.records.keys()];
  const isAlike = (id: string): boolean =>
    JSON.stringify(before.records.get(id)) === JSON.stringify(after.records.get(id));
  return new Set(ids.filter((id) => !isAlike(id)));
}

/** Whether all that a rule gave a record is its id: it only spoke for what others say as well. */
function isAlikeButRules(before: Reading, after: Reading, id: string): boolean {
  const bare = ({ records }: Reading): string =>
    JSON.stringify(records.get(id), (key, value) => (key === "rules" ? null : value));
  return bare(before) === bare(after);
}

/** Where two readings of a record differ: of an actor, the mentions that only one of them has. */
function differingSpans(before: Record | undefined, after: Record | undefined): readonly Span[] {
  const [old, young] = [before, after].map((record) => (record === undefined ? [] : spansOf(record)));
  if (before === undefined || after === undefined || !("mentions" in before)) return [...old!, ...young!];
  const seen = (spans: readonly Span[]) => new Set(spans.map((span) => JSON.stringify(span)));
  const [inOld, inYoung] = [seen(old!), seen(young!)];
  return [
    ...old!.filter((span) => !inYoung.has(JSON.stringify(span))),
    ...young!.filter((span) => !inOld.has(JSON.stringify(span))),
  ];
}

/** Ids of the records that name a rule, and of those that stand in a segment that does. */
function concerned(reading: Reading, rule: string): Set<string> {
  const naming = named(reading, rule);
  const parts = [...naming].filter((id) => id.startsWith("segment "));
  const inside = [...reading.records.keys()].filter((id) =>
    reading.from(id).some((other) => parts.includes(other)),
  );
  return new Set([...naming, ...(parts.length === 0 ? [] : inside)]);
}

/**
 * What changed although the rule does not concern it, nor does it take anything from a record that the rule does concern (or from one
 * that changed because of it, and so on, in the one reading or the other), nor does it stand in the sentence of one, whose words are free
 * for it now.
 */
function unaccounted(before: Reading, after: Reading, rule: string): readonly string[] {
  const differing = changed(before, after);
  const accounted = concerned(before, rule);
  const touched = new Set<number>();
  const touch = (id: string): void => {
    if (!differing.has(id)) return;
    const spans = differingSpans(before.records.get(id), after.records.get(id));
    for (const sentence of before.sentencesOf(spans)) touched.add(sentence);
  };
  for (const id of accounted) touch(id);
  const follows = (id: string): boolean => {
    if ([...before.from(id), ...after.from(id)].some((other) => accounted.has(other))) return true;
    const records = [before.records.get(id), after.records.get(id)];
    const spans = records.flatMap((record) => (record === undefined ? [] : spansOf(record)));
    return before.sentencesOf(spans).some((sentence) => touched.has(sentence));
  };
  for (let grows = true; grows; ) {
    const more = [...differing].filter((id) => !accounted.has(id) && follows(id));
    for (const id of more) {
      accounted.add(id);
      touch(id);
    }
    grows = more.length > 0;
  }
  return [...differing].filter((id) => !accounted.has(id));
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
