import { describe, expect, it } from "vitest";
import { objectsOf } from "../../src/ask/verify/objects.js";
import type { Run } from "../../src/model/claims.js";
import type { InputDocument } from "../../src/model/document.js";
import type { Check } from "../../src/model/verification.js";
import { documentOf, runsOf, TEXTS, UNITS, verified } from "./texts.js";

/** The article with most of everything. */
const ARTICLE = documentOf(TEXTS.find((text) => text.startsWith("MESOPOTAMIA"))!);
const RUNS = runsOf(ARTICLE);
/** Characters of one to four bytes, before and inside of spans. */
const SHORT = documentOf(
  "🚢 Ostland’s army struck the harbour of Port Lerin on 4 March 2031, officials said.\n\n“We lost three 漁船 🚢,” Anna Petrova told Radio Énna. She had left Ostland in May.\n",
);

/** The value in a copy of a run that stands at a path such as `claims[3].cue`. */
function broken(run: Run, at: string, change: (record: Record<string, unknown>) => void): Run {
  const copy = structuredClone(run);
  let value: unknown = copy;
  for (const key of at.split(/[.[\]]+/).filter((step) => step !== ""))
    value = (value as Record<string, unknown>)[key];
  change(value as Record<string, unknown>);
  return copy;
}

function checksThatFail(run: Run, document: InputDocument): Set<Check> {
  return new Set(verified(run, document).faults.map(({ check }) => check));
}

describe("whatever is broken is found", () => {
  it.each(UNITS)("the whole run holds, in %s", (unit) => {
    expect(verified(RUNS[unit], ARTICLE).faults).toEqual([]);
  });

  it.each([
    ["utf16", ARTICLE, 250],
    ["codepoint", SHORT, 20],
    ["byte", SHORT, 20],
  ] as const)("every span that is moved by one, in %s", (unit, document, least) => {
    const run = runsOf(document)[unit];
    const spans = [...objectsOf(run)].filter(
      // A repair of no width and a date that was given beside the text could be anywhere between two words.
      ({ value, at }) => typeof value.start === "number" && value.end !== 0 && !/repairs/.test(at),
    );
    expect(spans.length).toBeGreaterThan(least);
    const unfound = spans.filter(({ at }) => {
      const moved = broken(run, at, (record) => {
        record.start = (record.start as number) + 1;
        record.end = (record.end as number) + 1;
      });
      return checksThatFail(moved, document).size === 0;
    });
    expect(unfound.map(({ at }) => at)).toEqual([]);
  });

  it("every word that is another", () => {
    const worded = [...objectsOf(RUNS.utf16)].filter(
      ({ value }) => typeof value.text === "string" && typeof value.start === "number",
    );
    const unfound = worded.filter(({ at }) => {
      const other = broken(RUNS.utf16, at, (record) => {
        record.text = `${record.text}s`;
      });
      return !checksThatFail(other, ARTICLE).has("span");
    });
    expect(unfound.map(({ at }) => at)).toEqual([]);
  });

  it("every id of content and every reference that is another", () => {
    const isReference = (key: string, value: unknown) =>
      typeof value === "string" &&
      (/^[dqet]-[0-9a-f]{12}$/.test(value) || ["actor", "document", "within", "quote", "time"].includes(key));
    const fields = [...objectsOf(RUNS.utf16)].flatMap(({ value, at }) =>
      Object.entries(value).flatMap(([key, field]) => (isReference(key, field) ? [{ at, key }] : [])),
    );
    expect(fields.length).toBeGreaterThan(250);
    const unfound = fields.filter(({ at, key }) => {
      // A tie that only a pack tells may lead to whom the pack knows.
      const other = broken(RUNS.utf16, at, (record) => {
        record[key] = /^[dqet]-/.test(record[key] as string)
          ? `${(record[key] as string).slice(0, 2)}000000000000`
          : "nobody-there";
      });
      const isTie = key === "actor" && /affiliations/.test(at);
      return checksThatFail(other, ARTICLE).size === 0 && !isTie;
    });
    expect(unfound).toEqual([]);
  });

  it.each<[string, Check, string, Record<string, unknown>]>([
    ["a hash", "hash", "documents[0]", { sha256: "0".repeat(64) }],
    ["a line", "line", "claims[0]", { line: 99 }],
    ["a column", "line", "claims[0]", { column: 99 }],
    ["the kind of a segment", "segment", "claims[0]", { segment: "caption" }],
    [
      "a segment that is left out",
      "segment",
      "documents[0]",
      { segments: RUNS.utf16.documents[0]!.segments.slice(1) },
    ],
    [
      "a segment that is not there at the end",
      "segment",
      "documents[0]",
      { segments: [{ kind: "paragraph", start: 0, end: 4 }] },
    ],
    ["half a span", "span", "claims[0]", { end: null }],
    ["a span past the end", "span", "claims[0]", { end: 1e6 }],
    ["a span that ends before it begins", "span", "claims[0]", { end: 0 }],
    ["an actor that is there twice", "reference", "actors[1]", { id: RUNS.utf16.actors[0]!.id }],
    [
      "a field of a later version that refers to nothing",
      "reference",
      "claims[0]",
      { seen: ["q-000000000000"] },
    ],
    ["a span of a later version", "span", "claims[0]", { seen: [{ start: 0, end: 4, text: "no" }] }],
  ])("%s", (_what, check, at, fields) => {
    const other = broken(RUNS.utf16, at, (record) => Object.assign(record, fields));
    expect(checksThatFail(other, ARTICLE)).toContain(check);
  });

  it("the digest in the id of an unnamed source", () => {
    const text = documentOf("The bridge fell on Monday, a senior official told reporters. He gave no cause.");
    const { utf16: run } = runsOf(text);
    const at = run.actors.findIndex(({ id }) => /-[0-9a-f]{8}$/.test(id));
    const id = run.actors[at]!.id.replace(/.{8}$/, "00000000");
    const other = JSON.parse(JSON.stringify(run).replaceAll(run.actors[at]!.id, id)) as Run;
    expect(verified(other, text).faults.map(({ check }) => check)).toEqual(["id"]);
  });

  it("a run whose offsets count another unit than it says", () => {
    const wrong: Run = { ...RUNS.byte, offsets: "codepoint" };
    expect(checksThatFail(wrong, ARTICLE)).toContain("span");
  });
});
