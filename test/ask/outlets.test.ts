import { describe, expect, it } from "vitest";
import { outletsOf, sourceKindsOf } from "../../src/ask/outlets.js";
import { document, quote, runOf, sourceOf } from "./runs.js";

const NAMED = sourceOf({ actor: "ilo-varga", name: "Ilo Varga", kind: "person" });
const OFFICIAL = sourceOf({
  name: "an official",
  kind: "role",
  anonymous: true,
  reason: "fear of reprisals",
});
const REPORTS = sourceOf({ kind: "reports" });

const run = runOf({
  documents: [
    document("a", "2031", { publisher: "The Lerin Post" }),
    document("b", "2031", { publisher: "The Lerin Post" }),
    document("c", "2031", { publisher: null }),
  ],
  claims: [
    quote("q-1", "one", { document: "a", source: NAMED }),
    quote("q-2", "two", { document: "b", source: OFFICIAL }),
    quote("q-3", "three", { document: "b", source: NAMED }),
    quote("q-4", "four", { document: "c", source: REPORTS }),
  ],
});

describe("outlets", () => {
  it("are counted over their texts, the most leaning on unnamed sources first", () => {
    expect(outletsOf(run)).toEqual([
      {
        outlet: "c.txt",
        documents: 1,
        quotes: 1,
        unnamed: 1,
        share: 1,
        reasoned: 0,
        reasons: [],
        kinds: [{ kind: "reports", quotes: 1 }],
      },
      {
        outlet: "The Lerin Post",
        documents: 2,
        quotes: 3,
        unnamed: 1,
        share: 0.333,
        reasoned: 1,
        reasons: ["fear of reprisals"],
        kinds: [{ kind: "role", quotes: 1 }],
      },
    ]);
  });
});

describe("kinds of sources", () => {
  it("are told apart by who is named, and add up to all quotes", () => {
    const kinds = sourceKindsOf(run);
    expect(kinds.map((one) => [one.kind, one.anonymous, one.sources, one.quotes, one.share])).toEqual([
      ["person", false, 1, 2, 0.5],
      ["role", true, 1, 1, 0.25],
      ["reports", true, 1, 1, 0.25],
    ]);
  });
});
