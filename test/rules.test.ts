import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { runOf } from "../src/merge/run.js";
import type { InputDocument } from "../src/model/document.js";
import { read } from "../src/pipeline.js";
import { ALL_RULES } from "../src/rules/index.js";

/** Ids of the rules that made anything of a text; `@DATE ` before it sets the document's date. */
function rulesFiredOn(example: string): Set<string> {
  return rulesIn([example]);
}

/** The same of several texts together. */
function rulesIn(texts: readonly string[]): Set<string> {
  const { documents, actors, times, claims } = runOf(texts.map((text, at) => read(documentOf(text, at))));
  const mentions = actors.flatMap((actor) => actor.mentions);
  const segments = documents.flatMap((document) => document.segments);
  return new Set([...segments, ...times, ...claims, ...mentions].flatMap(({ rules }) => rules));
}

function documentOf(written: string, at: number): InputDocument {
  const dated = /^@(\S+) (.*)$/s.exec(written);
  return {
    path: `${at}.txt`,
    text: dated?.[2] ?? written,
    sha256: String(at).padStart(64, "0"),
    encoding: "utf-8",
    bodyStart: 0,
    given: dated?.[1] === undefined ? [] : [{ basis: "flag", date: dated[1] }],
  };
}

describe("rules", () => {
  it("have ids of their own", () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("are all that claims, times and mentions ever name", () => {
    const known = new Set(ALL_RULES.map(({ id }) => id));
    const texts = ["seeds", "fixtures/constructs"].flatMap((folder) => {
      const path = resolve(import.meta.dirname, "..", folder);
      const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
      return names.map((name) => readFileSync(join(path, name), "utf8"));
    });
    const fired = rulesIn(texts.map((text) => `@2020-07-21 ${text}`));
    expect(fired.size).toBeGreaterThan(40);
    expect([...fired].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    "%s does what it says on its examples",
    (id, rule) => {
      expect(rule.says).toMatch(/^[A-Z“"].*[.!?]$/);
      expect(rule.yes.length).toBeGreaterThan(0);
      expect(rule.no.length).toBeGreaterThan(0);
      for (const example of rule.yes) expect([...rulesFiredOn(example)], example).toContain(id);
      for (const example of rule.no) expect([...rulesFiredOn(example)], example).not.toContain(id);
    },
  );
});
