import { describe, expect, it } from "vitest";
import { load } from "../../src/load/index.js";
import { unreadable } from "../../src/load/problems.js";
import { collect, loadFolder, told } from "./folder.js";

const TEXT = "The dam above Belmora broke.";

describe("what cannot be read", () => {
  it.each([
    ["a path that is not there", { "a.txt": TEXT }, "none.txt", "none.txt not-found: no such file or folder"],
    ["a glob without a match", { "a.txt": TEXT }, "*.md", "*.md no-match: no file matches"],
    [
      "a folder without texts",
      { "a.txt": TEXT, "pictures/a.png": "" },
      "pictures",
      "pictures no-texts: holds no texts",
    ],
    [
      "a binary file",
      { "a.txt": TEXT, b: "one\ntwo\0" },
      "b",
      "b:2:4 binary: not a text: it holds a NUL byte",
    ],
    ["an empty file", { "a.txt": TEXT, "b.txt": "\ufeff \r\n" }, "b.txt", "b.txt empty: holds no text"],
    ["an empty JSONL file", { "a.txt": TEXT, "b.jsonl": "" }, "b.jsonl", "b.jsonl empty: holds no text"],
    [
      "a sidecar",
      { "a.txt": TEXT, "a.meta.yaml": "" },
      "a.meta.yaml",
      "a.meta.yaml sidecar-as-text: is a sidecar, not a text",
    ],
    [
      "other JSON",
      { "a.txt": TEXT, "b.json": '{"a": 1}' },
      "b.json",
      "b.json not-a-run: JSON, but not of an earlier run",
    ],
    [
      "broken JSON",
      { "a.txt": TEXT, "b.json": '{\n  "a":\n}' },
      "b.json",
      "b.json:3:1 bad-json: not JSON: unexpected }",
    ],
  ])("%s is told, and the rest is read", async (_what, files, input, expected) => {
    const { documents, problems } = await loadFolder(files, {}, ["a.txt", input]);
    expect(problems.map(told)).toEqual([expected]);
    expect(problems[0]?.remedy).toMatch(/\w/);
    expect(documents.map(({ path }) => path)).toEqual(["a.txt"]);
  });

  it.each(["https://example.org/a.txt", "file:///a.txt"])("a URL is refused: %s", async (input) => {
    const { problems } = await collect(load([input]));
    expect(problems).toMatchObject([{ code: "url", path: input, message: "claims reads no network" }]);
  });

  it("an empty standard input is an error that says so", async () => {
    const { problems } = await collect(load(["-"], { stdin: new Uint8Array() }));
    expect(problems.map(told)).toEqual([" empty: standard input is empty"]);
  });

  it.each([
    ["EACCES", "no-permission", "may not be read"],
    ["ENOTDIR", "not-found", "no such file or folder"],
    ["ERR_STRING_TOO_LONG", "too-large", "is larger than one text can be"],
    ["EIO", "unreadable", "cannot be read (EIO)"],
  ])("a failure of the system is told in words: %s", (system, code, message) => {
    expect(unreadable("a.txt", Object.assign(new Error(system), { code: system }))).toMatchObject({
      code,
      message,
    });
  });
});

describe("what can be read in part", () => {
  it("is a text with bytes that are not UTF-8: told with the place of the first", async () => {
    const bytes = Buffer.concat([Buffer.from("déjà\nvu "), Buffer.of(0xff), Buffer.from(" né")]);
    const { documents, problems } = await loadFolder({ "a.txt": bytes });
    expect(problems.map(told)).toEqual([
      "a.txt:2:4 bad-encoding: bytes that are not UTF-8 stand here, read as U+FFFD",
    ]);
    expect(documents[0]?.text).toBe("déjà\nvu \ufffd né");
  });

  it.each([
    [
      "---\ntitle: a: b\n---\n",
      "a.md:2:8 bad-front-matter: not YAML: nested mappings are not allowed in compact mappings",
      20,
    ],
    ["---\njust words\n---\n", "a.md:2:1 bad-front-matter: not a list of keys and values", 19],
    ["---\ntitle: a\n", "a.md:1:1 bad-front-matter: front matter begins here and never ends", 0],
    ["---\ndate: June\n---\n", 'a.md:2:1 bad-date: "June" is not a date', 19],
  ])("is Markdown with broken front matter: %j", async (head, expected, bodyStart) => {
    const { documents, problems } = await loadFolder({ "a.md": `${head}${TEXT}` });
    expect(problems.map(told)).toEqual([expected]);
    expect(documents).toMatchObject([{ bodyStart, given: [] }]);
  });

  it("is a JSONL file with bad lines", async () => {
    const lines = [
      '{"id": 1, "text": "One."}',
      '{"id": 2, "text": }',
      "[1]",
      '{"id": 4}',
      '{"id": 5, "text": "half \\ud800", "date": "June"}',
      '{"id": 6, "text": "a\tb"}',
      '{"id": 7, "text": "Seven."}',
    ];
    const { documents, problems } = await loadFolder({ "a.jsonl": lines.join("\n") });
    expect(problems.map(told)).toEqual([
      "a.jsonl:2:19 bad-json: not JSON: unexpected }",
      "a.jsonl:3:1 bad-record: not a JSON object",
      'a.jsonl:4:1 no-text: a record without "text"',
      'a.jsonl:5:34 bad-date: "June" is not a date',
      "a.jsonl:5:1 lone-surrogate: half a surrogate pair at offset 5 of the text",
      "a.jsonl:6:21 bad-json: not JSON: a control character",
    ]);
    expect(documents.map(({ path }) => path)).toEqual(["a.jsonl#1", "a.jsonl#5", "a.jsonl#7"]);
  });

  it("is never the end of the program: YAML nested too deeply for the parser", async () => {
    const nested = `a: ${"[".repeat(50_000)}\n`;
    const { documents, problems } = await loadFolder({
      "a.md": `---\n${nested}---\n${TEXT}`,
      "a.meta.yaml": nested,
    });
    expect(problems).toMatchObject([{ code: "bad-sidecar" }, { code: "bad-front-matter" }]);
    expect(documents).toHaveLength(1);
  });

  it("is never the end of the program: JSON nested too deeply for the parser", async () => {
    const { problems } = await loadFolder({ "a.jsonl": "[".repeat(200_000) });
    expect(problems).toMatchObject([{ code: "bad-json", line: 1 }]);
  });
});
