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

describe("lists of who held an office", () => {
  const { pack, problems } = parsePack(
    `${HEADER}terms:
  - { of: norway, country: NOR, title: Minister of Defense, held: [2001-05-02 Orvo Venn, 2004/2007-01-31 Ilva Tarrow = I. Tarrow (f), 2008 Orvo Venn] }
`,
    null,
  );
  const packs = new CompiledPacks([...BUILT_IN_PACKS, tableOf(pack!)]);

  it.each([
    ["2001-05-01", undefined],
    ["2001-05-02", "Orvo Venn"],
    ["2005", "Ilva Tarrow"],
    ["2007-01-31", undefined],
    ["2019-11-11", "Orvo Venn"],
  ])("on %s it was %s", (day, name) => {
    expect(problems).toEqual([]);
    expect(packs.holderOf("defence minister", "norway", day)?.name).toBe(name);
  });

  it("make each of them one actor, with all terms", () => {
    expect(packs.entry("ilva-tarrow")).toMatchObject({
      gender: "female",
      country: "NOR",
      aliases: ["I. Tarrow"],
    });
    expect(packs.officesOf("orvo-venn").map(({ from, to }) => [from, to])).toEqual([
      ["2001-05-02", "2004"],
      ["2008", null],
    ]);
  });

  it("say what is wrong with a line", () => {
    const [problem] = problemsOf("terms:\n  - { of: norway, title: King, held: [Orvo Venn] }\n");
    expect(problem).toMatchObject({ line: 4, column: 39 });
    expect(problem?.message).toContain("must be a date of ISO 8601");
  });
});

describe("ids that are never one actor", () => {
  it("are told apart", () => {
    const { pack } = parsePack(`${HEADER}distinct:\n  - [khaled-venn, khalid-venn]\n`, null);
    const packs = new CompiledPacks([tableOf(pack!)]);
    expect(packs.areDistinct("khalid-venn", "khaled-venn")).toBe(true);
    expect(packs.areDistinct("khalid-venn", "orvo-venn")).toBe(false);
  });
});

describe("the built-in packs", () => {
  it("hold no doubt that is not meant", () => {
    expect(lintPacks(BUILT_IN_PACKS).map(({ message }) => message)).toEqual([]);
  });

  it("know of no term that ends before it begins", () => {
    const packs = builtIn();
    const wrong = packs
      .entries()
      .flatMap(({ id }) =>
        packs.officesOf(id).map(({ title, of, from, to }) => ({ id, title, of, from, to })),
      )
      .filter(({ from, to }) => from !== null && to !== null && to <= from);
    expect(wrong).toEqual([]);
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
