import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "../../src/cli/main.js";
import { fakeIo, type World } from "./fake-io.js";

const ROOT = resolve(import.meta.dirname, "../../fixtures/cli");
const CASES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A case's `cmd`: the command line, then `terminal: 80`, `env: NAME=VALUE` and `stdin: FILE`, one a line. */
function readCase(folder: string): { args: string[]; world: World } {
  const [line = "", ...settings] = readFileSync(join(folder, "cmd"), "utf8").trim().split("\n");
  const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, inQuotes, bare]) => inQuotes ?? bare ?? "");
  const said = (key: string) =>
    settings
      .filter((setting) => setting.startsWith(`${key}: `))
      .map((setting) => setting.slice(key.length + 2));
  const [terminal] = said("terminal");
  const [stdin] = said("stdin");
  return {
    args: words.slice(1),
    world: {
      env: Object.fromEntries(said("env").map((setting) => setting.split("=") as [string, string])),
      ...(terminal === undefined ? {} : { terminal: Number(terminal) }),
      ...(stdin === undefined ? {} : { stdin: readFileSync(join(folder, stdin)) }),
    },
  };
}

describe("the command line, case by case", () => {
  const home = process.cwd();
  beforeEach(() => process.chdir(home));
  afterAll(() => process.chdir(home));

  it("has cases on and off a terminal", () => {
    const worlds = CASES.map((name) => readCase(join(ROOT, name)).world);
    expect(CASES.length).toBeGreaterThan(20);
    expect(worlds.filter(({ terminal }) => terminal !== undefined).length).toBeGreaterThan(3);
  });

  it.each(CASES)("%s", async (name) => {
    const folder = join(ROOT, name);
    const { args, world } = readCase(folder);
    const io = fakeIo(world);
    process.chdir(folder);
    const code = await run(args, io);
    await expect(io.out()).toMatchFileSnapshot(join(folder, "stdout"));
    await expect(io.err()).toMatchFileSnapshot(join(folder, "stderr"));
    await expect(`${code}\n`).toMatchFileSnapshot(join(folder, "exit"));
  });
});
