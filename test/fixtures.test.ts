import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

function check(fixtures: string): { status: number | null; stdout: string } {
  const args = [join(ROOT, "bin/claims.js"), "check", "seeds/", "--fixtures", fixtures];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout };
}

/** A copy of the fixtures that a test may spoil. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "claims-fixtures-"));
  cpSync(join(ROOT, "fixtures/seeds"), folder, { recursive: true });
  return folder;
}

describe("claims check seeds/ --fixtures fixtures/seeds", () => {
  it("finds the extraction as it was read and accepted", () => {
    expect(readdirSync(join(ROOT, "fixtures/seeds"))).toHaveLength(5);
    const { status, stdout } = check("fixtures/seeds");
    expect(stdout).toBe("5 fixtures: all as expected\n");
    expect(status).toBe(0);
  });

  it("fails when a fixture says otherwise, names it, and says what differs", () => {
    const folder = copied();
    const path = join(folder, "pact.json");
    const changed = readFileSync(path, "utf8").replace('"class":"MOBILIZE"', '"class":"ASSAULT"');
    writeFileSync(path, changed);
    const { status, stdout } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain("pact");
    expect(stdout).toContain("MOBILIZE");
  });

  it("fails when a fixture is missing", () => {
    const folder = copied();
    rmSync(join(folder, "feuds.json"));
    const { status, stdout } = check(folder);
    expect(status).toBe(1);
    expect(stdout).toContain("feuds");
  });
});
