import { describe, expect, it } from "vitest";
import type { EventClaim } from "../../src/model/claims.js";
import { writeTimelineJs } from "../../src/write/timelinejs.js";
import { hasPython, pythonReads } from "./python.js";
import { hostile, type Read, seeds, surface, viewOf } from "./runs.js";

interface Slide {
  unique_id: string;
  start_date: Record<string, number>;
  end_date?: Record<string, number>;
  display_date?: string;
  text: { headline: string; text: string };
}

function written(read: Read): { text: string; slides: Slide[]; notes: string[] } {
  const notes: string[] = [];
  const text = [...writeTimelineJs(viewOf(read), surface, (note) => notes.push(note))].join("");
  return { text, slides: JSON.parse(text).events, notes };
}

/** A run of one event with these fields in place of its own. */
function only(more: Partial<EventClaim>): Read {
  const { run, texts } = hostile();
  const event = run.claims.find(({ type }) => type === "event") as EventClaim;
  return { run: { ...run, claims: [{ ...event, ...more }] }, texts };
}

function dated(edtf: string | null): Slide | undefined {
  const date = {
    time: null,
    start: null,
    end: null,
    text: null,
    edtf,
    basis: "explicit",
    from: null,
  } as const;
  return written(only({ date })).slides[0];
}

describe("TimelineJS", () => {
  it("has a slide for each event with a calendar date, in the documented form", () => {
    const read = seeds();
    const { text, slides, notes } = written(read);
    const events = read.run.claims.filter((claim) => claim.type === "event" && claim.sameAs === null);
    const datedOnes = events.filter(({ date }) => date?.edtf != null);
    expect(slides.map(({ unique_id }) => unique_id)).toEqual(datedOnes.map(({ id }) => id));
    expect(notes).toEqual([`left out, without a calendar date: ${events.length - datedOnes.length}`]);
    expect(JSON.parse(text).scale).toBe("human");
    for (const slide of slides) {
      expect(Object.keys(slide).filter((key) => !KNOWN.has(key))).toEqual([]);
      expect(slide.text.headline.length).toBeGreaterThan(0);
      for (const date of [slide.start_date, slide.end_date ?? { year: 1 }]) {
        expect(Object.keys(date).filter((key) => !["year", "month", "day"].includes(key))).toEqual([]);
        expect(Number.isInteger(date.year)).toBe(true);
      }
    }
  });

  it.each([
    ["2018", { year: 2018 }, undefined, undefined],
    ["2018-06", { year: 2018, month: 6 }, undefined, undefined],
    ["2018-06-09", { year: 2018, month: 6, day: 9 }, undefined, undefined],
    [
      "2018-06-04/2018-06-10",
      { year: 2018, month: 6, day: 4 },
      { year: 2018, month: 6, day: 10 },
      "2018-06-04/2018-06-10",
    ],
    ["2018-05-24/..", { year: 2018, month: 5, day: 24 }, undefined, "2018-05-24/.."],
    ["../2018-05-24", { year: 2018, month: 5, day: 24 }, undefined, "../2018-05-24"],
    ["201X", { year: 2010, month: 1, day: 1 }, { year: 2019, month: 12, day: 31 }, "201X"],
  ])("shows %s as exact as it is", (edtf, start_date, end_date, display_date) => {
    expect(dated(edtf)).toMatchObject({ start_date, ...(end_date === undefined ? {} : { end_date }) });
    expect([dated(edtf)?.end_date, dated(edtf)?.display_date]).toEqual([end_date, display_date]);
  });

  it("leaves out what has no date", () => {
    expect(dated(null)).toBeUndefined();
    expect(dated("soon")).toBeUndefined();
  });

  it("lets no markup of a text through", () => {
    const text = `<script>alert("1")</script> ]]> & <img src=x onerror=y>`;
    const role = { actor: null, name: text, country: null, start: null, end: null, text: null };
    const [slide] = written(only({ text, agents: [role] })).slides;
    const html = `${slide?.text.headline} ${slide?.text.text}`;
    expect(html.replace(/<\/?p>/g, "")).not.toMatch(/[<>"]/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("links only to web pages", () => {
    const read = only({});
    const linked = (url: string) => {
      const documents = read.run.documents.map((document) => ({ ...document, url }));
      return written({ ...read, run: { ...read.run, documents } }).slides[0]?.text.text;
    };
    expect(linked("https://example.org/a?b=1&c=2")).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
    expect(linked("javascript:alert(1)")).not.toContain("<a");
  });

  it.runIf(hasPython)("is JSON to Python too", () => {
    const { text, slides } = written(hostile());
    expect(pythonReads(text, 'print(len(json.loads(data)["events"]))')).toBe(slides.length);
  });
});

const KNOWN = new Set(["unique_id", "group", "start_date", "end_date", "display_date", "text", "autolink"]);
