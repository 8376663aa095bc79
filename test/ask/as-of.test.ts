import { describe, expect, it } from "vitest";
import { asOf } from "../../src/ask/as-of.js";
import type { Claim } from "../../src/model/claims.js";
import { claims } from "../cli/fake-io.js";
import { dateOf, document, event, quote, runOf } from "./runs.js";

const WORDS = "the bridge stands";
/** Offsets before and inside of the words. */
const BEFORE = 40;
const at = { start: 50, end: 50 + WORDS.length, text: WORDS };
const said = (id: string, of: string, more: Partial<Claim> = {}) =>
  quote(id, WORDS, { document: of, ...at, parts: [at], ...(more as object) });

const run = runOf({
  documents: [
    document("early", "2031-03-04"),
    document("month", "2031-03"),
    document("late", "2031-05-01"),
    document("none", null),
    document("bounded", null, {
      published: { ...document("x", null).published, edtf: null, notAfter: "2031-03-01" },
    }),
  ],
  claims: [
    said("q-early", "early"),
    said("q-month", "month"),
    said("q-late", "late"),
    said("q-said", "late", { date: dateOf("2031-03-02", BEFORE) }),
    event("e-said", { document: "late", quote: "q-said" }),
    said("q-tells", "late", { date: dateOf("2031-03-02", 55) }),
    said("q-deed", "late", { date: dateOf("2031-03-02", BEFORE, "t-deed") }),
    event("e-deed", { document: "late", class: "ASSAULT", date: dateOf("2031-03-02", BEFORE, "t-deed") }),
    said("q-none", "none"),
    said("q-none-said", "none", { date: dateOf("2031-02", BEFORE) }),
    said("q-bounded", "bounded"),
  ],
});
const known = (day: string) => asOf(run, day).run.claims.map(({ id }) => id);

describe("what could be known on a day", () => {
  it("is what was published by then, and what was said by then", () => {
    expect(known("2031-03-05")).toEqual(["q-early", "q-said", "e-said", "q-none-said", "q-bounded"]);
  });

  it("does not take the date of what is told for that of its telling", () => {
    expect(known("2031-04-30")).not.toContain("q-tells");
    expect(known("2031-04-30")).not.toContain("q-deed");
  });

  it("counts a stretch by its last day", () => {
    expect(known("2031-03-30")).not.toContain("q-month");
    expect(known("2031-03-31")).toContain("q-month");
  });

  it("never has what stands in a text without a date, and says how much it left out and why", () => {
    expect(known("9999-12-31")).not.toContain("q-none");
    const { counts, later, undated } = asOf(run, "2031-03-05");
    expect(counts).toEqual({ published: 2, said: 3, later: 5, undated: 1 });
    expect([later, undated].map((list) => list.map(({ id }) => id))).toEqual([["month", "late"], ["none"]]);
  });

  it("grows with the days", () => {
    const days = ["2030", "2031-02-28", "2031-03-04", "2031-03-31", "2031-12-31"];
    const sets = days.map(known);
    for (const [index, ids] of sets.slice(1).entries())
      expect(ids).toEqual(expect.arrayContaining(sets[index]!));
  });
});

describe("claims as-of", () => {
  it.each([
    [[], "as-of wants a date"],
    [["soon"], '"soon" is not a date'],
    [["2031/.."], "has no last day"],
  ])("%j: %s", async (args, message) => {
    const { code, err } = await claims(["as-of", ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
