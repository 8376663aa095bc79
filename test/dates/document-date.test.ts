import { describe, expect, it } from "vitest";
import type { GivenMetadata } from "../../src/model/document.js";
import { readDates, readGiven } from "./reading.js";

const ARTICLE = `Bridge opens over the river

Jana Novak, Saturday 2 Jun 2018

The bridge was opened on Friday by the mayor, who thanked the builders for their work of many years.

Read more

Mill burns down

1 June 2018

This article appeared in the 31 May 2018 print edition of the Weekly Planet.
`;

describe("the document's date", () => {
  it("is the header's; every other is listed with the reason why it is not", () => {
    const { published } = readDates(ARTICLE).dating;
    expect(published).toMatchObject({ edtf: "2018-06-02", basis: "header" });
    expect(ARTICLE.slice(published.start!, published.end!)).toBe("Saturday 2 Jun 2018");
    expect(published.candidates.filter(({ taken }) => taken)).toHaveLength(1);
    for (const { because, taken, edtf } of published.candidates) {
      expect(because).not.toBe("");
      expect(taken).toBe(edtf === "2018-06-02");
    }
    expect(published.candidates.map(({ edtf }) => edtf)).toContain("2018-05-31");
  });

  it("is the one given with the most trust, before any in the text", () => {
    const given: GivenMetadata[] = [
      { basis: "flag", title: "Bridge" },
      { basis: "sidecar", date: "2018-06-03" },
      { basis: "front-matter", date: "2018-06-04" },
    ];
    const { published } = readGiven(ARTICLE, given).dating;
    expect(published).toMatchObject({ edtf: "2018-06-03", basis: "sidecar", start: null, end: null });
    expect(published.candidates.length).toBeGreaterThan(2);
  });

  it("takes the day of a date and time, and refuses one that is none", () => {
    expect(readDates("It rained.", "2018-06-04T10:00:00+02:00").dating.published.edtf).toBe("2018-06-04");
    const { published } = readDates("It rained.", "2018-02-31").dating;
    expect(published.edtf).toBeNull();
    expect(published.candidates).toMatchObject([{ edtf: "2018-02-31", taken: false }]);
  });

  it("is not a date that the article tells of", () => {
    expect(readDates("The bridge was opened on 1 June 2018 by the mayor.").dating.published.edtf).toBeNull();
  });

  it("dates what its weekdays mean", () => {
    const { dating } = readDates(ARTICLE);
    expect(dating.times.find(({ start, end }) => ARTICLE.slice(start, end) === "Friday")?.edtf).toBe(
      "2018-06-01",
    );
  });
});
