import { describe, expect, it } from "vitest";
import { runDifferences } from "../../src/ask/diff/runs.js";
import { partsOf } from "../../src/merge/parts.js";
import type { DocumentClaims, DocumentRecord } from "../../src/model/claims.js";
import type { RunDifferences } from "../../src/model/difference.js";
import { runDifferenceLines, runDifferenceMarkdown } from "../../src/write/differences-of-runs.js";
import { paintOf } from "../../src/write/table-paint.js";
import { claims } from "./fake-io.js";
import { SAMPLE } from "./sample.js";

const PARTS = partsOf(SAMPLE);
const [HARBOUR, NOTE] = PARTS as [DocumentClaims, DocumentClaims];

function withRecord(part: DocumentClaims, fields: Partial<DocumentRecord>): DocumentClaims {
  return { ...part, document: { ...part.document, ...fields } };
}

function statesOf({ documents }: RunDifferences) {
  return documents.map(({ path, wasPath, state }) => [wasPath, path, state]);
}

describe("differences between runs of many documents", () => {
  it("are none between a run and itself, in any order", () => {
    const found = runDifferences(PARTS, [...PARTS].reverse());
    expect(statesOf(found)).toEqual([
      ["harbour.txt", "harbour.txt", "equal"],
      ["note.txt", "note.txt", "equal"],
    ]);
    expect(found.actors).toEqual([]);
  });

  it("tell a document that is only in one of them, with its claims", () => {
    expect(runDifferences(PARTS, [NOTE]).documents[0]).toEqual({
      path: null,
      wasPath: "harbour.txt",
      state: "removed",
      claims: HARBOUR.claims.length,
      differences: [],
    });
    expect(statesOf(runDifferences([NOTE], PARTS))[0]).toEqual([null, "harbour.txt", "added"]);
  });

  it.each<[string, Partial<DocumentRecord>]>([
    ["content, under another path", { path: "elsewhere/renamed.txt" }],
    ["name, in another folder, of another content", { path: "new/harbour.txt", sha256: "0".repeat(64) }],
    ["title, under another path, of another content", { path: "b.txt", sha256: "0".repeat(64) }],
  ])("pair documents by their %s", (_by, fields) => {
    const found = runDifferences(PARTS, [withRecord(HARBOUR, fields), NOTE]);
    expect(statesOf(found).map(([was, is]) => [was, is])).toContainEqual(["harbour.txt", fields.path]);
    expect(found.documents).toHaveLength(2);
  });

  it("pair a path before a name, and a name below the same folder before another's", () => {
    const in_ = (folder: string, sha: string) =>
      withRecord(HARBOUR, { path: `${folder}/a.txt`, sha256: sha.repeat(64), title: null });
    const found = runDifferences(
      [in_("old/x", "1"), in_("old/y", "2")],
      [in_("new/y", "3"), in_("new/x", "4")],
    );
    expect(statesOf(found).map(([was, is]) => [was, is])).toEqual([
      ["old/x/a.txt", "new/x/a.txt"],
      ["old/y/a.txt", "new/y/a.txt"],
    ]);
  });

  it("tell what all documents say of an actor once, with its entry in a pack", () => {
    const later = PARTS.map((part) => ({
      ...part,
      actors: part.actors.map((actor) => (actor.id === "ostland" ? { ...actor, country: "OSL" } : actor)),
    }));
    const found = runDifferences(PARTS, later);
    expect(found.documents.map(({ state }) => state)).toEqual(["equal", "equal"]);
    expect(found.actors).toMatchObject([
      { kind: "changed", label: "Ostland", fields: [{ field: "country" }], entries: ["lerin/ostland"] },
    ]);
  });

  it("name the entries of packs that a changed field goes over to", () => {
    const later = {
      ...HARBOUR,
      claims: HARBOUR.claims.map((claim) =>
        claim.id === "q-000000000002" && claim.type === "quote"
          ? { ...claim, source: { ...claim.source, actor: "ostland", actors: ["ostland"] } }
          : claim,
      ),
    };
    const [changed] = runDifferences([HARBOUR], [later]).documents[0]!.differences;
    expect(changed).toMatchObject({ kind: "changed", of: "quote", entries: ["lerin/ostland"] });
    expect(changed!.rules.length).toBeGreaterThan(0);
  });

  it("of an unnamed source whose id follows its text are none", () => {
    const renamed = JSON.parse(
      JSON.stringify(HARBOUR).replaceAll("anna-petrova", "an-official-11111111"),
    ) as DocumentClaims;
    const again = JSON.parse(
      JSON.stringify(renamed).replaceAll("an-official-11111111", "an-official-22222222"),
    ) as DocumentClaims;
    const { documents } = runDifferences([renamed], [withRecord(again, { sha256: "0".repeat(64) })]);
    expect(documents[0]!.differences.map(({ of }) => of)).toEqual(["document"]);
  });
});

