import { calendar, type DateRule, date, isDayOf, type Reading } from "./rule.js";

export const isoDate: DateRule = {
  id: "dates/iso-date",
  says: "Year, month and day in figures, in this order, are that day (ISO 8601), with the time if one follows.",
  patterns: [
    "( weekday:WEEKDAY ,? )? year:YEAR - month:MONTH_NUMBER - day:DAY_NUMBER",
    "( weekday:WEEKDAY ,? )? year:YEAR / month:MONTH_NUMBER / day:DAY_NUMBER",
  ],
  plain: true,
  read: (caught) => numbers(caught.number("year")!, caught.number("month")!, caught.number("day")!),
  yes: ["Updated 2018-06-04 by the desk.", "Updated 2018/06/04 by the desk."],
  no: ["Call 2018-13-04 now.", "Tel. 86 138-2010-2015"],
};

export const isoTime: DateRule = {
  id: "dates/iso-time",
  says: "A date and a time of day in figures, joined by T or a space, are that moment (ISO 8601).",
  patterns: [
    "year:YEAR - month:MONTH_NUMBER - day:DAY_NUMBER hour:T_HOUR : minute:MINUTE ( : second:MINUTE )? ( z )?",
    "year:YEAR - month:MONTH_NUMBER - day:DAY_NUMBER hour:HOUR : minute:MINUTE ( : second:MINUTE )?",
  ],
  read: (caught) => {
    const day = numbers(caught.number("year")!, caught.number("month")!, caught.number("day")!);
    if (day === null) return null;
    const hour = caught.number("hour")!;
    const minute = caught.number("minute");
    return {
      type: "TIME",
      meaning: { kind: "clock", hour, minute, second: caught.number("second"), of: day.meaning },
    };
  },
  yes: ["Updated 2019-02-04T16:45:30 by the desk.", "Updated 2019-02-04 16:45 by the desk."],
  no: ["Updated 2019-02-04 by the desk.", "Updated 2019-13-04T16:45 by the desk."],
};

export const numericDate: DateRule = {
  id: "dates/numeric-date",
  says: "Month, day and year in figures are that day; where the first cannot be a month, or stops part them, the day stands first.",
  patterns: [
    "a:DAY_NUMBER / b:DAY_NUMBER / year:YEAR",
    "a:DAY_NUMBER / b:DAY_NUMBER / short:TWO_DIGITS",
    "a:DAY_NUMBER - b:DAY_NUMBER - year:YEAR",
    "dotted:DOTTED",
  ],
  plain: true,
  read: (caught) => {
    const dotted = caught.word("dotted");
    if (dotted !== null) {
      const [day, month, year] = dotted.split(".").map(Number);
      return numbers(year!, month!, day!);
    }
    const short = caught.number("short");
    const year = caught.number("year") ?? (short! < 50 ? 2000 + short! : 1900 + short!);
    const a = caught.number("a")!;
    const b = caught.number("b")!;
    return numbers(year, a, b) ?? numbers(year, b, a);
  },
  yes: ["Valid until 1/31/2016.", "Valid until 31/1/2016.", "Printed on 9/17/16.", "Valid until 4.6.2018."],
  no: ["The odds were 9/17.", "He worked 24/7/365 shifts."],
};

export const yearMonth: DateRule = {
  id: "dates/year-month-figures",
  says: 'A year and a month in figures are that month, unless they may be two years ("2010-11").',
  patterns: ["year:YEAR - month:MONTH_NUMBER", "month:MONTH_NUMBER -|/ year:YEAR"],
  read: (caught, { tokens, first, last }) => {
    const year = caught.number("year")!;
    const month = caught.number("month")!;
    if (tokens[first + 1]!.spaced || tokens[last - 1]!.spaced) return null;
    const twoYears = tokens[last - 1]!.text === String(month) && month > 9 && month > year % 100;
    return twoYears ? null : date(calendar(year, month, null));
  },
  yes: ["The figures are of 2015-03.", "Valid until 03/2016.", "The figures are of 2015-12."],
  no: ["The season of 2010-11 was dry.", "The score was 12 - 2015."],
};

function numbers(year: number, month: number, day: number): Reading | null {
  return month >= 1 && month <= 12 && isDayOf(day, month, year) ? date(calendar(year, month, day)) : null;
}

export const nineEleven: DateRule = {
  id: "dates/nine-eleven",
  says: '"9/11" is the name of a day: 11 September 2001.',
  patterns: ["month:MONTH_NUMBER / day:DAY_NUMBER"],
  read: (_caught, around) => {
    const { tokens, first, last, high } = around;
    const isName = tokens[first]!.text === "9" && tokens[last - 1]!.text === "11";
    const isTight = tokens.slice(first + 1, last).every(({ spaced }) => !spaced);
    const next = last < high ? tokens[last]! : undefined;
    if (!isName || !isTight || (next?.spaced === false && next.text === "/")) return null;
    return date({ kind: "holiday", name: "nine-eleven", year: 2001, step: null });
  },
  yes: ["The law was passed after 9/11.", "Since the 9/11 attacks it has changed."],
  no: ["He read 9/12 of it.", "It is due on 9/11/18."],
};
