import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../src/load/index.js";
import { collect, loadFolder, withFolder } from "./folder.js";

const TEXT = "The dam above Belmora broke.";

describe("load", () => {
  it("reads a folder with all below it, in the order of paths, and only texts", async () => {
    const { documents, problems } = await loadFolder({
      "b.txt": TEXT,
      "a/z.md": TEXT,
      "a/B.TXT": TEXT,
      "a/picture.png": "no text",
      ".hidden/c.txt": TEXT,
      "node_modules/d.txt": TEXT,
    });
    expect(problems).toEqual([]);
    expect(documents.map(({ path }) => path)).toEqual(["a/B.TXT", "a/z.md", "b.txt"]);
  });

  it("reads each file once, whatever the order and the form of the inputs", async () => {
    const files = { "a.txt": TEXT, "b.txt": TEXT };
    const paths = async (inputs: readonly string[]) =>
      (await loadFolder(files, {}, inputs)).documents.map(({ path }) => path);
    expect(await paths(["b.txt", ".", "*.txt", "./a.txt"])).toEqual(["a.txt", "b.txt"]);
    expect(await paths(["a.txt", "b.txt"])).toEqual(["a.txt", "b.txt"]);
  });

  it("reads a file that is named whatever its ending, and one whose name looks like a glob", async () => {
    const { documents } = await loadFolder({ "a.html": TEXT, "[b].txt": TEXT }, {}, ["a.html", "[b].txt"]);
    expect(documents.map(({ path }) => path)).toEqual(["[b].txt", "a.html"]);
  });

  it("hashes the bytes, and leaves out the byte order mark only", async () => {
    const bytes = Buffer.from(`\ufeff${TEXT}\r\n`);
    const { documents } = await loadFolder({ "a.txt": bytes });
    expect(documents[0]).toEqual({
      path: "a.txt",
      text: `${TEXT}\r\n`,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      encoding: "utf-8",
      bodyStart: 0,
      given: [],
    });
  });

  it("hands on two files of the same content", async () => {
    const { documents } = await loadFolder({ "a.txt": TEXT, "b.txt": TEXT });
    expect(new Set(documents.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(documents).toHaveLength(2);
  });

  it("reads 50 MB in one line", async () => {
    const { documents, problems } = await loadFolder({ "a.txt": Buffer.alloc(50 * 1024 * 1024, "word ") });
    expect(problems).toEqual([]);
    expect(documents[0]?.text).toHaveLength(50 * 1024 * 1024);
  });

  it("reads standard input before files, without a path", async () => {
    const { documents } = await loadFolder({ "a.txt": TEXT }, { stdin: Buffer.from("From a pipe.") }, [
      "a.txt",
      "-",
    ]);
    expect(documents.map(({ path, text }) => [path, text])).toEqual([
      [null, "From a pipe."],
      ["a.txt", TEXT],
    ]);
  });

  it("is lazy: a file is read when it is asked for", async () => {
    await withFolder({ "a.txt": TEXT, "b.txt": TEXT }, async (folder) => {
      const items = load([folder]);
      expect((await items.next()).value).toMatchObject({ kind: "document" });
      mkdirSync(join(folder, "b.txt.new"));
      expect((await items.next()).value).toMatchObject({ kind: "document" });
      expect((await items.next()).done).toBe(true);
    });
  });
});

describe("an earlier run", () => {
  const run = { schema: "claims/1", claims: [] };

  it("is told from a text, in a file and on standard input", async () => {
    const inputs = ["run.json", "-"];
    const loaded = await loadFolder(
      { "run.json": JSON.stringify(run) },
      { stdin: Buffer.from(JSON.stringify(run, null, 2)) },
      inputs,
    );
    expect(loaded).toEqual({ documents: [], problems: [], runs: [run, run] });
  });

  it("may be lines of claims pipe", async () => {
    const lines = `${JSON.stringify({ key: 1, ...run })}\n${JSON.stringify({ key: 2, ...run })}\n`;
    const { runs } = await loadFolder({ "out.jsonl": lines }, { stdin: Buffer.from(lines) }, [
      "out.jsonl",
      "-",
    ]);
    expect(runs).toHaveLength(4);
  });

  it("is not any text in braces", async () => {
    const { documents } = await collect(load(["-"], { stdin: Buffer.from("{The dam} broke.") }));
    expect(documents[0]?.text).toBe("{The dam} broke.");
  });
});

describe("JSON lines", () => {
  it("are documents, each with its metadata", async () => {
    const lines = [
      { id: "a17", text: TEXT, title: "Dam", date: "2031-03-03", publisher: null, quotes: [1] },
      { text: "Second.", date: 2031, author: ["Orla Finch", "Edrik Vane"] },
    ];
    const { documents, problems } = await loadFolder({
      "docs.jsonl": `\ufeff${lines.map((line) => JSON.stringify(line)).join("\r\n")}\n\n`,
    });
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { path: "docs.jsonl#a17", text: TEXT, given: [{ basis: "record", title: "Dam", date: "2031-03-03" }] },
      { path: "docs.jsonl#2", given: [{ basis: "record", date: "2031", author: "Orla Finch, Edrik Vane" }] },
    ]);
    expect(documents[0]?.sha256).toBe(createHash("sha256").update(TEXT).digest("hex"));
  });

  it("are read on standard input and in UTF-16 as well", async () => {
    const line = `${JSON.stringify({ id: 1, text: TEXT })}\n`;
    const files = { "a.jsonl": Buffer.from(`\ufeff${line}`, "utf16le") };
    const { documents } = await loadFolder(files, { stdin: Buffer.from(line) }, ["-", "a.jsonl"]);
    expect(documents.map(({ path, text, encoding }) => [path, text, encoding])).toEqual([
      ["1", TEXT, "utf-8"],
      ["a.jsonl#1", TEXT, "utf-16le"],
    ]);
  });

  it("keep a line that is longer than what is read at once", async () => {
    const text = "word ".repeat(600_000);
    const lines = `${JSON.stringify({ text })}\n${JSON.stringify({ text: TEXT })}`;
    const { documents } = await loadFolder({ "a.jsonl": lines });
    expect(documents.map((document) => document.text)).toEqual([text, TEXT]);
  });
});
