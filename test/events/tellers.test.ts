import { describe, expect, it } from "vitest";
import { tellersOf } from "../../src/link/events/tellers.js";
import type { QuoteClaim } from "../../src/model/claims.js";
import { eventsIn } from "./reading.js";

describe("who tells an event", () => {
  it("gives what is said to its source, and the article's own to nobody", () => {
    const events = eventsIn(
      "Norway attacked Danish troops. “Norway expelled nine activists,” Mary Lindqvist said.",
    );
    expect(events.map(({ class: kind, voice, source }) => [kind, voice, source?.name ?? null])).toEqual([
      ["ASSAULT", "narrator", null],
      ["COERCE", "direct", "Mary Lindqvist"],
    ]);
    for (const { quote, within } of events) expect(within).toBe(quote);
  });

  it("knows who “I” is", () => {
    const [event] = eventsIn("“I support Denmark,” Mary Lindqvist said.");
    expect(event?.agents[0]).toMatchObject({ text: "I", name: "Mary Lindqvist" });
  });

  it("takes the innermost quote, and none for what lies between two parts", () => {
    const quote = (id: string, ...parts: [number, number][]): QuoteClaim =>
      ({ id, parts: parts.map(([start, end]) => ({ start, end, text: "" })) }) as unknown as QuoteClaim;
    const outer = quote("outer", [0, 50], [60, 100]);
    const inner = quote("inner", [10, 20]);
    const triggers = [5, 12, 30, 52, 70].map((start) => ({ start, end: start + 3 }));
    expect(tellersOf(triggers, [inner, outer]).map((teller) => teller?.id ?? null)).toEqual([
      "outer",
      "inner",
      "outer",
      null,
      "outer",
    ]);
  });

  it("tells nothing of a teaser", () => {
    const page =
      "Norway attacked Danish troops on Monday.\n\nRead more: Sweden attacked Polish troops\n\nThe sea was calm.";
    expect(eventsIn(page).map(({ agents }) => agents[0]?.text)).toEqual(["Norway"]);
  });
});

describe("an event told twice", () => {
  it("points to its first telling", () => {
    const text =
      "On 7 July 2013, Norway attacked Danish troops. On 7 July 2013, Norway attacked Danish troops again.";
    const [first, second] = eventsIn(text);
    expect(first?.sameAs).toBeNull();
    expect(second?.sameAs).toBe(first?.id);
  });

  it("is none beside it in its own clause", () => {
    const text =
      "On 7 July 2013, Norway bombed and shelled Danish troops. On 7 July 2013, Norway bombed Danish troops.";
    const events = eventsIn(text);
    const same = events.map(({ sameAs }) => events.findIndex(({ id }) => id === sameAs));
    expect(same.filter((at) => at >= 0)).toHaveLength(1);
    expect(events).toHaveLength(3);
  });

  it("keeps two dates apart", () => {
    const text =
      "On 7 July 2013, Norway attacked Danish troops. On 9 July 2013, Norway attacked Danish troops again.";
    expect(eventsIn(text).map(({ sameAs }) => sameAs)).toEqual([null, null]);
  });
});

describe("spans", () => {
  it("are the text's, within one sentence, with line and column", () => {
    const text = "The sea was calm.\nOn Monday, Norway attacked Danish troops near Oslo.";
    const [event] = eventsIn(text, "2020-07-21");
    expect(text.slice(event!.start, event!.end)).toBe(event!.text);
    expect(event!.text).toContain("Norway attacked Danish troops");
    expect([event!.line, event!.column]).toEqual([2, event!.start - text.indexOf("On Monday") + 1]);
    expect(event!.date?.edtf).toBe("2020-07-20");
  });
});
