import { describe, expect, it } from "vitest";
import { readDates, readGiven, values } from "./reading.js";

/** Saturday, 9 June 2018. */
const DAY = "2018-06-09";

describe("in news, what the words leave open is counted from the document's day", () => {
  it.each([
    ["He resigned on Monday.", "Monday = 2018-06-04"],
    ["He resigned on Saturday.", "Saturday = 2018-06-09"],
    ["He resigned last Saturday.", "last Saturday = 2018-06-02"],
    ["They meet next Monday.", "next Monday = 2018-06-11"],
    ["He resigned on Monday last week.", "Monday last week = 2018-05-28"],
    ["He resigned yesterday.", "yesterday = 2018-06-08"],
    ["He resigned last month.", "last month = 2018-05"],
    ["He resigned two weeks ago.", "two weeks ago = 2018-W21"],
    ["He resigned three months ago.", "three months ago = 2018-03"],
    ["He resigned on May 24.", "May 24 = 2018-05-24"],
    ["They voted in December to extend it.", "December = 2017-12"],
    ["He spoke on Sunday evening.", "Sunday evening = 2018-06-03TEV"],
    ["He spoke at 3 p.m. on Friday.", "3 p.m. on Friday = 2018-06-08T15:00"],
    ["He spoke last night.", "last night = 2018-06-08TNI"],
  ])("%s", (text, expected) => {
    expect(values(text, DAY)).toEqual([expected]);
  });

  it("takes a month's last day where a month back has no such day", () => {
    expect(values("It ended a month after 31 January 2018.", DAY)).toEqual([
      "a month after 31 January 2018 = 2018-02-28",
    ]);
  });

  it("says in words how it came to each", () => {
    const { dating } = readDates("He resigned on Monday.", DAY);
    expect(dating.times[0]).toMatchObject({ basis: "document-date" });
    expect(dating.times[0]!.because).toContain("2018-06-09");
  });
});

describe("what was told last is counted from", () => {
  it.each([
    ["The talks opened on 4 May 2018. The next day they failed.", "The next day = 2018-05-05"],
    ["The talks opened on 4 May 2018. Two days later they failed.", "Two days later = 2018-05-06"],
    ["In 2013 they joined and took the town in June that year.", "June that year = 2013-06"],
    ["He was elected in June 1943 and died later that month.", "later that month = 1943-06"],
    [
      "He was born in 1955 and left on January 24 of the same year.",
      "January 24 of the same year = 1955-01-24",
    ],
  ])("%s", (text, expected) => {
    expect(values(text, DAY).at(-1)).toBe(expected);
  });

  it("counts a quotation's yesterday from the day of saying", () => {
    const text = "On 2 April 2018 she told them: “They came yesterday.”";
    expect(values(text, DAY).at(-1)).toBe("yesterday = 2018-04-01");
    expect(values(text).at(-1)).toBe("yesterday = 2018-04-01");
    expect(values("“They came yesterday,” she told them.", DAY)).toEqual(["yesterday = 2018-06-08"]);
  });

  it("counts days from a weekday that is named only further on", () => {
    const text = "The troops came this week and left a day later.\n\nThey set up their posts on Monday.";
    const { dating } = readDates(text, DAY);
    expect(dating.times[1]).toMatchObject({ value: "2018-06-05", basis: "anchor" });
  });

  it("does not count days from a year", () => {
    expect(values("In 1915 they landed. Four days later they left.", DAY).at(-1)).toBe(
      "Four days later = 1915-XX-XX",
    );
  });
});

const HISTORY = `The war began on 12 March 1811. In June the town fell. It was taken back in 1812 and lost again in 1813.
The old wall was of 1640. On 7 December they met, and in January they signed. The peace lasted until 1820 and the crown until 1831.`;

describe("in a history the year told last goes on", () => {
  it("is told apart by its years", () => {
    expect(readDates(HISTORY, DAY).dating.mode).toBe("history");
    expect(readDates(HISTORY).dating.mode).toBe("history");
    expect(
      readDates("In 1811 and 1812, in 2017 and 2018, it rained, and in 2016 too.", DAY).dating.mode,
    ).toBe("news");
  });

  it("is read as what it is asked to be read as", () => {
    const given = [{ basis: "flag", date: DAY }] as const;
    const june = (mode: "news" | "history") =>
      readGiven(HISTORY, given, mode).dating.times.find(({ value }) => value?.endsWith("-06"))!.value;
    expect(june("history")).toBe("1811-06");
    expect(june("news")).toBe("2018-06");
  });

  it("does not date a quotation's tomorrow by the day it was written itself", () => {
    const read = values(`${HISTORY} “Tomorrow we march,” said the king.`, DAY);
    expect(read.at(-1)).toBe("Tomorrow = XXXX-XX-XX");
  });

  it("keeps the year through an aside, and turns it at its end", () => {
    const read = values(HISTORY, DAY);
    expect(read).toContain("June = 1811-06");
    expect(read).toContain("7 December = 1813-12-07");
    expect(read).toContain("January = 1814-01");
  });
});
