import { describe, expect, it } from "vitest";
import { rebase } from "../../src/ask/verify/anchor/rebase.js";
import { runOf } from "../../src/merge/run.js";
import { read } from "../../src/pipeline.js";
import { documentOf, readAgain, runsOf, verified } from "./texts.js";

const FIRST = "The port of Dran was closed on Monday, harbour master Ida Rell said.";
const SECOND =
  "“We lost two cranes,” Ida Rell told the Dran Courier. Ostland's army had shelled the port in May.";
const THIRD = "Ostland denied that its army had shelled Dran.";
const BEFORE = [FIRST, SECOND, THIRD].join("\n\n");

/** What became of each claim of a text, as "state: its words". */
function states(before: string, now: string): string[] {
  const { utf16: run } = runsOf(documentOf(before));
  return verified(run, documentOf(now)).anchors.map(({ state, label }) => `${state}: ${label}`);
}

describe("claims of a text that has changed", () => {
  const CLAIMS = runsOf(documentOf(BEFORE)).utf16.claims.map(({ text }) => text);

  it("are all there to begin with", () => {
    expect(CLAIMS.length).toBeGreaterThanOrEqual(4);
  });

  it("are the same where something follows", () => {
    expect(states(BEFORE, `${BEFORE}\n\nMore follows.`)).toEqual(CLAIMS.map((text) => `same: ${text}`));
  });

  it("move with a paragraph that moved", () => {
    const moved = states(BEFORE, [THIRD, FIRST, SECOND].join("\n\n"));
    expect(moved).toEqual(CLAIMS.map((text) => `moved: ${text}`));
  });

  it("are lost with words that were changed, and so are the events in them", () => {
    const changed = states(BEFORE, BEFORE.replace("We lost two cranes", "We lost three cranes"));
    const isLost = changed.filter((state) => state.startsWith("lost"));
    expect(isLost).toEqual(["lost: We lost two cranes,"]);
  });

  it("are lost where who says it is another, though the words still stand", () => {
    const now = documentOf(BEFORE.replace("Ida Rell told", "Jon Karr told"));
    const { anchors } = verified(runsOf(documentOf(BEFORE)).utf16, now);
    const lost = anchors.filter(({ state }) => state === "lost");
    expect(lost.map(({ label, because }) => [label, because])).toEqual([
      ["We lost two cranes,", expect.stringMatching(/^source\.mention: /)],
    ]);
  });

  it("are ambiguous where the whole text stands twice", () => {
    expect(states(THIRD, `${THIRD}\n\n${THIRD}`).map((state) => state.split(":")[0])).not.toContain("moved");
    expect(states(FIRST, `${FIRST}\n\n${FIRST}`)).toEqual(
      runsOf(documentOf(FIRST)).utf16.claims.map(({ text }) => `ambiguous: ${text}`),
    );
  });

  it("are told from the same words put before or behind by the hash of the whole, even of a text that says all twice", () => {
    const twice = `${BEFORE}\n\n${BEFORE}\n\nThe end.`;
    const count = runsOf(documentOf(twice)).utf16.claims.length;
    expect(states(twice, `${BEFORE}\n\n${twice}`).filter((state) => state.startsWith("moved"))).toHaveLength(
      count,
    );
    expect(states(twice, `${twice}\n\n${BEFORE}`).filter((state) => state.startsWith("same"))).toHaveLength(
      count,
    );
  });

  it("are told apart by what stands around a paragraph that is there twice", () => {
    const moved = states(BEFORE, [SECOND, FIRST, SECOND, THIRD].join("\n\n"));
    expect(moved).toEqual(CLAIMS.map((text) => `moved: ${text}`));
    const { anchors } = verified(
      runsOf(documentOf(BEFORE)).utf16,
      documentOf([SECOND, FIRST, SECOND, THIRD].join("\n\n")),
    );
    expect(new Set(anchors.map(({ was, is }) => is!.start - was.start))).toEqual(
      new Set([SECOND.length + 2]),
    );
  });

  it("are not put on the same words in another article", () => {
    const other = "Ida Rell has written a book. The army of Dran had shelled nobody in May, she says.";
    expect(states(BEFORE, other).filter((state) => !state.startsWith("lost"))).toEqual([]);
  });

  it("keep in a rebased run what names them, and what is lost is named by nothing", () => {
    const now = documentOf(`In short\n\n${BEFORE.replace("We lost two cranes", "We lost three cranes")}`);
    const { utf16: run } = runsOf(documentOf(BEFORE));
    const rebased = rebase(run, () => now, readAgain);
    expect(verified(rebased, now)).toMatchObject({ faults: [], anchors: [] });
    expect(rebased.claims.map(({ text }) => text)).toEqual(
      CLAIMS.filter((text) => text !== "We lost two cranes,"),
    );
    expect(rebased.documents[0]).toMatchObject({ sha256: now.sha256 });
    const fresh = new Set(runsOf(now).utf16.claims.map(({ id }) => id));
    expect(rebased.claims.filter(({ id }) => !fresh.has(id))).toEqual([]);
  });

  it("of another text in the same run keep their ids, which have the hash of their own document only", () => {
    const idsOf = (texts: readonly string[]) =>
      runOf(texts.map((text) => read(documentOf(text)))).claims.map(({ id }) => id);
    const [own, changed] = [new Set(idsOf([FIRST])), idsOf([FIRST, `${SECOND}\n\n${THIRD}`])];
    expect(own.size).toBeGreaterThan(0);
    expect(changed.filter((id) => own.has(id))).toEqual([...own]);
  });

  it("of a text that has not changed leave the run as it is", () => {
    const document = documentOf(BEFORE);
    const { utf16: run } = runsOf(document);
    expect(rebase(run, () => document, readAgain)).toBe(run);
  });
});
