import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/model/schema.js";
import { ALL_RULES, QUESTION_RULES } from "../../src/rules/index.js";
import { BUILT_IN_PACKS } from "../../src/rules/packs/built-in.js";
import { claims } from "./fake-io.js";

describe("rules", () => {
  const [rule] = ALL_RULES as readonly [(typeof ALL_RULES)[number]];

  it("lists each with its sentence", async () => {
    const { out } = await claims(["rules"]);
    expect(out.trimEnd().split("\n")).toHaveLength(ALL_RULES.length + QUESTION_RULES.length);
    expect(out).toContain(rule.says);
  });

  it("shows one with what it fires on and what not", async () => {
    const { out } = await claims(["rules", rule.id]);
    for (const line of [rule.says, ...rule.yes, ...rule.no]) expect(out).toContain(line);
    expect(JSON.parse((await claims(["rules", rule.id, "--json"])).out).rules).toHaveLength(1);
  });

  it("guesses which was meant", async () => {
    expect(await claims(["rules", `${rule.id}x`])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`did you mean ${rule.id}`),
    });
  });
});

describe("packs", () => {
  it("lists what is built in, and the actors of one", async () => {
    const { out } = await claims(["packs", "--json"]);
    expect(JSON.parse(out).packs.map(({ id }: { id: string }) => id)).toEqual(
      BUILT_IN_PACKS.map(({ id }) => id),
    );
    const { out: actors } = await claims(["packs", "world", "--format", "csv"]);
    expect(actors).toMatch(/^id,name,type,country,also\n/);
    expect(actors.split("\n").length).toBeGreaterThan(200);
  });
});

describe("schema", () => {
  it("is the JSON Schema of a run", async () => {
    expect(JSON.parse((await claims(["schema"])).out)).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });
});

describe("completion in bash", () => {
  const hasBash = spawnSync("bash", ["--version"]).status === 0;

  it.runIf(hasBash).each([
    [["ext"], "extract"],
    [["extract", "--form"], "--format"],
    [["extract", "--format", "js"], "json jsonl"],
    [["--color", "never", "tim"], "timeline"],
    [["extract", "--kind", "d"], "documents"],
    [["quotes", "--kind", "d"], "direct"],
    [["complete", "z"], "zsh"],
    [["help", "wh"], "who why-not"],
  ])("of %j is %s", async (words, expected) => {
    const { out: script } = await claims(["complete", "bash"]);
    const call = `COMP_WORDS=(claims ${words.join(" ")}); COMP_CWORD=${words.length}; _claims; echo "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `${script}\n${call}`], { encoding: "utf8" });
    expect([stdout.trim(), stderr]).toEqual([expected, ""]);
  });
});
