import { behind, type DateRule, date } from "./rule.js";

export const quarter: DateRule = {
  id: "dates/quarter",
  says: "The first, second, third or fourth quarter, or half, of a year.",
  patterns: [
    "the? number:ORDINAL -? unit:quarter|half ( ,? of ( the year )? year:YEAR )?",
    "the? number:ORDINAL fiscal? unit:quarter year:YEAR",
    "unit:q1|q2|q3|q4|h1|h2 ( ,? of? year:YEAR )?",
    "year:YEAR unit:q1|q2|q3|q4|h1|h2",
  ],
  plain: true,
  read: (caught, around) => {
    const unit = caught.word("unit")!;
    const coded = /^([qh])([1-4])$/.exec(unit);
    const kind = coded?.[1] === "h" || unit === "half" ? "half" : "quarter";
    const number = coded === null ? caught.number("number")! : Number(coded[2]);
    const year = caught.number("year");
    if (number > (kind === "half" ? 2 : 4)) return null;
    if (year === null && (kind === "half" || behind(around) === "of")) return null;
    return date({ kind, number, year });
  },
  yes: [
    "Sales rose in the first quarter of 2018.",
    "Sales fell in Q3 2017.",
    "In the second half of 2017 it rained.",
  ],
  no: ["He left in the first quarter of the game.", "The second half of the match was dull."],
};

export const weekOfYear: DateRule = {
  id: "dates/week-of-year",
  says: "A week by its number in the year.",
  patterns: ["week number:NUMBER ( of? year:YEAR )?", "the? number:ORDINAL week of year:YEAR"],
  read: (caught) => {
    const week = caught.number("number")!;
    return week < 1 || week > 53 ? null : date({ kind: "week-of-year", week, year: caught.number("year") });
  },
  yes: ["@2018-06-09 The fair is in week 31.", "It opened in the first week of 2015."],
  no: ["There is no week 00 in a year.", "@2018-06-09 It opened in the first week of the fair."],
};
