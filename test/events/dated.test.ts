import { describe, expect, it } from "vitest";
import { eventsIn } from "./reading.js";

const dates = (text: string): (string | null)[] =>
  eventsIn(text, "2020-07-22").map(({ date }) => date?.edtf ?? null);

describe("the date of an event", () => {
  it("is not the day on which it was told", () => {
    expect(dates("Norway attacked Danish troops, officials said on Monday.")).toEqual([null]);
    expect(dates("Norway attacked Danish troops, officials told Northwire on Monday.")).toEqual([null]);
    expect(dates("In 2018, Norwegian media reported that Denmark had attacked Greece.")).toEqual([null]);
    expect(dates("According to the Herald of 5 May 2018, Norway attacked Danish troops.")).toEqual([null]);
  });

  it("is its own beside that of the telling", () => {
    expect(dates("Norway attacked Danish troops on Monday, officials said on Tuesday.")).toEqual([
      "2020-07-20",
    ]);
    expect(dates("Norway attacked Danish troops on Monday, officials said.")).toEqual(["2020-07-20"]);
  });

  it("is of its own clause and not of the next", () => {
    expect(dates("The rebels protested, and on Monday the sea was calm.")).toEqual([null]);
    expect(dates("The rebels protested on Monday, and the sea was calm.")).toEqual(["2020-07-20"]);
  });

  it("is for the second of two verbs the one that stands behind it", () => {
    expect(dates("Norway joined the war in 2013 and captured Oslo in June that year.").sort()).toEqual([
      "2013",
      "2013-06",
    ]);
    expect(dates("Norway joined the war in 2013 and captured Oslo.")).toEqual(["2013", "2013"]);
  });

  it("is the one that a cleft sentence puts forward", () => {
    const text = "He added more. In early May it was Norway that struck Danish troops.";
    expect(dates(text)).toEqual(["2020-05-01/2020-05-10"]);
    expect(dates("It was on Monday that Norway attacked Danish troops.")).toEqual(["2020-07-20"]);
    expect(dates("He said on Monday that Norway attacked Danish troops.")).toEqual([null]);
  });
});
