import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isColoured } from "../../src/cli/colour.js";
import { fixtureName } from "../../src/cli/fixtures.js";
import { run } from "../../src/cli/main.js";
import { TOOL } from "../../src/merge/run.js";
import { claims, fakeIo } from "./fake-io.js";

const STORED = resolve(import.meta.dirname, "../../fixtures/cli/run.json");

describe("streams and exits", () => {
  it("prints the bare version", async () => {
    expect(await claims(["--version"])).toEqual({ code: 0, out: `${TOOL.version}\n`, err: "" });
  });

  it("ends quietly with 0 when nobody reads", async () => {
    expect(await claims(["extract", STORED, "--json"], { closesAfter: 0 })).toMatchObject({
      code: 0,
      err: "",
    });
    const lines = '{"id":1,"text":"Ostland."}\n'.repeat(5);
    expect(await claims(["pipe"], { stdin: lines, closesAfter: 100 })).toMatchObject({ code: 0, err: "" });
  });

  it("tells an unexpected error in a sentence, and its stack only with --debug", async () => {
    const stdin = {
      kind: "pipe" as const,
      chunks: {
        [Symbol.asyncIterator]: () => {
          throw new Error("the wire is cut");
        },
      },
    };
    const quiet = { ...fakeIo(), stdin };
    expect(await run(["pipe"], quiet)).toBe(2);
    expect(quiet.err()).toBe("claims: the wire is cut; run it with --debug to see where\n");
    const loud = { ...fakeIo(), stdin };
    expect(await run(["pipe", "--debug"], loud)).toBe(2);
    expect(loud.err()).toMatch(/^claims: the wire is cut\nError: the wire is cut\n +at /);
  });

  it("understands flags before the command and after its arguments", async () => {
    const before = await claims(["--color", "always", "extract", STORED]);
    const after = await claims(["extract", STORED, "--color", "always"]);
    expect(before.out).toContain("\u001b[");
    expect(after.out).toBe(before.out);
  });

  it("takes what stands after -- for paths", async () => {
    expect((await claims(["extract", "--", "--help"])).err).toContain("--help: no such file or folder");
  });

  it("refuses flags that contradict each other", async () => {
    expect((await claims(["extract", STORED, "--json", "--format", "csv"])).code).toBe(2);
    expect((await claims(["extract", STORED, "--json", "--fields", "who"])).code).toBe(2);
    expect((await claims(["extract", STORED, "--format", "csv", "--kind", "quotes,actors"])).code).toBe(2);
    expect((await claims(["extract", STORED, "--limit", "many"])).code).toBe(2);
    expect((await claims(["extract", STORED, "--since", "yesterday"])).code).toBe(2);
  });

  it("reads a socket or a terminal only as -", async () => {
    for (const stdinKind of ["terminal", "other"] as const) {
      const { out } = await claims(["extract", "--json", "-"], { stdin: "Ostland.", stdinKind });
      expect(JSON.parse(out).documents).toHaveLength(1);
    }
    expect((await claims(["pipe"], { stdinKind: "terminal" })).code).toBe(2);
  });

  it("says that an empty standard input is empty", async () => {
    for (const args of [["extract", "-"], ["extract"], ["pipe"]]) {
      const { code, err } = await claims(args, { stdin: "" });
      expect([code, err]).toEqual([2, expect.stringContaining("standard input is empty")]);
    }
  });
});

describe("pipe", () => {
  it("writes a line for each line, in order, with its id as key", async () => {
    const stdin = '{"id":"b","text":"Ostland."}\n{"id":7,"text":"Westmark."}\r\n{"text":"Dran."}';
    const { code, out } = await claims(["pipe"], { stdin });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ key, schema }) => [key, schema])).toEqual(
      ["b", 7, null].map((key) => [key, "claims/1"]),
    );
    expect(code).toBe(0);
  });

  it("goes on after a bad line", async () => {
    const { code, out } = await claims(["pipe"], { stdin: '{"id":1}\n{"id":2,"text":"Ostland."}\n' });
    const [bad, good] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(bad).toMatchObject({ key: 1, line: 1, problem: { code: "no-text" } });
    expect(good).toMatchObject({ key: 2, schema: "claims/1" });
    expect(code).toBe(2);
  });
});

