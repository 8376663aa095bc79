import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { claims } from "./fake-io.js";

const folder = mkdtempSync(join(tmpdir(), "claims-check-"));
const at = (name: string) => join(folder, name);
const check = (...args: string[]) => claims(["check", ...args, "--fixtures", at("expected")]);

beforeAll(async () => {
  for (const name of ["texts", "bare"]) mkdirSync(at(name));
  writeFileSync(at("texts/a.txt"), "Ostland struck Westmark on 4 March 2031.\n");
  writeFileSync(at("texts/b.txt"), "Dran struck Westmark on 5 March 2031.\n");
  await check(at("texts"), "--update");
});

describe("check", () => {
  it("says that nothing was compared, and not that all is as expected, where nothing could be read", async () => {
    for (const path of [at("bare"), at("nowhere")]) {
      mkdirSync(at("none"), { recursive: true });
      const { code, out } = await claims(["check", path, "--fixtures", at("none")]);
      expect([code, out]).toEqual([2, "nothing was compared\n"]);
    }
  });

  it("does not call the fixture of a text that could not be read one of no text", async () => {
    writeFileSync(at("texts/b.txt"), new Uint8Array([0x4f, 0x73, 0, 1, 2, 3]));
    const { code, out, err } = await check(at("texts"));
    expect([code, out]).toEqual([2, "1 fixture: all as expected\n"]);
    expect(err).toContain("b.txt:1:3: not a text");
    writeFileSync(at("texts/b.txt"), "Dran struck Westmark on 5 March 2031.\n");
  });

  it("tells what has only moved by its number, and each with --moved", async () => {
    writeFileSync(at("texts/a.txt"), "News of the day.\n\nOstland struck Westmark on 4 March 2031.\n");
    const folded = await check(at("texts"));
    expect(folded.code).toBe(1);
    expect(folded.out).toMatch(/\n {2}> moved: 1 time \(--moved lists them\)\n2 fixtures: 1 differs\n$/);
    const listed = await check(at("texts"), "--moved");
    expect(listed.out).toMatch(/\n {2}> moved time: 4 March 2031: begins at \d+, not \d+\n/);
    expect(listed.out).not.toContain("--moved lists them");
  });
});
