import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claims.js";
import { writeCsv, writeTsv } from "../../src/write/csv.js";
import { FORMATS, KINDS } from "../../src/write/format.js";
import { writerFor } from "../../src/write/formats.js";
import { harmless, jsonText, oneLine } from "../../src/write/harmless.js";
import { objectLines, writeJson } from "../../src/write/json.js";
import { writeJsonl } from "../../src/write/jsonl.js";
import { writeMarkdown } from "../../src/write/markdown.js";
import { STANDARD_FIELDS } from "../../src/write/rows.js";
import { writeTable } from "../../src/write/table.js";
import { cutEnd, cutPath, cutStart, fitted, widthOf } from "../../src/write/table-width.js";
import { SAMPLE, sampleCopy, written } from "./sample.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not be there
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The sample with other words for one claim's text. */
function withText(text: string) {
  const run = sampleCopy();
  run.claims = [{ ...(run.claims[4] as Claim), text }];
  return run;
}

describe("formats", () => {
  it.each(FORMATS)("%s shows no raw control character, whatever the text", async (format) => {
    const write = await writerFor(format);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(written(write, { run: withText(`\u001b[2J\u202e${text}`) }).text).not.toMatch(RAW);
      }),
      { numRuns: 60 },
    );
  });

  it("json reads back as the run it was made from", () => {
    expect(JSON.parse(written(writeJson).text)).toEqual(SAMPLE);
    expect(written(writeJson).text.endsWith("}\n")).toBe(true);
  });

  it("json keeps any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(JSON.parse(jsonText({ text }))).toEqual({ text });
        expect(JSON.parse([...objectLines({ list: [text] })].join(""))).toEqual({ list: [text] });
      }),
    );
  });

  it("json keeps every key when only some kinds are wanted", () => {
    const run = JSON.parse(written(writeJson, { kinds: new Set(["actors"]) }).text);
    expect(Object.keys(run)).toEqual(Object.keys(SAMPLE));
    expect([run.actors.length, run.claims.length, run.times.length, run.documents.length]).toEqual([
      5, 0, 0, 2,
    ]);
  });

  it("jsonl has one claim a line, with what is needed to cite it", () => {
    const lines = written(writeJsonl).text.trimEnd().split("\n");
    const claims = lines.map((line) => JSON.parse(line));
    expect(claims.map(({ id }) => id)).toEqual(SAMPLE.claims.map(({ id }) => id));
    expect(Object.keys(claims[0].document)).toEqual(["id", "path", "title", "publisher", "published"]);
  });

  it("csv has the columns of the contract and reads back", () => {
    const [head, ...rows] = parseCsv(written(writeCsv).text);
    expect(head).toEqual([...STANDARD_FIELDS]);
    expect(rows.map((row) => row[0])).toEqual(SAMPLE.claims.map(({ type }) => type));
    const [row] = parseCsv(written(writeCsv, { run: withText('a "b",\nc') }).text).slice(1);
    expect(row?.at(-1)).toBe('a "b",\nc');
  });

  it.each(["=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx"])("csv and tsv make %j harmless", (formula) => {
    const [, row] = parseCsv(written(writeCsv, { run: withText(formula) }).text);
    expect(row?.at(-1)).toMatch(/^'/);
    const cell = written(writeTsv, { run: withText(formula) })
      .text.trimEnd()
      .split("\t")
      .at(-1);
    expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it("tsv never breaks a line or a column", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: tsv } = written(writeTsv, { run: withText(text) });
        expect(tsv.split("\n").map((line) => line.split("\t").length)).toEqual([12, 12, 1]);
      }),
    );
  });

  it("markdown keeps its cells whatever stands in them", () => {
    const { text } = written(writeMarkdown, { run: withText("a | b\n<i>c</i> `d` [e](f) \\") });
    expect(text.split("\n")[2]).toContain("| a \\| b &lt;i&gt;c&lt;/i&gt; \\`d\\` \\[e\\](f) \\\\ |");
  });

  it("says how many rows a limit leaves out", () => {
    const { text, notes } = written(writeCsv, { limit: 2 });
    expect(text.trimEnd().split("\n")).toHaveLength(3);
    expect(notes).toEqual(["… and 3 more claims"]);
  });

  it("shows each kind in each format that has sheets", () => {
    for (const kind of KINDS) {
      expect(written(writeMarkdown, { kinds: new Set([kind]) }).text.split("\n").length).toBeGreaterThan(3);
    }
  });
});

