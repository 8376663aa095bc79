import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/write/table-paths.js";
import { claims } from "./fake-io.js";

const named = (paths: readonly string[], width: number | null) => {
  const { nameOf } = placesOf(paths, width);
  return paths.map(nameOf);
};

describe("what texts are called in a table", () => {
  it("is their path where there is room, and their file name elsewhere", () => {
    const paths = ["articles/a.txt", "articles/b.txt"];
    expect(named(paths, null)).toEqual(paths);
    expect(named(paths, 140)).toEqual(paths);
    expect(named(paths, 80)).toEqual(["a.txt", "b.txt"]);
  });

  it("is a name with the folder that tells it from its namesakes, and of others the name alone", () => {
    expect(named(["x/north/a.txt", "x/south/a.txt", "x/south/b.txt"], 80)).toEqual([
      "north/a.txt",
      "south/a.txt",
      "b.txt",
    ]);
    expect(named(["x/north/2031/06/a.txt", "x/south/2031/06/a.txt"], 80)).toEqual([
      "north/…/a.txt",
      "south/…/a.txt",
    ]);
    expect(named(["a.txt", "x/a.txt"], 80)).toEqual(["a.txt", "x/a.txt"]);
    expect(named(["docs.jsonl#1", "docs.jsonl#2"], 80)).toEqual(["docs.jsonl#1", "docs.jsonl#2"]);
  });

  it("is all that differs where the folder before the dots would not tell", () => {
    const names = named(["n/1/a.txt", "n/2/a.txt", "s/1/a.txt"], 80);
    expect(new Set(names).size).toBe(3);
  });

  it("takes as many columns as it needs to stay apart when its beginning is left out", () => {
    const { least } = placesOf(["may-report-of-31.txt", "mid-report-of-31.txt"], 80);
    expect(least).toBeGreaterThan(17);
    expect(least).toBeLessThanOrEqual(26);
    expect(placesOf(["a.txt", "b.txt"], 80).least).toBe(17);
  });

  it("is the same where a source leans on texts of one name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-names-"));
    for (const name of ["north", "south"]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, "a.txt"), `Mayor Anna Petrova said the ${name} harbour was closed.\n`);
    }
    const { out } = await claims(["sources", folder]);
    expect(out).toContain("north/a.txt 1 of 1; south/a.txt 1 of 1");
  });
});
