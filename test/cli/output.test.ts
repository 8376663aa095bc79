import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { claims } from "./fake-io.js";

const STORED = resolve(import.meta.dirname, "../../fixtures/cli/run.json");
const folder = mkdtempSync(join(tmpdir(), "claims-output-"));

describe("-o", () => {
  it("writes the same bytes as standard output", async () => {
    const file = join(folder, "out.json");
    const { out } = await claims(["extract", STORED, "--json"]);
    expect(await claims(["extract", STORED, "--json", "-o", file, "-q"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(file, "utf8")).toBe(out);
  });

  it("keeps what a link points to in its place, and the file's mode", async () => {
    const file = join(folder, "real.csv");
    writeFileSync(file, "old", { mode: 0o600 });
    symlinkSync(file, join(folder, "link.csv"));
    await claims(["extract", STORED, "--format", "csv", "-o", join(folder, "link.csv"), "-q"]);
    expect(readFileSync(file, "utf8")).toMatch(/^type,date/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing behind where it cannot write", async () => {
    const before = readdirSync(folder);
    for (const target of [join(folder, "nowhere", "x"), folder, join(folder, `${"x".repeat(300)}`)]) {
      const { code, out } = await claims(["extract", STORED, "--json", "-o", target]);
      expect([code, out]).toEqual([2, ""]);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it.runIf(existsSync("/dev/full"))("says that a disk is full", async () => {
    const { code, err } = await claims(["extract", STORED, "--json", "-o", "/dev/full"]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^claims: \/dev\/full: nothing was written: the disk is full/),
    ]);
  });
});
