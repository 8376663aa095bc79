import { describe, expect, it } from "vitest";
import { edtfs, readDates, values } from "./reading.js";

describe("an undated document's relative dates stay relative", () => {
  it.each([
    ["He resigned on Monday.", "Monday = XXXX-WXX-1"],
    ["He resigned on June 4.", "June 4 = XXXX-06-04"],
    ["He resigned in December.", "December = XXXX-12"],
    ["He resigned last week.", "last week = XXXX-WXX"],
    ["He resigned yesterday.", "yesterday = XXXX-XX-XX"],
    ["He resigned two months ago.", "two months ago = XXXX-XX"],
    ["He resigned this year.", "this year = XXXX"],
    ["He resigned on Sunday evening.", "Sunday evening = XXXX-WXX-7TEV"],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual([expected]);
    const [time] = readDates(text).dating.times;
    expect(time).toMatchObject({ edtf: null, basis: "unknown-document-date" });
  });

  it("still counts from what the text itself names", () => {
    expect(edtfs("The talks opened on 4 May 2018. The next day they failed.")).toEqual([
      "4 May 2018 = 2018-05-04",
      "The next day = 2018-05-05",
    ]);
    expect(edtfs("It has stood since 2013.")).toEqual(["2013 = 2013/.."]);
  });

  it("is bounded by what it tells of the past and of what is to come", () => {
    const text = "The town fell on 3 March 2018. The bridge of 2011 stands. Elections are due by May 2021.";
    expect(readDates(text).dating.published).toMatchObject({
      edtf: null,
      basis: "unknown",
      notBefore: "2018-03-03",
      notAfter: "2021-05-31",
    });
  });
});
