import { describe, expect, it } from "vitest";
import { readDate } from "../../src/load/edtf.js";
import { loadFolder, told } from "./folder.js";

const TEXT = "The dam above Belmora broke.";

describe("metadata", () => {
  it("comes from flags, sidecars, records and front matter, in this order of trust", async () => {
    const { documents, problems } = await loadFolder(
      {
        "a.md": `---\ntitle: From the text\nlayout: post\n---\n${TEXT}`,
        "a.meta.yaml": "title: From its sidecar\ndate: 2018-06\n",
        "sources.yaml": "a.md:\n  title: From the folder\n  publisher: Northwire\n",
        "kept/elsewhere.yaml": "a.md:\n  title: From --meta\n",
      },
      { flags: { title: "From a flag", date: ["2018-06-09"] }, meta: "kept/elsewhere.yaml" },
    );
    expect(problems).toEqual([]);
    expect(documents[0]?.given).toEqual([
      { basis: "flag", title: "From a flag", date: "2018-06-09" },
      { basis: "sidecar", title: "From --meta" },
      { basis: "sidecar", title: "From its sidecar", date: "2018-06" },
      { basis: "sidecar", title: "From the folder", publisher: "Northwire" },
      { basis: "front-matter", title: "From the text" },
    ]);
    expect(documents[0]?.text.slice(documents[0].bodyStart)).toBe(TEXT);
  });

  it("stands in front matter of any text, if it says something of it", async () => {
    const { documents, problems } = await loadFolder({
      "a.txt": `---\r\ndate: 2018-06-09T10:00:00Z\r\n---\r\n${TEXT}`,
      "b.txt": `---\n${TEXT}\n---\n`,
    });
    expect(problems).toEqual([]);
    expect(documents.map(({ bodyStart, given }) => [bodyStart, given])).toEqual([
      [38, [{ basis: "front-matter", date: "2018-06-09" }]],
      [0, []],
    ]);
  });

  it("of one text may be given by the name of its file", async () => {
    const flags = { date: ["b=2018-06-09", "c.txt=2018"], publisher: "Northwire" };
    const { documents, problems } = await loadFolder(
      { "a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT },
      { flags },
    );
    expect(problems).toEqual([]);
    expect(documents.map(({ given }) => given)).toEqual([
      [{ basis: "flag", publisher: "Northwire" }],
      [{ basis: "flag", publisher: "Northwire", date: "2018-06-09" }],
      [{ basis: "flag", publisher: "Northwire", date: "2018" }],
    ]);
  });

  it("of several texts may not be one date, title or address", async () => {
    const flags = { date: ["2018-06-09"], title: "Dam" };
    const { documents, problems } = await loadFolder({ "a.txt": TEXT, "b.txt": TEXT }, { flags });
    expect(documents.flatMap(({ given }) => given)).toEqual([]);
    expect(problems.map(told)).toEqual([
      " bad-flag: --date is for one text, and 2 were given",
      " bad-flag: --title is for one text, and 2 were given",
    ]);
  });

  it("is refused where a flag names no file or no date", async () => {
    const flags = { date: ["b=2018-06-09", "June 9"] };
    const { problems } = await loadFolder({ "a.txt": TEXT }, { flags });
    expect(problems.map(told)).toEqual([
      ' bad-flag: --date: no input is called "b"',
      ' bad-date: --date: "June 9" is not a date',
    ]);
  });
});

describe("problems in sidecars", () => {
  it("are told with their place, and what is right is taken", async () => {
    const { documents, problems } = await loadFolder({
      "a.txt": TEXT,
      "a.meta.yaml": "title: Dam\ndate: 2018-02-30\nauther: Orla Finch\nurl: {}\n",
    });
    expect(documents[0]?.given).toEqual([{ basis: "sidecar", title: "Dam" }]);
    expect(problems.map(told)).toEqual([
      'a.meta.yaml:2:1 bad-date: "2018-02-30" is not a date',
      'a.meta.yaml:3:1 unknown-key: unknown key "auther"',
      'a.meta.yaml:4:1 bad-metadata: the value of "url" is not a text',
    ]);
  });

  it("are told once for a folder, with the names that no text has", async () => {
    const { problems } = await loadFolder({
      "a.txt": TEXT,
      "b.txt": TEXT,
      "sources.yaml": "a.txt:\n  date: June\nzz.txt:\n  date: 2018\nb.txt: Northwire\n",
    });
    expect(problems.map(told)).toEqual([
      'sources.yaml:2:3 bad-date: "June" is not a date',
      'sources.yaml:5:1 bad-sidecar: "b.txt" has no keys',
      'sources.yaml:3:1 no-such-text: no text is called "zz.txt"',
    ]);
  });

  it("are not names of texts that are there and were not asked for", async () => {
    const files = {
      "a.txt": TEXT,
      "b.txt": TEXT,
      "sources.yaml": "a.txt: {date: 2018}\nb.txt: {date: 2019}\n",
    };
    expect((await loadFolder(files, {}, ["a.txt"])).problems).toEqual([]);
    expect((await loadFolder(files, { meta: "sources.yaml" }, ["b.txt"])).problems).toEqual([]);
  });

  it("include a sidecar beside which no text stands, one that is broken, and a --meta that is not there", async () => {
    const { problems } = await loadFolder(
      { "a.txt": TEXT, "a.meta.yaml": "title: a: b\n", "b.meta.yaml": "title: B\n" },
      { meta: "none.yaml" },
    );
    expect(problems.map(told)).toEqual([
      "b.meta.yaml no-such-text: no text stands beside it",
      "none.yaml not-found: no such file or folder",
      "a.meta.yaml:1:8 bad-sidecar: not YAML: nested mappings are not allowed in compact mappings",
    ]);
  });
});

describe("a date", () => {
  it.each([
    "2018",
    "2018-06",
    "2018-06-09",
    "2016-02-29",
    "2018-22",
    "2018-06~",
    "2018-06-04/2018-06-10",
    "2018-06-09/2018-06",
    "../2018-06",
    "2018/..",
    "0044-03-15",
  ])("may be %s", (value) => {
    expect(readDate(value)).toBe(value);
  });

  it.each(["2018-06-09T23:30:00+03:00", "2018-06-09 10:00", "2018-06-09 10:00:00 +0300"])(
    "loses its time: %s",
    (value) => {
      expect(readDate(value)).toBe("2018-06-09");
    },
  );

  it.each([
    "",
    "June 9",
    "2018-13",
    "2018-02-29",
    "2018-6-9",
    "09.06.2018",
    "2018-06-10/2018-06-04",
    "../..",
    "2018/2019/2020",
    "18",
  ])("may not be %j", (value) => {
    expect(readDate(value)).toBeNull();
  });
});
