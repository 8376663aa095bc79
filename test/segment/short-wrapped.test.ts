import { describe, expect, it } from "vitest";
import { segment } from "../../src/segment/segment.js";

function kindsOf(text: string): string[] {
  return segment({ path: null, text, sha256: "", encoding: "utf-8", bodyStart: 0, given: [] }).map(
    ({ kind }) => kind,
  );
}

describe("a short text that was wrapped", () => {
  it("is one paragraph where its one line end falls before a small letter", () => {
    const text =
      "The army of Ostland left the town of Hallin on Monday, said the mayor, who had\nwatched it go.";
    expect(kindsOf(text)).toEqual(["paragraph"]);
  });

  it("is not where the first line stands by itself", () => {
    const text = "Army leaves Hallin\nThe army of Ostland left the town of Hallin on Monday.";
    expect(kindsOf(text)).toEqual(["headline", "paragraph"]);
  });

  it("may be as wide as an editor's window", () => {
    const line =
      "The army of Ostland left the town of Hallin on Monday, said the mayor, who had watched it go from the old";
    expect(kindsOf(`KESSEL, 4 March 2031 — ${line}\nbridge over the river. Nobody was hurt.`)).toEqual([
      "dateline",
      "paragraph",
    ]);
  });
});
