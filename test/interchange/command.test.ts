import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claims } from "../cli/fake-io.js";
import { HOSTILE } from "./runs.js";

describe("extract in other tools' formats", () => {
  let folder = "";
  let text = "";
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    text = at("harbour.txt");
    // A file with a NUL byte is no text; the record of a JSON line may have one.
    writeFileSync(text, HOSTILE.replaceAll("\0", "\u0007"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes a folder for brat, and says so", async () => {
    const { code, out, err } = await claims(["extract", text, "--format", "brat", "-o", at("brat")]);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain("1 text in brat written into");
    expect(readdirSync(at("brat")).sort()).toEqual(["annotation.conf", "harbour.ann", "harbour.txt"]);
    const { out: alone } = await claims(["extract", text, "--format", "brat"]);
    expect(readFileSync(join(at("brat"), "harbour.ann"), "utf8")).toBe(alone);
  });

  it("fills an empty folder, and never one that holds something", async () => {
    mkdirSync(at("empty"));
    expect((await claims(["extract", text, "--format", "brat", "-o", at("empty")])).code).toBe(0);
    const { code, err } = await claims(["extract", text, "--format", "brat", "-o", at("empty")]);
    expect([code, err]).toEqual([2, expect.stringContaining("nothing was written: the folder is not empty")]);
    const onFile = await claims(["extract", text, "--format", "brat", "-o", text]);
    expect([onFile.code, onFile.err]).toEqual([2, expect.stringContaining("it is a file")]);
    expect(readdirSync(folder).sort()).toEqual(["empty", "harbour.txt"]);
  });

  it("of an earlier run reads the texts again, whatever it counted", async () => {
    for (const unit of ["utf16", "codepoint"]) {
      const { out } = await claims(["extract", text, "--json", "--offsets", unit]);
      writeFileSync(at(`${unit}.json`), out);
    }
    for (const format of ["brat", "web-annotation"]) {
      const fresh = await claims(["extract", text, "--format", format]);
      for (const unit of ["utf16", "codepoint"]) {
        expect(await claims(["extract", at(`${unit}.json`), "--format", format])).toEqual(fresh);
      }
    }
  });

  it("of an earlier run whose texts changed says so, and writes what can be written", async () => {
    for (const unit of ["utf16", "codepoint", "byte"]) {
      const { out } = await claims(["extract", text, "--json", "--offsets", unit]);
      writeFileSync(at(`${unit}.json`), out);
    }
    writeFileSync(text, "Something else.");
    const written = (unit: string, format: string, ...more: string[]) =>
      claims(["extract", at(`${unit}.json`), "--format", format, ...more]);
    expect((await written("utf16", "web-annotation")).err).toContain("make the run with --offsets codepoint");
    expect((await written("byte", "web-annotation")).err).toContain("this run bytes");
    const bare = await written("codepoint", "web-annotation");
    expect([bare.code, bare.err]).toEqual([0, expect.stringContaining("its words are written alone")]);
    expect(bare.out).not.toContain('"prefix"');
    const brat = await written("codepoint", "brat", "-o", at("brat"));
    expect([brat.code, brat.err]).toEqual([
      2,
      expect.stringContaining("harbour.txt: the text is not there any more"),
    ]);
    expect(existsSync(at("brat"))).toBe(false);
  });

  it("takes its format from the settings too, and refuses what it has no place for", async () => {
    const { out } = await claims(["extract", text], { env: { CLAIMS_FORMAT: "web-annotation" } });
    expect(JSON.parse(out).type).toBe("AnnotationCollection");
    for (const flags of [["--json"], ["--limit", "2"], ["--offsets", "byte"]]) {
      expect((await claims(["extract", text, "--format", "brat", ...flags])).code).toBe(2);
    }
  });

  it("writes only the kinds that are asked for", async () => {
    const { out } = await claims(["extract", text, "--format", "brat", "--kind", "events"]);
    expect(out).toMatch(/\tASSAULT:/);
    expect(out).not.toMatch(/\t(?:Quote|Attribution)\b/);
  });
});
