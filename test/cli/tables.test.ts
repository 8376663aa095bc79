import { describe, expect, it } from "vitest";
import { COMMAND_LIST } from "../../src/cli/commands.js";
import { bashScript } from "../../src/cli/complete/bash.js";
import { fishScript } from "../../src/cli/complete/fish.js";
import { zshScript } from "../../src/cli/complete/zsh.js";
import { calledOf, FLAGS, type Flag, type FlagName, SETTING_KEYS } from "../../src/cli/flags.js";
import { commandHelp, programHelp } from "../../src/cli/help.js";
import { claims } from "./fake-io.js";

describe("the tables of commands and flags", () => {
  const help = COMMAND_LIST.map(([name]) => commandHelp(name, true));
  const longest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

  it("make help that fits: 80 columns, and -h one screen of 24 lines", () => {
    for (const text of [programHelp(true), ...help]) expect(longest(text)).toBeLessThanOrEqual(82);
    for (const text of [programHelp(false), ...COMMAND_LIST.map(([name]) => commandHelp(name, false))]) {
      expect(text.trimEnd().split("\n").length).toBeLessThan(24);
    }
  });

  it("give each command a sentence, two to four examples that run it, and others to see", () => {
    for (const [name, { says, examples, seeAlso }] of COMMAND_LIST) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(examples.length).toBeGreaterThan(name === "schema" ? 0 : 1);
      expect(examples.length).toBeLessThanOrEqual(4);
      for (const [line] of examples) expect(line).toContain(`claims ${name === "help" ? "" : name}`);
      for (const other of seeAlso) expect(COMMAND_LIST.map(([known]) => known)).toContain(other);
    }
  });

  it("leave no flag unused, and no two with one letter", () => {
    const used = new Set<FlagName>(COMMAND_LIST.flatMap(([, { flags }]) => flags));
    const general = Object.keys(FLAGS).filter((name) => FLAGS[name as FlagName].group === "General");
    expect(
      Object.keys(FLAGS)
        .filter((name) => !used.has(name as FlagName))
        .sort(),
    ).toEqual(general.sort());
    const letters = Object.values(FLAGS).flatMap((flag: Flag) => flag.short ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it("name the settings in help", () => {
    expect(SETTING_KEYS).toEqual(["format", "offsets", "meta", "pack", "color"]);
    for (const name of SETTING_KEYS) expect(programHelp(true)).toContain(`${name}:`);
  });

  it.each(COMMAND_LIST.map(([name]) => name))("%s takes each of its flags", async (name) => {
    const { flags } = COMMAND_LIST.find(([known]) => known === name)?.[1] ?? { flags: [] };
    for (const flag of flags) {
      const { value } = FLAGS[flag] as Flag;
      const { err } = await claims([
        name,
        `--${calledOf(flag)}`,
        ...(value === undefined ? [] : ["@"]),
        "--nonsense",
      ]);
      expect(err).toMatch(/unknown option '--nonsense'|"@" is unknown/);
    }
  });

  it("are all in the completion of each shell", () => {
    for (const script of [bashScript(), zshScript(), fishScript()]) {
      for (const [name] of COMMAND_LIST) expect(script).toContain(name);
      for (const name of Object.keys(FLAGS)) expect(script).toContain(calledOf(name as FlagName));
    }
  });
});