describe("progress", () => {
  const slow = { tick: 300, terminal: 80 };
  const stdin = '{"id":1,"text":"Ostland."}\n'.repeat(4);

  it("is shown on a terminal when the work takes long, and taken away", async () => {
    const { err } = await claims(["pipe"], { ...slow, stdin });
    expect(err).toContain("\r\u001b[K");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  it("is not shown for short work, elsewhere, or with -q", async () => {
    expect((await claims(["pipe"], { terminal: 80, tick: 1, stdin })).err).toBe("");
    expect((await claims(["pipe"], { tick: 300, stdin })).err).toBe("");
    expect((await claims(["pipe", "-q"], { ...slow, stdin })).err).toBe("");
  });
});

describe("colour", () => {
  const terminal = { isTerminal: true, columns: 80, write: async () => {} };
  const pipe = { ...terminal, isTerminal: false, columns: null };

  it.each([
    ["always", {}, pipe, true],
    ["never", { FORCE_COLOR: "1" }, terminal, false],
    ["auto", {}, terminal, true],
    ["auto", {}, pipe, false],
    ["auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, pipe, true],
    ["auto", { FORCE_COLOR: "0" }, terminal, false],
    ["auto", { NO_COLOR: "1" }, terminal, false],
    ["auto", { NO_COLOR: "" }, terminal, true],
    ["auto", { TERM: "dumb" }, terminal, false],
  ] as const)("--color %s with %j", (choice, env, sink, expected) => {
    expect(isColoured(sink, env, choice)).toBe(expected);
  });
});

describe("COLUMNS", () => {
  const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

  it("is the width of tables, on a terminal and in a pipe, but not in a file", async () => {
    const args = ["quotes", STORED, "--color", "never"];
    const whole = (await claims(args)).out;
    expect(widest(whole)).toBeGreaterThan(80);
    for (const world of [{}, { terminal: 200 }]) {
      const { out } = await claims(args, { ...world, env: { COLUMNS: "80" } });
      expect(widest(out)).toBeLessThanOrEqual(80);
    }
    const file = join(mkdtempSync(join(tmpdir(), "claims-columns-")), "quotes.txt");
    await claims([...args, "-o", file], { env: { COLUMNS: "80" } });
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  it.each(["", "0", "-5", "wide"])("%j is none", async (COLUMNS) => {
    const args = ["quotes", STORED];
    expect((await claims(args, { env: { COLUMNS } })).out).toBe((await claims(args)).out);
  });
});

describe("--exit-status", () => {
  const who = (...args: string[]) => claims(["who", STORED, ...args]);

  it("is 1 where nobody has the name that is asked for, and without it 2, with the same words", async () => {
    const plain = await who("--actor", "Ostlnd");
    const asked = await who("--actor", "Ostlnd", "--exit-status");
    expect([plain.code, asked.code, asked.out]).toEqual([2, 1, ""]);
    expect(asked.err).toMatch(/no actor is called "Ostlnd" in what was read; did you mean Ostland/);
    expect(asked.err).toBe(plain.err);
    for (const [command, flag] of [
      ["extract", "--source"],
      ["quotes", "--speaker"],
      ["events", "--by"],
      ["network", "--actor"],
    ] as const) {
      expect((await claims([command, STORED, flag, "Nobody At-All", "--exit-status"])).code).toBe(1);
    }
    expect((await claims(["ask", "harbour", STORED, "--actor", "Nobody", "--exit-status"])).code).toBe(1);
  });

  it("is 2 where something could not be read, in which the name may stand", async () => {
    expect((await who("--actor", "Ostlnd", "--exit-status", "nowhere.txt")).code).toBe(2);
  });
});

describe("what a new user writes", () => {
  it("may be in small letters where a word of a list is wanted", async () => {
    const large = await claims(["events", STORED, "--class", "ASSAULT,RETREAT", "--json"]);
    const small = await claims(["events", STORED, "--class", "assault,retreat", "--json"]);
    expect([small.code, small.out]).toEqual([0, large.out]);
  });

  it("may be a name without its flag, which the remedy then has", async () => {
    expect((await claims(["who", "Ostland"])).err).toBe(
      "claims: who wants a name; write claims who --actor Ostland\n",
    );
    expect((await claims(["who", STORED, "Fifth Corps"])).err).toContain("--actor 'Fifth Corps'");
    expect((await claims(["who", STORED])).err).toContain("--actor NAME");
  });

  it("is answered with names, and not with ids of packs, of those that no text names", async () => {
    const stdin = "The Fifth Corps deployed at the border, officials said.";
    const { out } = await claims(["who", "--actor", "Fifth Corps"], { stdin });
    expect(out).toMatch(/^part of +Syrian forces \(pack syria\)$/m);
  });

  it("may be a family of rules", async () => {
    const { code, out } = await claims(["rules", "dates"]);
    expect([code, out.split("\n").length > 20]).toEqual([0, true]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .every((line) => line.startsWith("dates/")),
    ).toBe(true);
    const { rules } = JSON.parse((await claims(["rules", "dates/", "--json"])).out);
    expect(rules).toHaveLength(out.trimEnd().split("\n").length);
    expect((await claims(["rules", "dates/weekda"])).err).toContain("did you mean dates/weekday");
  });

  it("is answered by rules set to the width of a terminal, and in a pipe one a line", async () => {
    const { out } = await claims(["rules", "dates"], { terminal: 80 });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    const piped = (await claims(["rules", "dates"])).out;
    expect(piped.replace(/\s+/g, " ")).toBe(out.replace(/\s+/g, " "));
    expect(piped.split("\n").length).toBeLessThan(out.split("\n").length);
  });

  it("may be too much, which is told in a sentence", async () => {
    const { code, err } = await claims(["schema", "extra"]);
    expect([code, err]).toEqual([
      2,
      "claims: schema was given more arguments than it takes; see `claims help schema`\n",
    ]);
  });

  it("may be nothing, or no stretch of time: it is refused", async () => {
    const blank = await claims(["who", STORED, "--actor", " ", "--exit-status"]);
    expect([blank.code, blank.err]).toEqual([2, expect.stringContaining("--actor: there is no name; ")]);
    expect(await claims(["explain", "", STORED])).toMatchObject({ code: 2, out: "" });
    const none = await claims(["events", STORED, "--since", "2020", "--until", "2019-06"]);
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toMatch(/no day is both since 2020 and until 2019-06; /);
    expect((await claims(["events", STORED, "--since", "2031-03", "--until", "2031"])).code).toBe(0);
  });

  it("may be a comparison with what is not there, which compares nothing", async () => {
    const { code, out, err } = await claims(["diff", "nowhere.json", STORED]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /nowhere\.json: no such file.*\nclaims: nowhere\.json: nothing could be read, and nothing is compared/,
    );
  });

  it("may be a flag of another command, and the help of its own is named", async () => {
    expect((await claims(["extract", STORED, "--topic", "x"])).err).toContain("see `claims help extract`");
  });

  it("is answered with words where there is nothing to show", async () => {
    const { out, err } = await claims(["contradict", STORED]);
    expect([out, err.split("\n")[0]]).toEqual(["", "No two claims differ."]);
    const less = await claims(["contradict", STORED, "--actor", "Ostland"]);
    expect(less.err.split("\n")[0]).toBe("No two claims of what was asked for differ.");
    const lint = await claims(["packs", "--lint"]);
    expect([lint.out, lint.err]).toEqual(["", "Nothing is doubtful.\n"]);
  });
});

describe("the name of a fixture", () => {
  it.each([
    ["seeds/a.txt", ["seeds/"], "a"],
    ["seeds/sub/a.txt", ["seeds"], "sub/a"],
    ["seeds/a.txt", ["./seeds/"], "a"],
    ["seeds/a.txt", ["seeds/a.txt"], "a"],
    ["seeds/docs.jsonl#a17", ["seeds/"], "docs-a17"],
    [null, ["-"], "standard-input"],
  ] as const)("of %j read from %j is %s", (path, inputs, name) => {
    expect(fixtureName(path, inputs)).toBe(name);
  });
});
