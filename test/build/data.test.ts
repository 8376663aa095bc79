import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
// @ts-expect-error: plain JavaScript that the bundler runs without a build of its own
import { besideProgram, inProgram } from "../../build/data.js";
// @ts-expect-error: the same, and becomes part of the program
import { readData } from "../../build/read-data.js";

const folder = mkdtempSync(join(tmpdir(), "claims-data-"));
const LONG = "Ærø\tOstland\n".repeat(300);

function throughFile(value: unknown): unknown {
  besideProgram(folder)(value, "any/folder/value.table.ts");
  return readData(join(folder, "value.txt"));
}

describe("a value beside the program", () => {
  it("comes back as it was written, with long texts, short ones and lists", () => {
    const value = {
      id: "ostland",
      names: 3,
      forms: LONG,
      lists: [[1, "a\nb"], null],
      ids: `${LONG}“`,
      none: "",
    };
    expect(throughFile(value)).toEqual(value);
  });

  it("comes back whatever the texts hold", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "grapheme", minLength: 1000, maxLength: 1100 }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), text, { noNullPrototype: true }),
        (value) => {
          expect(throughFile(value)).toEqual(value);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("is a module that names its file in the program's folder", () => {
    expect(besideProgram(folder)({ a: 1 }, "packs/ostland.yaml")).toContain(`/ostland.txt`);
    expect(inProgram({ a: LONG })).toBe(`export default ${JSON.stringify({ a: LONG })};`);
  });
});
