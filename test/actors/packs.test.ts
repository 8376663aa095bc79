import { describe, expect, it } from "vitest";
import { BUILT_IN_PACKS, builtIn } from "../../src/rules/packs/built-in.js";
import { keyOf } from "../../src/rules/packs/key.js";
import { lintPacks } from "../../src/rules/packs/lint.js";
import { parsePack } from "../../src/rules/packs/parse.js";
import { CompiledPacks, tableOf } from "../../src/rules/packs/table.js";

const HEADER = "pack: mine\nsays: A pack of two lines.\n";

function problemsOf(body: string) {
  return parsePack(HEADER + body, "mine.yaml").problems.map(({ line, column, message }) => ({
    line,
    column,
    message,
  }));
}

describe("a user's pack", () => {
  it("is read with its entries and forms", () => {
    const { pack, problems } = parsePack(
      `${HEADER}actors:\n  - { name: Lowland Guard, type: military-unit, aliases: [LG], part_of: [norway] }\n`,
      null,
    );
    expect(problems).toEqual([]);
    expect(pack?.entries[0]).toMatchObject({
      id: "lowland-guard",
      affiliations: [{ relation: "part_of", actor: "norway" }],
    });
    expect(pack?.forms).toEqual([
      ["lowland guard", 0, "name", "name"],
      ["lg", 0, "name", "acronym"],
    ]);
  });

  it("says where a value is wrong", () => {
    const [problem] = problemsOf("actors:\n  - name: Lowland Guard\n    type: battalion\n");
    expect(problem).toMatchObject({ line: 5, column: 11 });
    expect(problem?.message).toContain("actors.0.type");
  });

  it("says which key it does not know", () => {
    const [problem] = problemsOf("actors:\n  - name: Lowland Guard\n    type: media\n    alias: [LG]\n");
    expect(problem).toMatchObject({ line: 6, column: 12 });
  });

  it("says where a key is missing", () => {
    const [problem] = problemsOf("actors:\n  - type: media\n");
    expect(problem).toMatchObject({ line: 4, column: 5 });
    expect(problem?.message).toContain("actors.0.name");
  });

  it("says where YAML is broken", () => {
    const [problem] = problemsOf("actors: [\n");
    expect(problem?.line).toBeGreaterThanOrEqual(3);
  });

  it("wins over a built-in entry of the same id", () => {
    const { pack } = parsePack(
      `${HEADER}actors:\n  - { id: norway, name: Norway, type: state, aliases: [Norge] }\n`,
      null,
    );
    const packs = new CompiledPacks([...BUILT_IN_PACKS, tableOf(pack!)]);
    expect(packs.entry("norway")?.pack).toBe("mine");
    expect(packs.forms("norwegian")).toEqual([]);
    expect(packs.forms("norge")[0]?.entry.id).toBe("norway");
  });
});

describe("the built-in packs", () => {
  it("hold no doubt that is not meant", () => {
    expect(lintPacks(BUILT_IN_PACKS).map(({ message }) => message)).toEqual([]);
  });

  it("know every state by an alpha-3 code of its own", () => {
    const states = builtIn()
      .entries()
      .filter(({ type }) => type === "state");
    expect(states.length).toBeGreaterThan(190);
    for (const { country, id } of states)
      expect(country === null ? id : country).toMatch(/^[A-Z]{3}$|-empire$/);
  });
});

describe("lint", () => {
  const lint = (body: string) =>
    lintPacks([tableOf(parsePack(HEADER + body, null).pack!)]).map(({ code }) => code);

  it("finds a form of two entries", () => {
    expect(
      lint(
        "actors:\n  - { name: Guard, type: media }\n  - { id: g2, name: Other, type: media, aliases: [Guard] }\n",
      ),
    ).toEqual(["collision"]);
  });

  it("finds an entry that no form reaches", () => {
    expect(
      lint("actors:\n  - { name: Guard, type: media }\n  - { id: g2, name: Guard, type: media }\n"),
    ).toEqual(["collision", "unreachable"]);
  });

  it("finds ties to nobody and cycles", () => {
    expect(
      lint(
        "actors:\n  - { id: a, name: Aa, type: media, part_of: [b] }\n  - { id: b, name: Bb, type: media, part_of: [a], fights: [c] }\n",
      ),
    ).toEqual(["unknown-actor", "cycle"]);
  });
});

describe("keys", () => {
  it.each([
    ["al-Assad", "al assad"],
    ["Al Assad", "al assad"],
    ["Erdoğan", "erdogan"],
    ["Kalın", "kalin"],
    ["Ba'ath", "baath"],
    ["Ba’ath", "baath"],
    ["U.S.", "us"],
    ["Guinea-Bissau", "guinea bissau"],
  ])("%s is looked up as %s", (word, key) => {
    expect(keyOf(word)).toBe(key);
  });
});
