import type { Caught } from "./caught.js";
import { calendar, type DateRule, date, isDayOf } from "./rule.js";

export const dayRange: DateRule = {
  id: "dates/day-range",
  says: 'Two days of one month, joined by a dash, "and" or "to", are both days of it and the days between.',
  patterns: [
    "month:MONTH a:DAY -|to|through|until|and|or|& b:DAY ( ,? year:YEAR )?",
    "the? a:DAY -|to|through|until|and|or|& the? b:DAY of? month:MONTH ( ,? year:YEAR )?",
  ],
  read: (caught, { tokens, first }) =>
    days(caught, tokens[first]!.kind === "word" && caught.place("month")![0] === first),
  yes: [
    "The talks of June 10-12 failed.",
    "It rained on 10–12 June 2018.",
    "They met on 10 and 11 May 2018.",
  ],
  no: ["The vote was 10-12 in June.", "They met from June 12-40."],
};

function days(caught: Caught, monthFirst: boolean) {
  const year = caught.number("year");
  const month = caught.number("month")!;
  const a = caught.number("a")!;
  const b = caught.number("b")!;
  if (a >= b || !isDayOf(a, month, year) || !isDayOf(b, month, year)) return null;
  return [
    { ...date(calendar(year, month, a)), to: "a", ...(monthFirst ? { from: "month" } : {}) },
    { ...date(calendar(year, month, b)), from: "b" },
  ];
}
