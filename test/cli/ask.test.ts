import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findActors } from "../../src/ask/actors.js";
import { daysOf, meet } from "../../src/ask/calendar.js";
import { recordsCalled } from "../../src/ask/explain.js";
import { narrow } from "../../src/ask/narrow.js";
import { nearest } from "../../src/ask/nearest.js";
import { partakers } from "../../src/ask/parts.js";
import { sourcesOf } from "../../src/ask/sources.js";
import { timelineOf } from "../../src/ask/timeline.js";
import { portraitOf } from "../../src/ask/who.js";
import type { EventClaim } from "../../src/model/claims.js";
import { SAMPLE, sampleCopy } from "./sample.js";

const called = (name: string) => findActors(SAMPLE, name).actors.map(({ id }) => id);

describe("an actor by a name", () => {
  it.each(["Ostland", "ostland", "OSTLAND", " Ostland ", "Ostland’s army", "ostland's army"])(
    "%j",
    (name) => {
      expect(called(name)).toEqual(["ostland"]);
    },
  );

  it("goes by what a text calls it, with or without an article", () => {
    expect(called("Lerin Post")).toEqual(["lerin-post"]);
    expect(called("an official who asked not to be named")).toEqual(["official-d1"]);
  });

  it("goes by a name that only a pack knows", () => {
    const idsOf = (name: string) => (name === "Dran" ? ["ostland"] : []);
    expect(findActors(SAMPLE, "Dran", idsOf).actors.map(({ id }) => id)).toEqual(["ostland"]);
  });

  it("goes by a surname, where that is nobody's whole name", () => {
    expect(called("Petrova")).toEqual(["anna-petrova"]);
  });

  it("is guessed where nobody has the name", () => {
    expect(findActors(SAMPLE, "Ostlund")).toEqual({ actors: [], meant: ["Ostland"] });
    expect(findActors(SAMPLE, "xyzzy")).toEqual({ actors: [], meant: [] });
  });
});

describe("did you mean", () => {
  it.each([
    ["extrct", "extract"],
    ["exrtact", "extract"],
    ["pipes", "pipe"],
    ["Rusia", "Russia"],
  ])("%s: %s", (written, meant) => {
    expect(nearest(written, ["extract", "pipe", "Russia", "who"])).toEqual([meant]);
  });

  it("gives what is there as the best, and never more than asked", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (names) => {
        const word = names[0] ?? "";
        const found = nearest(word, names, 2);
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found.map((name) => name.toLowerCase())).toContain(word.toLowerCase());
      }),
    );
  });
});

describe("days of a date", () => {
  it.each([
    ["2018-06-09", "2018-06-09", "2018-06-09"],
    ["2018-05~", "2018-05-01", "2018-05-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2013", "2013-01-01", "2013-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2018-22", "2018-06-01", "2018-08-31"],
    ["2018-06-04/2018-06-10", "2018-06-04", "2018-06-10"],
    ["2013/2018-06-09", "2013-01-01", "2018-06-09"],
    ["2018-05-24/..", "2018-05-24", null],
    ["../2018-05", null, "2018-05-31"],
  ])("%s", (edtf, first, last) => {
    expect(daysOf(edtf)).toEqual({ first, last });
  });

  it.each(["", "yesterday", "2018-5-1", "1/2/3", "P2D"])("%j is none", (edtf) => {
    expect(daysOf(edtf)?.first ?? null).toBeNull();
  });

  it("meet where they share a day", () => {
    expect(meet({ first: "2018-05-01", last: "2018-05-31" }, { first: "2018-05-31", last: null })).toBe(true);
    expect(meet({ first: "2018-05-01", last: "2018-05-30" }, { first: "2018-05-31", last: null })).toBe(
      false,
    );
  });
});

