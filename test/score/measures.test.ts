import { describe, expect, it } from "vitest";
import { isDate } from "../../src/ask/score/dates.js";
import { sharesName } from "../../src/ask/score/names.js";
import { scoreDocument } from "../../src/ask/score/score.js";
import { figuresOf, type Measure } from "../../src/ask/score/tally.js";
import type { Claim, DocumentClaims, EventClaim, QuoteClaim } from "../../src/model/claims.js";
import type { GoldDocument, GoldEvent, GoldQuote } from "../../src/model/gold.js";
import { SAMPLE } from "../cli/sample.js";

//            0         1         2         3         4         5
//            0123456789012345678901234567890123456789012345678901234567
const TEXT = "Ana Petrova said the port is shut. Ostland shelled Dran.";

const QUOTE = SAMPLE.claims.find(({ type }) => type === "quote") as QuoteClaim;
const EVENT = SAMPLE.claims.find(({ type }) => type === "event") as EventClaim;
const GOLD: GoldDocument = {
  path: "a.json",
  file: "a.txt",
  sha256: null,
  text: null,
  quotes: null,
  events: null,
  actors: null,
};

function quote(start: number, end: number, name: string, more: Partial<QuoteClaim> = {}): QuoteClaim {
  const span = { start, end, text: TEXT.slice(start, end) };
  const source = { ...QUOTE.source, name, actor: null, actors: [], anonymous: false, via: [], mention: null };
  return { ...QUOTE, ...span, parts: [span], source, kind: "indirect", ...more };
}

function goldQuote(start: number, end: number, name: string, more: Partial<GoldQuote> = {}): GoldQuote {
  return {
    tier: "core",
    kind: "indirect",
    parts: [{ start, end }],
    source: { names: [name], anonymous: false },
    ...more,
  };
}

function event(start: number, end: number, more: Partial<EventClaim> = {}): EventClaim {
  const span = { start, end, text: TEXT.slice(start, end) };
  return {
    ...EVENT,
    start: 35,
    end: 56,
    text: TEXT.slice(35, 56),
    trigger: { ...span, lemma: span.text },
    date: null,
    agents: [],
    class: "ASSAULT",
    ...more,
  };
}

function goldEvent(start: number, end: number, more: Partial<GoldEvent> = {}): GoldEvent {
  return { tier: "core", trigger: { start, end }, class: "ASSAULT", agents: null, date: null, ...more };
}

/** Found of gold, right of reported. */
function scored(
  gold: Partial<GoldDocument>,
  claims: readonly Claim[],
  actors: DocumentClaims["actors"] = [],
) {
  const part = { document: SAMPLE.documents[0], actors, times: [], claims } as unknown as DocumentClaims;
  const figures = figuresOf([scoreDocument({ ...GOLD, ...gold }, part, TEXT)]);
  return (measure: Measure) => {
    const one = figures.find((figure) => figure.measure === measure);
    return one === undefined ? null : `${one.found}/${one.gold} ${one.right}/${one.reported}`;
  };
}

describe("quotes", () => {
  it("are the same from half of their letters on, exact without regard to marks", () => {
    const of = scored({ quotes: [goldQuote(17, 33, "Ana Petrova")] }, [quote(17, 34, "Ana Petrova")]);
    expect([of("quotes"), of("quotes-exact")]).toEqual(["1/1 1/1", "1/1 1/1"]);
    const half = scored({ quotes: [goldQuote(17, 33, "A")] }, [quote(17, 25, "A")]);
    expect([half("quotes"), half("quotes-exact")]).toEqual(["1/1 1/1", "0/1 0/1"]);
    expect(scored({ quotes: [goldQuote(17, 33, "A")] }, [quote(17, 20, "A")])("quotes")).toBe("0/1 0/1");
  });

  it("are paired one with one, the likest first", () => {
    const of = scored({ quotes: [goldQuote(17, 33, "A")] }, [quote(12, 33, "A"), quote(17, 33, "A")]);
    expect([of("quotes"), of("quotes-exact")]).toEqual(["1/1 1/2", "1/1 1/2"]);
  });

  it("that are optional are neither missed nor wrong, and forbidden ones are wrong", () => {
    const optional = [goldQuote(17, 33, "A", { tier: "optional" })];
    expect(scored({ quotes: optional }, [])("quotes")).toBe("0/0 0/0");
    expect(scored({ quotes: optional }, [quote(17, 33, "A")])("quotes")).toBe("0/0 1/1");
    const forbidden = [goldQuote(17, 33, "A", { tier: "forbidden" })];
    expect(scored({ quotes: forbidden }, [quote(17, 33, "A")])("quotes")).toBe("0/0 0/1");
  });

  it.each([
    ["Ana Petrova", false, "Minister Ana Petrova", false, "1/1 1/1"],
    ["Khalid al-Hamad", false, "Khalid Hamad", false, "1/1 1/1"],
    ["Ana Petrova", false, "Ilo Varga", false, "0/1 0/1"],
    ["an official of the port", true, "port official", true, "1/1 1/1"],
    ["an official of the port", true, "port official", false, "0/1 0/1"],
    ["an official", true, "a shopkeeper", true, "0/1 0/1"],
  ])(
    "of %s (not named: %s) said to be of %s (%s) have a source that is right: %5$s",
    (should, hidden, is, anonymous, result) => {
      const gold = [goldQuote(17, 33, "", { source: { names: [should], anonymous: hidden } })];
      const found = quote(17, 33, is);
      const of = scored({ quotes: gold }, [{ ...found, source: { ...found.source, anonymous } }]);
      expect(of("sources")).toBe(result);
    },
  );

  it("whose source the gold does not know are not measured by it", () => {
    const gold = [goldQuote(17, 33, "A"), goldQuote(0, 11, "", { source: null, kind: null })];
    const of = scored({ quotes: gold }, [quote(17, 33, "A"), quote(0, 11, "B", { kind: "direct" })]);
    expect([of("quotes"), of("sources"), of("kinds")]).toEqual(["2/2 2/2", "1/1 1/1", "1/1 1/1"]);
  });
});

