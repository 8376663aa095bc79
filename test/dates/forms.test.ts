import { describe, expect, it } from "vitest";
import { edtfs, values } from "./reading.js";

/** Saturday, 9 June 2018. */
const DAY = "2018-06-09";

describe("dates that are written out", () => {
  it.each([
    ["It opened on 4 June 2018.", "4 June 2018 = 2018-06-04"],
    ["It opened on June 4, 2018.", "June 4, 2018 = 2018-06-04"],
    ["It opened on 2 Jun 2018.", "2 Jun 2018 = 2018-06-02"],
    ["It opened on Saturday 2 Jun 2018.", "Saturday 2 Jun 2018 = 2018-06-02"],
    ["It opened on Monday, May 28, 2018.", "Monday, May 28, 2018 = 2018-05-28"],
    ["It opened on the 17th of December, 2011.", "the 17th of December, 2011 = 2011-12-17"],
    ["It opened on 05-Aug-2016.", "05-Aug-2016 = 2016-08-05"],
    ["Updated 2018-06-04 by the desk.", "2018-06-04 = 2018-06-04"],
    ["Updated 2019-02-04T16:45:30 by the desk.", "2019-02-04T16:45:30 = 2019-02-04T16:45:30"],
    ["Printed 3 Mar 2021, Wed – 11:05 in town.", "3 Mar 2021, Wed – 11:05 = 2021-03-03T11:05"],
    ["It opened on 1/31/2016 in town.", "1/31/2016 = 2016-01-31"],
    ["It opened on 31/1/2016 in town.", "31/1/2016 = 2016-01-31"],
    ["It opened in September\u00a02015.", "September\u00a02015 = 2015-09"],
    ["It opened in February of 1940.", "February of 1940 = 1940-02"],
    ["It opened in 2015.", "2015 = 2015"],
    ["It was fought in 490 BC.", "490 BC = BC0490"],
    ["It opened in the third quarter of 2017.", "the third quarter of 2017 = 2017-Q3"],
    ["It opened in the second half of 2017.", "the second half of 2017 = 2017-H2"],
    ["It opened in the summer of 1916.", "the summer of 1916 = 1916-SU"],
    ["It opened in the 1990s.", "the 1990s = 199"],
    ["It opened in the 19th century.", "the 19th century = 18"],
    ["It opened in mid-2017.", "mid-2017 = 2017"],
    ["It opened in ’08 in town.", "’08 = 2008"],
  ])("%s", (text, expected) => {
    expect(values(text, DAY)).toEqual([expected]);
  });

  it("gives both days of a range", () => {
    expect(values("The talks of May 10-12 failed.", DAY)).toEqual(["May 10 = 2018-05-10", "12 = 2018-05-12"]);
    expect(values("The talks of 10–12 May failed.", DAY)).toEqual(["10 = 2018-05-10", "12 May = 2018-05-12"]);
  });

  it("lends a date the year of the one it is joined to", () => {
    expect(values("It rained in February and March of 2017.", DAY)).toEqual([
      "February = 2017-02",
      "March of 2017 = 2017-03",
    ]);
    expect(values("It lasted from 10 December to 3 January 1914.", DAY)).toEqual([
      "10 December = 1913-12-10",
      "3 January 1914 = 1914-01-03",
    ]);
  });
});

describe("words that look like dates", () => {
  it.each([
    "She may leave, and he might march.",
    "Theresa May said no.",
    "He came second in the spring of the clock.",
    "They spring to mind and fall to the ground.",
    "The sun set, and he sat down.",
    "About 2000 soldiers came with 1500 people.",
    "See No. 1984 on page 2010.",
    "Call 555-2010-2015 now.",
    "It works 24/7 and costs $2000.",
    "The vote was 10:3 in all.",
  ])("%s", (text) => {
    expect(values(text, DAY).filter((value) => /= [\dX]{4}/.test(value))).toEqual([]);
  });

  it("does not take a number behind a month for its year", () => {
    expect(values("In the middle of July, 43 members left.", DAY)).toEqual(["the middle of July = 2017-07"]);
  });
});

describe("EDTF", () => {
  it.each([
    ["It opened this week.", "this week = 2018-06-04/2018-06-10"],
    ["It opened last weekend.", "last weekend = 2018-06-02/2018-06-03"],
    ["In early May it opened.", "early May = 2018-05-01/2018-05-10"],
    ["In the middle of May it opened.", "the middle of May = 2018-05-11/2018-05-20"],
    ["It opened in late May.", "late May = 2018-05-21/2018-05-31"],
    ["It opened earlier this month.", "earlier this month = 2018-06-01/2018-06-09"],
    ["It has stood since 2013.", "2013 = 2013/2018-06-09"],
    ["It has grown in the past two years.", "the past two years = 2016-06-09/2018-06-09"],
    ["It opened in the summer of 2016.", "the summer of 2016 = 2016-22"],
    ["It opened in the first quarter of 2016.", "the first quarter of 2016 = 2016-33"],
    ["It opened in the 1990s.", "the 1990s = 199X"],
    ["It was fought in 490 BC.", "490 BC = -0489"],
  ])("%s", (text, expected) => {
    expect(edtfs(text, DAY)).toEqual([expected]);
  });
});

describe("lengths and sets of times", () => {
  it.each([
    ["They fought for three days.", "three days = P3D"],
    ["They fought for several months.", "several months = PXM"],
    ["It took half an hour.", "half an hour = PT30M"],
    ["It took two and a half years.", "two and a half years = P2.5Y"],
    ["It took twenty-five minutes.", "twenty-five minutes = PT25M"],
    ["They train every day.", "every day = P1D"],
    ["They train every Monday.", "every Monday = XXXX-WXX-1"],
    ["They met three times a week.", "three times a week = P1W"],
  ])("%s", (text, expected) => {
    expect(values(text, DAY)).toEqual([expected]);
  });
});