describe("questions", () => {
  it("narrows to an actor's claims and keeps who else is in them", () => {
    const anna = findActors(SAMPLE, "Anna Petrova").actors;
    const found = narrow(SAMPLE, { parts: { actor: anna } });
    expect(found.claims.map(({ id }) => id)).toEqual(["q-000000000002"]);
    expect(found.actors.map(({ id }) => id)).toEqual(["anna-petrova"]);
    const known = new Set(found.actors.map(({ id }) => id));
    expect(found.claims.flatMap(partakers).filter((id) => !known.has(id))).toEqual([]);
  });

  it("leaves out what has no date when days are asked for", () => {
    const march = { first: "2031-03-01", last: "2031-03-31" };
    const ids = narrow(SAMPLE, { days: march }).claims.map(({ id }) => id);
    expect(ids).toEqual(["q-000000000001", "e-000000000001"]);
  });

  it("says of an actor what it does, suffers, says and what is said of it", () => {
    const portrait = portraitOf(SAMPLE, findActors(SAMPLE, "Ostland").actors);
    const { actors, does, suffers, says, saidAbout } = portrait;
    const ids = [actors, does, suffers, says, saidAbout].map((list) => list.map(({ id }) => id));
    expect(ids).toEqual([["ostland"], ["e-000000000001"], ["e-000000000002"], [], ["q-000000000001"]]);
  });

  it("leaves out of a portrait the sides that are not asked for", () => {
    const { does, suffers, saidAbout } = portraitOf(SAMPLE, findActors(SAMPLE, "Ostland").actors, [
      "patient",
    ]);
    expect([does, suffers, saidAbout].map(({ length }) => length)).toEqual([0, 1, 0]);
  });

  it("counts those that a conflict is with as opponents, and those on the same side as partners", () => {
    const run = sampleCopy();
    const [, event] = run.claims as readonly [unknown, EventClaim];
    const role = (actor: string) => ({
      actor,
      name: actor,
      country: null,
      start: null,
      end: null,
      text: null,
    });
    const of = (kind: EventClaim["class"], agents: string[], patients: string[]): EventClaim => {
      return { ...event, class: kind, sameAs: null, agents: agents.map(role), patients: patients.map(role) };
    };
    run.claims = [
      of("ASSAULT", ["a", "b"], ["c"]),
      of("AGREE", ["a"], ["d"]),
      of("COERCE", ["c"], ["a"]),
      { ...of("ASSAULT", ["a"], ["e"]), polarity: "negative" },
    ];
    const actor = (id: string) => ({ ...run.actors[0], id, name: id }) as (typeof run.actors)[number];
    const { partners, opponents } = portraitOf(run, [actor("a")]);
    const told = [partners, opponents].map((list) => list.map((one) => `${one.actor} ${one.events}`));
    expect(told).toEqual([["b 1", "d 1"], ["c 2"]]);
  });

  it("narrows to who has which part, and to what a claim is", () => {
    const ids = (question: Parameters<typeof narrow>[1]) =>
      narrow(SAMPLE, question).claims.map(({ id }) => id);
    const { actors } = findActors(SAMPLE, "Ostland");
    expect(ids({ parts: { by: actors } })).toEqual(["e-000000000001"]);
    expect(ids({ parts: { against: actors } })).toEqual(["e-000000000002"]);
    expect(ids({ parts: { about: actors } })).toEqual(["q-000000000001"]);
    expect(ids({ parts: { by: actors }, tests: [({ type }) => type === "quote"] })).toEqual([]);
  });

  it("puts dated events in order, each once, and those without a date aside", () => {
    const run = sampleCopy();
    const event = run.claims[1] as EventClaim;
    const on = (id: string, edtf: string, sameAs: string | null = null): EventClaim => ({
      ...event,
      id,
      sameAs,
      date: { ...(event.date as NonNullable<typeof event.date>), edtf },
    });
    run.claims = [
      on("c", "2031-04"),
      on("d", "2031-04-02"),
      on("a", "2030"),
      on("b", "2031"),
      on("x", "2030", "a"),
    ];
    run.claims = [...run.claims, { ...on("u", "2030"), date: null }];
    const { dated, undated } = timelineOf(run);
    expect(dated.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
    expect(undated.map(({ id }) => id)).toEqual(["u"]);
  });

  it("counts on whose word claims are", () => {
    const sources = sourcesOf(SAMPLE);
    expect(sources.map(({ anonymous }) => anonymous)).toEqual([false, false, true]);
    expect(sources.at(-1)).toMatchObject({
      actor: "official-d1",
      quotes: 1,
      events: 1,
      documents: 1,
      leaning: [{ quotes: 1, of: 2 }],
    });
  });

  it("finds a record by its id or a beginning of it", () => {
    expect(recordsCalled(SAMPLE, "q-000000000002").map(({ id }) => id)).toEqual(["q-000000000002"]);
    expect(recordsCalled(SAMPLE, "e-").length).toBe(3);
    expect(recordsCalled(SAMPLE, "t-000000000001")).toHaveLength(1);
  });
});
