import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claims } from "./fake-io.js";

const folder = mkdtempSync(join(tmpdir(), "claims-bad-input-"));

describe("bad input", () => {
  const at = (name: string) => join(folder, name);
  const bad: Record<string, string | Uint8Array> = {
    "binary.txt": new Uint8Array([0x4f, 0x73, 0, 1, 2, 3]),
    "empty.txt": "",
    "damaged.txt": new Uint8Array([...Buffer.from("Ostland’s “army”"), 0xff, 0x41]),
    "broken.jsonl": '{"id":1,"text":"Westmark."}\n{"id":2,\n',
    "front.md": "---\ntitle: [\n---\nOstland.\n",
    "long.txt": "a".repeat(10_000_001),
    "half.jsonl": '{"id":1,"text":"\\ud83d"}\n',
    "mine.yaml": "pack: mine\nsays: Two lines.\nactors: [{ name: Dran, type: town }]\n",
  };
  for (const [name, content] of Object.entries(bad)) writeFileSync(at(name), content);
  writeFileSync(at("good.txt"), "Ostland struck Westmark on 4 March 2031.\r\n");
  mkdirSync(at("bare"));

  it.each([
    ["nowhere.txt", /nowhere\.txt: no such file or folder; /],
    ["bare", /bare: holds no texts; /],
    ["binary.txt", /binary\.txt:1:3: not a text: .*; /],
    ["empty.txt", /empty\.txt: holds no text; /],
    ["damaged.txt", /damaged\.txt:1:17: bytes that are not UTF-8 .*; /],
    ["broken.jsonl", /broken\.jsonl:2:\d+: not JSON: .*; /],
    ["front.md", /front\.md:\d+:\d+: not YAML: .*; /],
    ["long.txt", /long\.txt: one text of 10 million characters, .*; /],
    ["half.jsonl", /half\.jsonl:1:1: half a surrogate pair .*; /],
  ])("%s is told in a line with its place and remedy, and the good file is read", async (name, told) => {
    const { code, out, err } = await claims(["extract", at(name), at("good.txt"), "--json"]);
    expect(code).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(told)]);
    expect(JSON.parse(out).documents.map(({ path }: { path: string }) => path)).toContain(at("good.txt"));
    expect(JSON.parse(out).problems).toHaveLength(1);
  });

  it("a second copy is listed and read once", async () => {
    writeFileSync(at("good-2.txt"), readFileSync(at("good.txt")));
    const { code, out } = await claims(["extract", at("good.txt"), at("good-2.txt"), "--json"]);
    const run = JSON.parse(out);
    expect([code, run.documents.length]).toEqual([0, 2]);
    expect(run.documents[1].duplicateOf).toBe(run.documents[0].id);
    expect(JSON.parse((await claims(["extract", at("good-2.txt"), at("good.txt"), "--json"])).out)).toEqual(
      run,
    );
  });
});
