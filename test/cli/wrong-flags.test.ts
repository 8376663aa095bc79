import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { claims } from "./fake-io.js";

const folder = mkdtempSync(join(tmpdir(), "claims-wrong-flags-"));
const at = (name: string) => join(folder, name);
const MINE = "pack: mine\nsays: One state.\nactors: [{ name: Dran, type: state, aliases: [The Isles] }]\n";

beforeAll(async () => {
  mkdirSync(at("two"));
  writeFileSync(at("two/a.txt"), "Ostland struck Westmark on 4 March 2031.\n");
  writeFileSync(at("two/b.txt"), "Dran struck Westmark on Monday.\n");
  writeFileSync(at("mine.yaml"), MINE);
  writeFileSync(
    at("bad.yaml"),
    "pack: mine\nsays: Two.\nactors: [{ name: Dran, type: town }, { nme: Ost }]\n",
  );
  writeFileSync(at("meta.yaml"), "b.txt: { date: 2031-03-05 }\n");
  writeFileSync(at("broken.yaml"), "a.txt: [\n");
  writeFileSync(at("run.json"), (await claims(["extract", at("two"), "--json"])).out);
});

describe("a flag that proves wrong when it is looked at", () => {
  it.each([
    ["a pack that is not there", ["--pack", at("nope.yaml")], /nope\.yaml: no such file or folder; /],
    [
      "a pack with a wrong field",
      ["--pack", at("bad.yaml")],
      /bad\.yaml:3:\d+: actors\.0\.type: .*; see claims packs/,
    ],
    ["a day that is none", ["--date", "a.txt=foo"], /--date: "foo" is not a date; write it as 2018/],
    ["no day", ["--date", "a.txt="], /--date: there is no date; write it as 2018/],
    ["the day of a text that is not read", ["--date", "c.txt=2031"], /--date: no input is called "c\.txt"; /],
    ["one day for two texts", ["--date", "2031"], /--date is for one text, and 2 were given; /],
    ["one title for two texts", ["--title", "News"], /--title is for one text, and 2 were given; /],
    ["metadata that are not there", ["--meta", at("nope.yaml")], /nope\.yaml: no such file or folder; /],
    ["metadata that are not YAML", ["--meta", at("broken.yaml")], /broken\.yaml:\d+:\d+: not YAML: .*; /],
  ])("%s: nothing is written, the exit is 2", async (_, flags, told) => {
    for (const command of ["extract", "who", "ledger", "dates"]) {
      const actor = command === "who" ? ["--actor", "Ostland"] : [];
      const { code, out, err } = await claims([command, at("two"), ...actor, ...flags, "--json"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err.split("\n")[0]).toMatch(told);
    }
  });

  it("leaves the file alone that it was to write", async () => {
    const { code } = await claims(["extract", at("two"), "--date", "foo", "-o", at("out.json")]);
    expect([code, existsSync(at("out.json"))]).toEqual([2, false]);
  });

  it("is told with all others, and inputs that are missing before them", async () => {
    const { err } = await claims(["extract", at("two"), at("no.txt"), "--date", "foo", "--date", "c=2031"]);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/no\.txt: no such file/),
      expect.stringMatching(/"foo" is not a date/),
      expect.stringMatching(/no input is called "c"/),
    ]);
  });

  it("is the setting of a project just as well", async () => {
    const env = { CLAIMS_PACK: at("nope.yaml") };
    expect(await claims(["extract", at("two")], { env })).toMatchObject({ code: 2, out: "" });
  });

  it("is a pack of pipe and packs, and gold that is not there", async () => {
    const stdin = '{"id":1,"text":"Ostland."}\n';
    expect(await claims(["pipe", "--pack", at("bad.yaml")], { stdin })).toMatchObject({ code: 2, out: "" });
    expect(await claims(["packs", "--lint", "--pack", at("bad.yaml")])).toMatchObject({ code: 2, out: "" });
    const score = await claims(["score", at("two"), "--gold", at("nope.json")]);
    expect(score).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("nope.json: no such file"),
    });
  });

  it("is not one entry of the metadata of many texts, beside which the others count", async () => {
    writeFileSync(at("some.yaml"), "a.txt: { date: soon }\nb.txt: { date: 2031-03-05 }\n");
    const { code, out, err } = await claims(["extract", at("two"), "--meta", at("some.yaml"), "--json"]);
    expect([code, err]).toEqual([2, expect.stringContaining('some.yaml:1:10: "soon" is not a date')]);
    const dates = JSON.parse(out).documents.map(
      ({ published }: { published: { edtf: string } }) => published.edtf,
    );
    expect(dates).toEqual([null, "2031-03-05"]);
  });
});

describe("flags that say how texts are read, where only earlier runs are", () => {
  const who = ["who", "-q", "--actor", "Ostland"];

  it.each([
    [["--date", "2031-03-05"], "--date"],
    [["--mode", "history", "--publisher", "Herald"], "--publisher, --mode"],
    [["--meta", at("meta.yaml")], "--meta"],
    [["--without", "quotes/after"], "--without"],
  ])("%j is refused", async (flags, named) => {
    const { code, out, err } = await claims([...who, at("run.json"), ...flags]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(new RegExp(`^claims: ${named}: what was read is an earlier run, .*; make it anew`));
  });

  it("are for the texts that stand beside the runs", async () => {
    const { code, err } = await claims([
      ...who,
      at("run.json"),
      at("two/b.txt"),
      "--date",
      "b.txt=2031-03-05",
    ]);
    expect([code, err]).toEqual([0, ""]);
  });

  it("may be a setting, which is for texts whenever there are some", async () => {
    const env = { CLAIMS_META: at("meta.yaml"), CLAIMS_PACK: at("mine.yaml") };
    const { code, err } = await claims([...who, at("run.json")], { env });
    expect([code, err]).toEqual([0, expect.not.stringContaining("earlier run")]);
  });

  it("of a pack it is told that it only knows names, unless the run was made with it", async () => {
    const pack = ["--pack", at("mine.yaml")];
    const { code, err } = await claims([...who, at("run.json"), ...pack]);
    expect([code, err]).toEqual([0, expect.stringContaining("--pack: an earlier run keeps the actors")]);
    writeFileSync(at("packed.json"), (await claims(["extract", at("two"), "--json", ...pack])).out);
    const known = await claims(["who", "-q", "--actor", "the Isles", at("packed.json"), ...pack]);
    expect([known.code, known.err]).toEqual([0, ""]);
  });

  it("of a comparison are for the side that has texts, and name texts of either side", async () => {
    const day = ["--date", "b.txt=2031-03-05"];
    expect(await claims(["diff", at("run.json"), at("two"), ...day])).toMatchObject({ code: 1, err: "" });
    expect(await claims(["diff", at("two/a.txt"), at("two"), ...day])).toMatchObject({ code: 1, err: "" });
    expect(await claims(["diff", at("run.json"), at("run.json"), ...day])).toMatchObject({
      code: 2,
      out: "",
    });
    expect(await claims(["diff", at("run.json"), at("two"), "--date", "c=2031"])).toMatchObject({
      code: 2,
      out: "",
    });
  });

  it("are used by explain, which reads the texts again", async () => {
    const run = [at("run.json"), "--without", "quotes/after"];
    expect(await claims(["explain", "Ostland", ...run])).toMatchObject({ code: 0, err: "" });
  });
});

describe("packs --used", () => {
  it("ends with 2 where something could not be read", async () => {
    expect((await claims(["packs", "--used", at("no.txt")])).code).toBe(2);
  });
});