describe("events", () => {
  const date = (edtf: string | null) =>
    ({ time: null, start: null, end: null, text: null, edtf, basis: "explicit", from: null }) as const;
  const role = (name: string) => ({ actor: null, name, country: null, start: null, end: null, text: null });

  it("are the same where their triggers overlap, each once", () => {
    const of = scored({ events: [goldEvent(43, 50)] }, [event(43, 50), event(43, 46, { class: "COERCE" })]);
    expect([of("events"), of("classes")]).toEqual(["1/1 1/2", "1/1 1/2"]);
  });

  it("are of several the one with the right date", () => {
    const gold = [goldEvent(43, 50, { date: { edtf: "2031-03-03", within: null } })];
    const of = scored({ events: gold }, [event(43, 50), event(44, 50, { date: date("2031-03-03") })]);
    expect([of("events"), of("dates")]).toEqual(["1/1 1/2", "1/1 1/2"]);
  });

  it("are also the same where a clause holds the trigger and has its date", () => {
    const gold = [goldEvent(43, 50, { date: { edtf: "2031-03-03", within: null } })];
    expect(scored({ events: gold }, [event(51, 55, { date: date("2031-03-03") })])("events")).toBe("1/1 1/1");
    expect(scored({ events: gold }, [event(51, 55, { date: date("2031-03-04") })])("events")).toBe("0/1 0/1");
  });

  it("have the agent of any of its names", () => {
    const gold = [goldEvent(43, 50, { agents: [["Ostland", "the Ostlanders"]] })];
    expect(scored({ events: gold }, [event(43, 50, { agents: [role("The Ostlanders")] })])("agents")).toBe(
      "1/1 1/1",
    );
    expect(scored({ events: gold }, [event(43, 50, { agents: [role("Westmark")] })])("agents")).toBe(
      "0/1 0/1",
    );
  });

  it.each([
    ["2018", null, "2018-01-01/2018-12-31", true],
    ["2018", null, "2018-05", false],
    ["2018-05-24", ["2018-05-20", "2018-05-31"], "2018-05-28", true],
    ["2018-05-24", ["2018-05-20", "2018-05-31"], "2018-06-01", false],
    [null, null, null, true],
    [null, null, "2018", false],
    ["2018", null, null, false],
    ["2018", null, "soon", false],
  ] as const)("dated %s (within %j) are rightly dated %s: %s", (edtf, within, reported, isRight) => {
    expect(isDate({ edtf, within }, reported)).toBe(isRight);
  });
});

describe("actors", () => {
  const actor = (id: string, name: string, ...spans: [number, number][]) => {
    const mentions = spans.map(([start, end]) => ({
      document: "d",
      start,
      end,
      text: "",
      form: "name",
      rules: [],
    }));
    return { id, name, type: "person", aliases: [], mentions } as unknown as DocumentClaims["actors"][number];
  };
  const span = (start: number, end: number) => ({ start, end });

  it("are found where mentions overlap, and linked where it is the same actor for all", () => {
    const actors = [
      { names: ["Ostland"], mentions: [span(35, 42)], others: [] },
      { names: ["Dran"], mentions: [span(51, 55)], others: [span(21, 25)] },
    ];
    const right = scored(
      { actors },
      [],
      [actor("a", "Ostland", [35, 42]), actor("b", "Dran", [51, 55], [21, 25])],
    );
    expect([right("actors"), right("linked")]).toEqual(["2/2 3/3", "2/2 3/3"]);
    const mixed = scored({ actors }, [], [actor("a", "Ostland", [35, 42], [51, 55], [0, 3])]);
    expect([mixed("actors"), mixed("linked")]).toEqual(["2/2 2/3", "1/2 1/3"]);
  });
});

describe("names", () => {
  it.each([
    ["Khaled Al-Hammad", "Khaled al Hammad", true],
    ["President Vladimir Putin", "Vladimir Putin", true],
    ["São Tomé", "Sao Tome", true],
    ["Petrova", "Petrov", false],
    ["", "", false],
    ["Лавров", "Лавров", true],
  ])("%j and %j are one: %s", (one, other, isSame) => {
    expect(sharesName([one], [other])).toBe(isSame);
  });
});

describe("figures", () => {
  it("add texts up, and divide by nothing nowhere", () => {
    const counts = { gold: 0, found: 0, reported: 0, right: 0, basis: null };
    const [empty] = figuresOf([{ quotes: counts }]);
    expect(empty).toMatchObject({ precision: null, recall: null, f1: null, ofFound: null });
    const [both] = figuresOf([
      { quotes: { ...counts, gold: 2, found: 1, reported: 1, right: 1 } },
      { quotes: { ...counts, reported: 1 } },
    ]);
    expect(both).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(figuresOf([])).toEqual([]);
  });
});
