import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Run } from "../../src/model/claims.js";
import type { Surface, View, Write } from "../../src/write/format.js";
import { paintOf } from "../../src/write/table-paint.js";

/** The stored run of two fictional texts that the golden cases use too. */
export const SAMPLE: Run = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../fixtures/cli/run.json"), "utf8"),
);

/** A copy of the sample that a test may change. */
export function sampleCopy(): { -readonly [Key in keyof Run]: Run[Key] } {
  return structuredClone(SAMPLE);
}

export function textOfSample(path: string): string {
  return readFileSync(resolve(import.meta.dirname, "../../fixtures/cli", path), "utf8");
}

const PLAIN: Surface = { width: null, paint: paintOf(false) };

/** What a format writes, and what it tells beside. */
export function written(
  write: Write,
  view: Partial<View> = {},
  surface: Partial<Surface> = {},
): { text: string; notes: string[] } {
  const notes: string[] = [];
  const whole = { run: SAMPLE, kinds: null, fields: null, limit: null, ...view };
  const text = [...write(whole, { ...PLAIN, ...surface }, (note) => notes.push(note))].join("");
  return { text, notes };
}
