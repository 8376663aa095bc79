import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayNumber,
  isoWeek,
  mondayOf,
  monthLength,
  weekdayOf,
} from "../../src/link/dating/calendar.js";
import { readDates, values } from "./reading.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const DAY_MS = 86_400_000;

/** Days from 1700 to 2099, the years that are read without a lead. */
const days = fc.integer({ min: dayNumber(1700, 1, 1), max: dayNumber(2099, 12, 31) });

describe("the calendar", () => {
  it("agrees with the built-in one in UTC", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 200_000 }), (number) => {
        const date = new Date(number * DAY_MS);
        const { year, month, day } = civil(number);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it("counts ISO weeks so that each begins on a Monday and belongs to one year", () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, week } = isoWeek(number);
        const monday = mondayOf(year, week);
        expect(weekdayOf(monday)).toBe(1);
        expect(number - monday).toBeGreaterThanOrEqual(0);
        expect(number - monday).toBeLessThan(7);
      }),
    );
  });
});

describe("a date that is printed", () => {
  it("is read back in every order", () => {
    fc.assert(
      fc.property(days, (number) => {
        const { year, month, day } = civil(number);
        const name = MONTHS[month - 1]!;
        const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const weekday = WEEKDAYS[weekdayOf(number) - 1]!;
        for (const form of [
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `the ${day}th of ${name}, ${year}`,
          `${weekday}, ${name} ${day}, ${year}`,
          `${weekday} ${day} ${name.slice(0, 3)} ${year}`,
          iso,
          `${month}/${day}/${year}`,
        ])
          expect(values(`It opened on ${form} in town.`)).toEqual([`${form} = ${iso}`]);
      }),
      { numRuns: 60 },
    );
  });
});

const PIECES = [
  ...MONTHS,
  ...WEEKDAYS,
  ..."31 30 29 2 12 40 2018 1900 99 '99 June, on the of last next early the end of - – / : a week later ago before after in since at 3 p.m. noon every days years month Christmas 9/11 around until within hours of the vote said will met 490 BC AD '13 quarter second half century 1990s evening".split(
    " ",
  ),
];

/** An EDTF value as the reference reader prints it after parsing, printing and parsing again. */
function reprinted(value: string): string {
  return edtf(edtf(value).toEDTF()).toEDTF();
}

describe("any words at all", () => {
  it("give no impossible date, no overlap, and spans of the text", () => {
    const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 });
    fc.assert(
      fc.property(words, fc.constantFrom(undefined, "2018-06-09"), (pieces, date) => {
        const text = pieces.join(" ");
        const { dating } = readDates(text, date);
        let end = 0;
        for (const time of dating.times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeLessThanOrEqual(text.length);
          end = time.end;
          if (time.edtf !== null) expect(reprinted(time.edtf), text).toBe(time.edtf);
          for (const [, year, month, day] of (time.edtf ?? "").matchAll(/(\d{4})-(\d{2})-(\d{2})/g))
            expect(Number(day)).toBeLessThanOrEqual(monthLength(Number(year), Number(month)));
        }
      }),
      { numRuns: 600 },
    );
  });

  it("never make it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        readDates(text, "2018-06-09");
      }),
    );
  });

  it("give the same twice", () => {
    const text = "On Monday he left; a day later, in early May 2018, she came. Since 2013 it rained.";
    expect(readDates(text, "2018-06-09").dating.times).toEqual(readDates(text, "2018-06-09").dating.times);
  });
});
