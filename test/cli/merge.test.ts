import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/merge/parts.js";
import { copyOf, runOf } from "../../src/merge/run.js";
import type { DocumentClaims } from "../../src/model/claims.js";
import { SAMPLE } from "./sample.js";

const PARTS = partsOf(SAMPLE);
const [HARBOUR, NOTE] = PARTS as [DocumentClaims, DocumentClaims];

/** The harbour text under other paths, so that there is more to put in order. */
const MANY: DocumentClaims[] = ["z.txt", "b/c.txt", "a.txt", "harbour-2.txt"].map((path, index) => ({
  ...HARBOUR,
  document: { ...HARBOUR.document, path, id: `d-${index}`, sha256: String(index).repeat(64) },
}));

describe("a run of many documents", () => {
  it("taken apart and put together is the same", () => {
    expect(runOf(PARTS)).toEqual(SAMPLE);
  });

  it("is the same in any order of its documents", () => {
    const all = [...PARTS, ...MANY];
    const expected = JSON.stringify(runOf(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(runOf(shuffled))).toBe(expected);
      }),
    );
  });

  it("joins actors by id, with the mentions of all documents and all their names", () => {
    const other = {
      ...NOTE,
      actors: [{ ...(HARBOUR.actors[0] as (typeof HARBOUR.actors)[0]), name: "Ostlanders" }],
    };
    const ostland = runOf([HARBOUR, other]).actors.filter(({ id }) => id === "ostland");
    expect(ostland).toHaveLength(1);
    expect(ostland[0]?.mentions).toHaveLength(6);
    expect(ostland[0]?.aliases).toEqual(["Ostland’s army", "Ostlanders"]);
  });

  it("says what a pack says once", () => {
    const affiliation = { relation: "fights", actor: "x", document: null, start: null, end: null } as const;
    const withPack = (part: DocumentClaims): DocumentClaims => ({
      ...part,
      actors: part.actors.map((actor) => ({ ...actor, affiliations: [affiliation] })),
    });
    const westmark = runOf([withPack(HARBOUR), withPack(NOTE)]).actors.find(({ id }) => id === "westmark");
    expect(westmark?.affiliations).toEqual([affiliation]);
  });

  it("lists a second copy without claims of its own", () => {
    const run = runOf([copyOf(HARBOUR, "copy.txt"), HARBOUR]);
    expect(run.documents.map(({ path, duplicateOf }) => [path, duplicateOf])).toEqual([
      ["copy.txt", HARBOUR.document.id],
      ["harbour.txt", null],
    ]);
    expect(run.claims).toHaveLength(HARBOUR.claims.length);
  });

  it("names the packs that were used", () => {
    const packs = [{ id: "lerin", sha256: "0".repeat(64) }];
    expect(runOf([], [], { packs, offsets: "byte" })).toMatchObject({ options: { packs }, offsets: "byte" });
  });
});
