import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claims } from "../cli/fake-io.js";

const SEEDS = resolve(import.meta.dirname, "../../seeds");
const TEXT =
  "PORT LERIN, 4 March 2031 – “🚢 The port is shut today,” Mayor Anna Petrova said.\r\n\r\nOstland attacked Westmark on Monday.\r\n";

interface Line {
  measure: string;
  precision: number;
  recall: number;
  f1: number;
  ofFound: number | null;
  gold: number;
}

describe("claims score", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "claims-"));
    writeFileSync(at("a.txt"), TEXT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const gold = (more: object, name = "a.json") =>
    writeFileSync(at(name), JSON.stringify({ file: "a.txt", ...more }, null, 1));
  const score = (...args: string[]) => claims(["score", at("a.txt"), "--gold", at("a.json"), ...args]);
  const measures = async (...args: string[]): Promise<Line[]> => {
    const { code, out, err } = await claims(["score", ...args, "--json"]);
    expect([code, err]).toEqual([0, ""]);
    return JSON.parse(out).measures;
  };

  it("finds a run perfect by its own annotations in brat, whatever the text", async () => {
    for (const input of [SEEDS, at("a.txt")]) {
      const brat = at(input === SEEDS ? "seeds" : "a");
      expect((await claims(["extract", input, "--format", "brat", "-o", brat])).code).toBe(0);
      const lines = await measures(input, "--gold", brat);
      expect(lines.length).toBeGreaterThan(5);
      for (const { measure, precision, recall } of lines)
        expect([measure, precision, recall]).toEqual([measure, 1, 1]);
    }
  });

  it("measures only what the gold annotates, by the text's hash or its name", async () => {
    const start = TEXT.indexOf("🚢");
    const end = TEXT.indexOf(",”");
    gold({ quotes: [{ parts: [[start, end]], speakerNames: ["Anna Petrova"] }] });
    const named = await measures(at("a.txt"), "--gold", at("a.json"));
    expect(named.map(({ measure, f1 }) => [measure, f1])).toEqual([
      ["quotes", 1],
      ["quotes-exact", 1],
      ["sources", 1],
    ]);
    const sha256 = createHash("sha256").update(TEXT).digest("hex");
    gold({ file: "elsewhere.txt", sha256, quotes: [{ parts: [[start, end]], speaker: "Ilo Varga" }] });
    const hashed = await measures(at("a.txt"), "--gold", folder);
    expect(hashed.map(({ measure, f1 }) => [measure, f1])).toContainEqual(["sources", 0]);
  });

  it("holds a floor: 1 below it, 0 at it", async () => {
    gold({ quotes: [], events: [{ trigger: { start: 0, end: 4 } }] });
    const { code, err } = await score("--at-least", "events=0.5", "--at-least", "events.recall=0");
    expect([code, err]).toEqual([1, expect.stringContaining("events: f1 is 0.000, below 0.5")]);
    expect((await score("--at-least", "events=0")).code).toBe(0);
    expect((await score("--exit-status")).code).toBe(1);
    expect((await score("--at-least", "actors=0.1")).err).toContain("actors: f1 is not measured, below 0.1");
  });

  it.each(["quotes", "quotes=2", "quotes=high", "quots=0.5", "quotes.accuracy=0.5"])(
    "refuses %s as a floor",
    async (floor) => {
      gold({ quotes: [] });
      expect((await score("--at-least", floor)).code).toBe(2);
    },
  );

  it.each([
    [
      '{"file": "a.txt",\n "quotes": [\n  {"parts": [[5, 2]]}]}',
      "a.json:3:14: quotes[0].parts[0]: a span ends after it starts",
    ],
    [
      '{"file": "a.txt",\n "events": [{"trigger": {"start": 1, "end": 2}, "class": "STRIKE"}]}',
      "a.json:2:58: events[0].class:",
    ],
    ['{"quotes": []}', 'a.json:1:1: say which text it is of: "sha256" or "file"'],
    ['{"file": "a.txt",\n "offsets": "byte"}', "a.json:2:13: offsets: offsets of gold are UTF-16 code units"],
    ['{"file": "a.txt", }', "a.json:1:19: not JSON"],
    ["[1]", "a.json:1:1: "],
  ])("tells where gold is wrong: %s", async (written, told) => {
    writeFileSync(at("a.json"), written);
    const { code, err } = await score();
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it("goes on after a bad file of gold, and says what has no text", async () => {
    gold({ quotes: [] });
    gold({ file: "b.txt", quotes: [] }, "b.json");
    writeFileSync(at("c.ann"), "T1 Quote\n");
    writeFileSync(at("c.txt"), "x");
    const { code, out, err } = await claims(["score", at("a.txt"), "--gold", folder]);
    expect(code).toBe(2);
    expect(err).toContain("c.ann:1:1: an annotation begins with its id and a tab");
    expect(err).toContain("b.json: its text is not among what was read");
    expect(out).toMatch(/^measure +precision/);
  });

  it("scores an earlier run whose texts are still there, and says so where they are not", async () => {
    gold({ quotes: [] });
    writeFileSync(at("run.json"), (await claims(["extract", at("a.txt"), "--json"])).out);
    const stored = () => claims(["score", at("run.json"), "--gold", at("a.json"), "--json"]);
    expect(await stored()).toEqual(await score("--json"));
    writeFileSync(at("a.txt"), "Something else.");
    expect(await stored()).toMatchObject({
      code: 2,
      err: expect.stringContaining("the text is not there any more"),
    });
  });

  it("wants gold, and some that is of what was read", async () => {
    expect((await claims(["score", at("a.txt")])).err).toContain("--gold");
    expect((await claims(["score", at("a.txt"), "--gold", at("none.json")])).err).toContain("no such file");
  });
});

const SHARED = resolve(import.meta.dirname, "../../../shared");
const SCORER = join(SHARED, "tools/score_seeds.py");

describe.runIf(existsSync(SCORER))("its figures and those of the scorer beside the project", () => {
  it("are the same where both measure the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "claims-"));
    try {
      const run = join(folder, "run.json");
      const date = "004_e36d5e6180a19cb6.txt=2018-06-09";
      await claims(["extract", join(SHARED, "seeds"), "--date", date, "--json", "-o", run]);
      const { stdout } = spawnSync("python3", [SCORER, run, "--gold", join(SHARED, "gold"), "--json"], {
        encoding: "utf8",
      });
      const theirs = JSON.parse(stdout).all as Record<string, number>;
      const { out } = await claims(["score", run, "--gold", join(SHARED, "gold"), "--json"]);
      const ours = new Map((JSON.parse(out).measures as Line[]).map((line) => [line.measure, line]));
      const figures = {
        "quote recall": ours.get("quotes")?.recall,
        "quote precision": ours.get("quotes")?.precision,
        exact: ours.get("quotes-exact")?.ofFound,
        kind: ours.get("kinds")?.ofFound,
        speaker: ours.get("sources")?.ofFound,
        "quote and speaker": ours.get("sources")?.recall,
        "event recall": ours.get("events")?.recall,
        "event precision": ours.get("events")?.precision,
        "dated events": ours.get("dates")?.recall,
        agent: ours.get("agents")?.ofFound,
        class: ours.get("classes")?.ofFound,
        "actor recall": ours.get("actors")?.recall,
        "actor precision": ours.get("actors")?.precision,
      };
      for (const [name, figure] of Object.entries(figures))
        expect([name, figure]).toEqual([name, theirs[name]]);
      // Of two reported actors that share as many mentions with one of the gold, the other scorer takes the first by name, and we the
      // one whose spans are the same.
      expect(ours.get("linked")?.ofFound).toBeGreaterThan((theirs.linked ?? 1) - 0.01);
      expect(ours.get("linked")?.ofFound).toBeLessThan((theirs.linked ?? 0) + 0.01);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
