import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const EXTRACT = ["extract", "seeds/pact.txt", "--json"];

interface Started {
  readonly name: string;
  /** Whether V8 refused the bytecode; undefined where there is none. */
  readonly rejected: boolean | undefined;
}

function printed(args: readonly string[], env: NodeJS.ProcessEnv = {}, bin = join(ROOT, "bin")): string {
  return execFileSync(process.execPath, [join(bin, "claims.js"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** The modules of the program that a command line loads, in a process of its own. */
function startedBy(args: readonly string[]): Started[] {
  const script = `
    const { bytecodeFolder, loadWith } = require("./bin/load.js");
    const program = require("node:path").resolve("dist/program/cli.cjs");
    const started = [];
    const keep = (name, { cachedDataRejected: rejected }) => started.push({ name, rejected });
    const write = async () => {};
    const sink = { write, isTerminal: false, columns: null };
    const io = { stdin: { kind: "other", chunks: [] }, stdout: sink, stderr: sink, env: {}, now: () => 0 };
    loadWith(bytecodeFolder(program), program, keep)
      .run(${JSON.stringify(args)}, io)
      .then(() => console.log(JSON.stringify(started)));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: ROOT, encoding: "utf8" }));
}

describe("the start of the program", () => {
  it("answers help without loading the pipeline, zod or compromise", () => {
    const started = startedBy(["--help"]);
    expect(started.map(({ name }) => name)).toContain("cli.cjs");
    const characters = started.map(({ name }) => readFileSync(join(ROOT, "dist/program", name)).length);
    expect(characters.reduce((sum, length) => sum + length, 0)).toBeLessThan(90_000);
  });

  it("reads a text without loading what checks foreign JSON", () => {
    const texts = startedBy(EXTRACT).map(({ name }) =>
      readFileSync(join(ROOT, "dist/program", name), "utf8"),
    );
    expect(texts.some((text) => text.includes("ZodObject"))).toBe(false);
  });

  it("has bytecode for all that is loaded then, and V8 takes it", () => {
    const started = [...startedBy(["--help"]), ...startedBy(EXTRACT)];
    expect(started.filter(({ rejected }) => rejected !== false)).toEqual([]);
  });

  it("says the same with bytecode, without it, and with some that is none", () => {
    const copy = mkdtempSync(join(tmpdir(), "claims-start-"));
    for (const name of ["bin", "dist"]) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    const bytecode = join(copy, "dist/bytecode", readdirSync(join(copy, "dist/bytecode"))[0]!);
    for (const name of readdirSync(bytecode)) writeFileSync(join(bytecode, name), "no bytecode");
    const said = printed(EXTRACT);
    expect(JSON.parse(said).claims.length).toBeGreaterThan(0);
    expect(printed(EXTRACT, { NODE_DISABLE_COMPILE_CACHE: "1" })).toBe(said);
    expect(printed(EXTRACT, {}, join(copy, "bin"))).toBe(said);
  });

  it("is held by node in one byte a letter", () => {
    const modules = readdirSync(join(ROOT, "dist/program")).filter((name) => name.endsWith(".cjs"));
    expect(modules.length).toBeGreaterThan(10);
    const beyond = modules.filter((name) =>
      /[^\0-\x7f]/.test(readFileSync(join(ROOT, "dist/program", name), "utf8")),
    );
    expect(beyond).toEqual([]);
  });
});