describe("a report of differences", () => {
  const found = runDifferences(PARTS, [{ ...HARBOUR, claims: HARBOUR.claims.slice(2) }]);

  const shown = { limit: null, isListingMoved: false };

  it("is lines for a person, of each document so many as are asked for, and of the rest the number on the side", () => {
    const notes: string[] = [];
    const lines = runDifferenceLines(found, paintOf(false), { ...shown, limit: 1 }, (note) =>
      notes.push(note),
    );
    const text = [...lines].join("");
    expect(text).toMatch(/^harbour\.txt: \d+ differences\n {2}[-~] /);
    expect(text).toMatch(/\n2 of 2 documents differ: .*\d+ removed/);
    expect(text).not.toContain("… and");
    expect(notes).toEqual([expect.stringMatching(/^… and \d+ more differences? in harbour\.txt$/)]);
  });

  it("tells what has only moved by its number, and each when that is asked for", () => {
    const by = (delta: number) =>
      JSON.parse(JSON.stringify(NOTE), (key, value) =>
        (key === "start" || key === "end") && value !== null ? value + delta : value,
      ) as DocumentClaims;
    const moved = runDifferences([NOTE], [withRecord(by(40), { sha256: "0".repeat(64) })]);
    const count = moved.documents[0]!.differences.filter(({ kind }) => kind === "moved").length;
    expect(count).toBeGreaterThan(1);
    const text = [...runDifferenceLines(moved, paintOf(false), shown, () => {})].join("");
    expect(text.match(/^ +> .*$/gm)).toEqual([
      expect.stringMatching(/^ {2}> moved: .*1 event.* \(--moved lists them\)$/),
    ]);
    const listed = { ...shown, isListingMoved: true };
    const all = [...runDifferenceLines(moved, paintOf(false), listed, () => {})].join("");
    expect(all.match(/^ +> moved (?:event|time|segment|quote) .*: begins at/gm)?.length ?? 0).toBeGreaterThan(
      0,
    );
    expect(all.match(/^ +> moved/gm)).toHaveLength(count);
    expect(
      [...runDifferenceMarkdown(moved, shown)].join("").match(/^\| > moved|^\| &gt; moved/gm),
    ).toHaveLength(1);
  });

  it("is Markdown in which words of a document stay words", () => {
    const named = withRecord(NOTE, { path: "<img src=x>|`a`.txt" });
    const text = [...runDifferenceMarkdown(runDifferences([], [named, HARBOUR]), shown)].join("");
    expect(text).not.toMatch(/<(?!\/?(?:details|summary)>)/);
    const all = [
      ...runDifferenceMarkdown(runDifferences([HARBOUR], [{ ...HARBOUR, claims: [] }]), shown),
    ].join("");
    const rows = all.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});

describe("claims diff", () => {
  it.each([[["a.json"]], [["a.json", "b.json", "c.json"]], [[]]])("wants two things: %j", async (args) => {
    const { code, err } = await claims(["diff", ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining("diff wants two")]);
  });
});
