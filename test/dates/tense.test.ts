import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDates, values } from "./reading.js";

/** Saturday, 9 June 2018. */
const DAY = "2018-06-09";

describe("the verb's tense chooses between past and future", () => {
  it.each([
    ["They will meet on Tuesday.", "Tuesday = 2018-06-12"],
    ["On Tuesday, they will meet.", "Tuesday = 2018-06-12"],
    ["They are to meet on Tuesday.", "Tuesday = 2018-06-12"],
    ["A vote is expected Tuesday.", "Tuesday = 2018-06-12"],
    ["The talks are set for Saturday.", "Saturday = 2018-06-09"],
    ["They met on Tuesday.", "Tuesday = 2018-06-05"],
    ["He had been scheduled to speak on Tuesday.", "Tuesday = 2018-06-05"],
    ["He would meet them on Tuesday.", "Tuesday = 2018-06-05"],
    ["They met in July.", "July = 2017-07"],
    ["They will meet in July.", "July = 2018-07"],
    ["They met on June 20.", "June 20 = 2017-06-20"],
    ["The house was sold on the 12th.", "the 12th = 2018-05-12"],
    ["They voted in the winter.", "the winter = 2017-WI"],
    ["They agreed to meet on June 20.", "June 20 = 2018-06-20"],
    ["He said that they would go next month.", "next month = 2018-07"],
  ])("%s", (text, expected) => {
    expect(values(text, DAY)).toEqual([expected]);
  });
});

const EXPRESSIONS = [
  ..."Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August December".split(
    " ",
  ),
  ..."the 3rd;the 9th;the 28th;June 9;June 10;10 June;May 31;July 4;the winter;the summer;Christmas Day;early July;Sunday evening;July 4 at noon;a day later;two weeks later;the following month;the next day;last month;yesterday;two days ago;earlier this month;a year earlier".split(
    ";",
  ),
];
const VERBS = ["left", "resigned", "was elected", "met his ministers", "had fled", "struck the town"];

describe("a clause in the past tense", () => {
  it("never lands after the document's date", () => {
    const sentence = fc.record({
      expression: fc.constantFrom(...EXPRESSIONS),
      verb: fc.constantFrom(...VERBS),
      isFronted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences
          .map(({ expression, verb, isFronted }) =>
            isFronted ? `On ${expression}, he ${verb}.` : `He ${verb} on ${expression}.`,
          )
          .join(" ");
        for (const { edtf } of readDates(text, DAY).dating.times) {
          const [first = ""] = (edtf ?? "").split("/");
          // A month or a year is over or has begun; a season's number stands where a month's would.
          if (!/-[234]\d$/.test(first)) expect(first.slice(0, 10) <= DAY, `${text}: ${edtf}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
