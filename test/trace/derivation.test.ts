import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ground, Step } from "../../src/model/derivation.js";
import { ALL_RULES } from "../../src/rules/index.js";
import { builtIn } from "../../src/rules/packs/built-in.js";
import { derivationOf } from "../../src/trace/derive.js";
import type { Sight } from "../../src/trace/sight.js";
import { derivationLines } from "../../src/write/derivation.js";
import { paintOf } from "../../src/write/table-paint.js";
import { widthOf } from "../../src/write/table-width.js";
import { TEXTS } from "./corpus.js";
import { recordsIn, sightOf } from "./sight.js";

/** The paths of all values of a record that are something; `rules` are what the steps rest on. */
function pathsIn(value: unknown, path = ""): string[] {
  if (value === null || (path !== "" && /(?:^|\.)rules$/.test(path))) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => pathsIn(item, `${path}[${at}]`));
  if (typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path === "" ? key : `${path}.${key}`),
  );
}

const OFFSETS = /(?:^|\.)(?:start|end|text)$/;

/** The field that answers for a path: itself; for offsets and words their span, for those of the record `text`. */
function fieldOf(path: string): string {
  return OFFSETS.test(path) ? path.replace(OFFSETS, "") || "text" : path;
}

/** A value as the contract has it, found by the path of its step. */
function valueAt(record: unknown, field: string): unknown {
  return field
    .split(/[.[\]]/)
    .filter((key) => key !== "")
    .reduce<unknown>((value, key) => (value as { [key: string]: unknown })[key], record);
}

const FILES = new Map<string, string>();

function fileText(file: string): string {
  const known = FILES.get(file) ?? readFileSync(resolve(import.meta.dirname, "../..", file), "utf8");
  FILES.set(file, known);
  return known;
}

/** Whether a file has an entry, as words of its own; how they are spaced does not count. */
function lists(file: string, entry: string): boolean {
  const [bare, own] = [file, entry].map((text) => text.replace(/\s+/g, " ")) as [string, string];
  const at = [...bare.matchAll(new RegExp(own.replace(/[^\w ]/g, "\\$&"), "g"))].map(({ index }) => index);
  return at.some((start) => !/[\w-]/.test(`${bare[start - 1]}${bare[start + own.length]}`));
}

const RULES = new Set(ALL_RULES.map(({ id }) => id));

/** What is wrong with a ground, or null. */
function defectOf(ground: Ground, ids: ReadonlySet<string>): string | null {
  switch (ground.kind) {
    case "rule":
      return RULES.has(ground.id) ? null : `no rule ${ground.id}`;
    case "record":
      return ids.has(ground.id) ? null : `no record ${ground.id}`;
    case "lexicon":
      return lists(fileText(ground.file), ground.entry) ? null : `${ground.file} has no ${ground.entry}`;
    case "pack": {
      const entry = builtIn().entry(ground.actor);
      const names =
        entry === undefined ? [] : [entry.name, ...entry.aliases, ...entry.metonyms, ...entry.adjectives];
      const isKnown = ground.name === null || names.includes(ground.name);
      return entry?.pack === ground.pack && isKnown ? null : `no ${ground.name} in ${ground.pack}`;
    }
    default:
      return null;
  }
}

/** Fields that may rest on nothing but that the text says nothing else. */
const BY_DEFAULT =
  /^(?:attribution|act|cue\.commits|cue\.negated|source\.anonymous|modality|polarity|aspect|(?:agents|patients|places)\[\d+\]\.country)$/;

function defectsIn(step: Step, text: string, ids: ReadonlySet<string>): string[] {
  const { field, because, grounds, words, lost } = step;
  const defects = grounds.map((ground) => defectOf(ground, ids)).filter((defect) => defect !== null);
  if (because === "" || grounds.length === 0) defects.push("rests on nothing");
  if (grounds.every(({ kind }) => kind === "default") && !BY_DEFAULT.test(field)) defects.push("by default");
  for (const { start, end, text: own } of words)
    if (text.slice(start, end) !== own) defects.push(`“${own}” does not stand at ${start}–${end}`);
  for (const { what, because: why } of lost)
    if (what === "" || why === "") defects.push("lost without a reason");
  return defects.map((defect) => `${field}: ${defect}`);
}

describe("the derivation of a record", () => {
  const sights = TEXTS.map((text) => ({
    name: text.name,
    text: text.document.text,
    sight: sightOf(text.document),
  }));

  it("has a step for every field that has a value, and none for another", () => {
    let fields = 0;
    for (const { name, sight } of sights)
      for (const record of recordsIn(sight)) {
        const steps = derivationOf(record, sight).steps.map(({ field }) => field);
        const wanted = [...new Set(pathsIn(record).map(fieldOf))];
        fields += wanted.length;
        expect(steps.toSorted(), `${name}: ${record.id}`).toEqual(wanted.toSorted());
      }
    expect(fields).toBeGreaterThan(10_000);
  });

  it("rests on rules, entries, records and words that there are", () => {
    for (const { name, text, sight } of sights) {
      const records = recordsIn(sight);
      const ids = new Set(records.map(({ id }) => id));
      for (const { id } of packed(sight)) ids.add(id);
      for (const record of records)
        for (const step of derivationOf(record, sight).steps)
          expect(defectsIn(step, text, ids), `${name}: ${record.id}`).toEqual([]);
    }
  });

  it("gives each field the value that the record has", () => {
    for (const { name, sight } of sights)
      for (const record of recordsIn(sight))
        for (const { field, value } of derivationOf(record, sight).steps) {
          const own = valueAt(record, field);
          if (typeof own !== "object" && field !== "text")
            expect(value, `${name}: ${record.id} ${field}`).toBe(String(own));
        }
  });

  it("is printed in lines of 80 columns, one longer word aside", () => {
    const paint = paintOf(false);
    for (const { name, sight } of sights)
      for (const record of recordsIn(sight))
        for (const piece of derivationLines(derivationOf(record, sight), paint, 80))
          for (const line of piece.split("\n")) {
            const isWide = widthOf(line) > 80 && line.trim().includes(" ");
            expect(isWide ? line : "", name).toBe("");
          }
  });

  it("names every rule that the record names", () => {
    for (const { name, sight } of sights)
      for (const record of recordsIn(sight)) {
        const own = "mentions" in record ? record.mentions.flatMap(({ rules }) => rules) : record.rules;
        const named = derivationOf(record, sight).steps.flatMap(({ grounds }) =>
          grounds.flatMap((ground) => (ground.kind === "rule" ? [ground.id] : [])),
        );
        expect(named, `${name}: ${record.id}`).toEqual(expect.arrayContaining([...own]));
      }
  });
});

/** Actors that stand in no text of theirs: those that packs tie to actors that do. */
function packed({ read }: Sight): { readonly id: string }[] {
  const tied = read.actors.flatMap(({ affiliations }) => affiliations.map(({ actor }) => actor));
  return tied.map((id) => ({ id }));
}