describe("the table", () => {
  it.each([30, 60, 80, 100, 200])("fits %i columns", (width) => {
    const { text } = written(writeTable, {}, { width });
    const widest = Math.max(...text.split("\n").map(widthOf));
    expect(widest).toBeLessThanOrEqual(width);
  });

  it("lists the columns of a row one below the other where a terminal is too narrow for them", () => {
    const { text } = written(writeTable, { kinds: new Set(["events"]) }, { width: 40 });
    expect(text).toMatch(
      /^EVENTS by date\ndate {11}2031-03-03\nwho {12}Ostland\nwhat {11}struck \(ASSAULT\)\n/,
    );
    expect(text).toMatch(/\nwhere {10}harbour\.txt:3\n\n\S/);
  });

  it("tells a place with its column as one of its text", () => {
    const rows = [1, 12].map((line) => ({ where: `articles/of-may/report.txt:${line}:7`, kind: "cue" }));
    const sheets = [{ name: "places", fields: ["where", "kind"], rows }];
    const { text } = written(writeTable, { sheets }, { width: 60 });
    expect(text.split("\n").slice(1, 3)).toEqual(["report.txt:1:7   cue", "report.txt:12:7  cue"]);
  });

  it.each([60, 80, 100, 140, 300])("at %i columns tells texts of one name apart", (width) => {
    const run = sampleCopy();
    const folders = ["archive/north/2031/06", "archive/south/2031/06"];
    run.documents = run.documents.map((one, at) => ({
      ...one,
      path: `${folders[at]}/report-of-the-harbour-office.txt`,
    }));
    const { text } = written(writeTable, { run, kinds: new Set(["events"]) }, { width });
    const cells = [...text.matchAll(/\S*\.txt:\d+/g)].map(([cell]) => cell.replace(/:\d+$/, ""));
    expect(new Set(cells).size).toBe(2);
  });

  it("at 80 columns shows date, who, what, whom, on whose word and where", () => {
    const line = written(writeTable, {}, { width: 80 }).text.split("\n")[2] ?? "";
    for (const part of ["2031-03-03", "Ostland", "struck", "the harbour", "an official", "harbour.txt:3"]) {
      expect(line).toContain(part);
    }
  });

  it("takes time in proportion to its rows", () => {
    const run = sampleCopy();
    run.claims = Array.from({ length: 5000 }, () => SAMPLE.claims[4] as Claim);
    expect(written(writeTable, { run }, { width: 80 }).text.split("\n").length).toBeGreaterThan(5000);
  }, 20_000);
});

describe("widths", () => {
  it("cuts between graphemes, to the width or less", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        for (const cut of [cutEnd(oneLine(text), width), cutStart(oneLine(text), width)]) {
          expect(widthOf(cut)).toBeLessThanOrEqual(width);
          expect(cut).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
    expect(cutEnd("漁船漁船", 5)).toBe("漁船…");
    expect(cutStart("folder/file.txt:12", 9)).toBe("….txt:12".padStart(9, "e").replace("e…", "…e"));
  });

  it("cuts a path in its middle, between the folder that tells it from others and its end", () => {
    expect(cutPath("north/report-of-the-office.txt:12", 22)).toBe("north/…e-office.txt:12");
    expect(cutPath("north/…/report.txt:12", 20)).toBe("north/report.txt:12");
    expect(cutPath("a-folder-with-a-long-name/a.txt:12", 20)).toBe(
      "…a-long-name/a.txt:12".slice(-20).replace(/^./, "…"),
    );
    expect(cutPath("folder/a.txt:12", 40)).toBe("folder/a.txt:12");
  });

  it("takes from the widest first, and never below the least", () => {
    expect(fitted([10, 30, 20], [10, 5, 5], 40)).toEqual([10, 15, 15]);
    expect(fitted([10, 30, 20], [10, 25, 20], 20)).toEqual([10, 25, 20]);
    expect(fitted([3, 4], [1, 1], 100)).toEqual([3, 4]);
  });
});

describe("harmless text", () => {
  it("shows what it does not let through", () => {
    expect(harmless("a\u001b[31mb\u202ec\u0085d\ud800e\u007f")).toBe("a␛[31mb<U+202E>c<U+0085>d\ufffde␡");
    expect(oneLine(" a\n\n b\tc ")).toBe("a b c");
  });
});

/** A reader of RFC 4180, to see what a spreadsheet would. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
