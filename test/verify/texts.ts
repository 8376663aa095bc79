import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { verify } from "../../src/ask/verify/verify.js";
import { runOf } from "../../src/merge/run.js";
import type { OffsetUnit, Run } from "../../src/model/claims.js";
import type { InputDocument } from "../../src/model/document.js";
import type { Verification } from "../../src/model/verification.js";
import { read } from "../../src/pipeline.js";
import { inUnit } from "../../src/write/offsets.js";

export const UNITS = ["utf16", "codepoint", "byte"] as const satisfies readonly OffsetUnit[];

const ROOT = resolve(import.meta.dirname, "../..");

/** Our articles and the texts of one construct each. */
export const TEXTS: readonly string[] = ["seeds", "fixtures/constructs"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
);

export function documentOf(text: string): InputDocument {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    path: "a.txt",
    text,
    sha256,
    encoding: "utf-8",
    bodyStart: 0,
    given: [{ basis: "flag", date: "2020-07-21" }],
  };
}

/** The runs of a text, one in each unit. */
export function runsOf(document: InputDocument): Readonly<Record<OffsetUnit, Run>> {
  const part = read(document);
  const runs = UNITS.map((offsets) => [
    offsets,
    runOf([inUnit(part, document.text, offsets)], [], { offsets }),
  ]);
  return Object.fromEntries(runs) as Record<OffsetUnit, Run>;
}

export function verified(run: Run, document: InputDocument): Verification {
  return verify(run, () => document);
}

/** What stands between two offsets, counted by what Node has for the unit. */
export function slice(text: string, start: number, end: number, unit: OffsetUnit): string {
  if (unit === "byte") return Buffer.from(text).subarray(start, end).toString();
  return unit === "codepoint" ? [...text].slice(start, end).join("") : text.slice(start, end);
}

/** How much of a unit a text takes. */
export function lengthIn(text: string, unit: OffsetUnit): number {
  if (unit === "byte") return Buffer.byteLength(text);
  return unit === "codepoint" ? [...text].length : text.length;
}

export function readAgain(document: InputDocument) {
  return read(document).document;
}
