import type { Caught } from "./caught.js";
import { type Around, calendar, type DateRule, date, isDayOf, type Reading } from "./rule.js";

const YEAR = "( ,? year:YEAR )?";

export const dayRange: DateRule = {
  id: "dates/day-range",
  says: 'Two days of one month, joined by a dash, "and" or "to", are both days of it and the days between.',
  patterns: [
    `month:MONTH a:DAY -|to|through|until|and|or|& b:DAY ${YEAR}`,
    `the? a:DAY -|to|through|until|and|or|& the? b:DAY of? month:MONTH ${YEAR}`,
  ],
  read: (caught) => days(caught, ["a", "b"]),
  yes: [
    "The talks of June 10-12 failed.",
    "It rained on 10–12 June 2018.",
    "They met on 10 and 11 May 2018.",
  ],
  no: ["The vote was 10-12 in June.", "They met from June 12-40."],
};

export const dayList: DateRule = {
  id: "dates/day-list",
  says: 'Three or four days of one month, with commas and a last "and", are each of these days.',
  patterns: [
    `month:MONTH a:DAY , b:DAY ( , c:DAY )? ,? and|or|& d:DAY ${YEAR}`,
    `the? a:DAY , the? b:DAY ( , the? c:DAY )? ,? and|or|& the? d:DAY of? month:MONTH ${YEAR}`,
  ],
  read: (caught, around) => (isCount(around) ? null : days(caught, ["a", "b", "c", "d"])),
  yes: ["They met on May 5, 6 and 7.", "It rained on 3, 4, 9 and 10 June 2018."],
  no: ["On May 5, 6 and 7 guests came.", "They met on May 9, 6 and 7 of them by night."],
};

/** "On May 5, 6 and 7 guests came": the last number counts what follows. */
function isCount({ tokens, last, high }: Around): boolean {
  const next = last < high ? tokens[last]! : undefined;
  return next?.shape === "lower" && tokens[last - 1]!.kind === "number" && next.lower.endsWith("s");
}

/** Each day from its number; the month, or the month and year, belong to the one that they stand beside. */
function days(caught: Caught, names: readonly string[]): readonly Reading[] | null {
  const year = caught.number("year");
  const month = caught.number("month")!;
  const named = names.filter((name) => caught.has(name));
  const numbers = named.map((name) => caught.number(name)!);
  if (numbers.some((day, i) => !isDayOf(day, month, year) || (i > 0 && day <= numbers[i - 1]!))) return null;
  const isMonthFirst = caught.place("month")![0] < caught.place("a")![0];
  return named.map((name, i) => ({
    ...date(calendar(year, month, numbers[i]!)),
    ...(i === 0 ? {} : { from: name }),
    ...(i === 0 && isMonthFirst ? { from: "month" } : {}),
    ...(i === named.length - 1 ? {} : { to: name }),
  }));
}
