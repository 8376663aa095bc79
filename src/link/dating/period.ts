/** Stretches of the calendar and how they are written in TIMEX3 and in EDTF (ISO 8601-2). */
import type { Season, Unit } from "../../model/meaning.js";
import { civil, dayNumber, isoWeek, mondayOf, monthLength, shiftMonth } from "./calendar.js";

export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A stretch of whole days. */
export interface Period {
  readonly grain: Grain;
  /** Day numbers, both inside. */
  readonly first: number;
  readonly last: number;
  /** TIMEX3. */
  readonly value: string;
  readonly edtf: string;
}

const EARLIEST = dayNumber(-9999, 1, 1);
const LATEST = dayNumber(9999, 12, 31);

/** Whether a day's year has four digits. */
export function isWritable(number: number): boolean {
  return number >= EARLIEST && number <= LATEST;
}

/** Two digits, as in a month. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Four digits; years before 1 are written with a minus sign, astronomically. */
export function writeYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
}

/** TIMEX3 writes years before 1 with BC and counts them as historians do. */
function timexYear(year: number): string {
  return year <= 0 ? `BC${String(1 - year).padStart(4, "0")}` : writeYear(year);
}

export function writeDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${writeYear(year)}-${two(month)}-${two(day)}`;
}

export function dayPeriod(number: number): Period {
  const { year, month, day } = civil(number);
  const value = `${timexYear(year)}-${two(month)}-${two(day)}`;
  return { grain: "day", first: number, last: number, value, edtf: writeDay(number) };
}

export function weekPeriod(number: number): Period {
  const { year, week } = isoWeek(number);
  const first = mondayOf(year, week);
  return {
    grain: "week",
    first,
    last: first + 6,
    value: `${writeYear(year)}-W${two(week)}`,
    edtf: `${writeDay(first)}/${writeDay(first + 6)}`,
  };
}

export function weekendPeriod(number: number): Period {
  const week = weekPeriod(number);
  return {
    grain: "weekend",
    first: week.first + 5,
    last: week.last,
    value: `${week.value}-WE`,
    edtf: `${writeDay(week.first + 5)}/${writeDay(week.last)}`,
  };
}

export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1);
  return {
    grain: "month",
    first,
    last: first + monthLength(year, month) - 1,
    value: `${timexYear(year)}-${two(month)}`,
    edtf: `${writeYear(year)}-${two(month)}`,
  };
}

/** First month and number of months; the winter of a year is the one that ends it. */
const SEASON_MONTHS: Readonly<Record<Season, { first: number; code: number }>> = {
  SP: { first: 3, code: 21 },
  SU: { first: 6, code: 22 },
  FA: { first: 9, code: 23 },
  WI: { first: 12, code: 24 },
};

export function seasonPeriod(year: number, season: Season): Period {
  const { first, code } = SEASON_MONTHS[season];
  return {
    ...months("season", year, first, 3),
    value: `${timexYear(year)}-${season}`,
    edtf: `${writeYear(year)}-${code}`,
  };
}

export function quarterPeriod(year: number, number: number): Period {
  return {
    ...months("quarter", year, number * 3 - 2, 3),
    value: `${timexYear(year)}-Q${number}`,
    edtf: `${writeYear(year)}-${32 + number}`,
  };
}

export function halfPeriod(year: number, number: number): Period {
  return {
    ...months("half", year, number * 6 - 5, 6),
    value: `${timexYear(year)}-H${number}`,
    edtf: `${writeYear(year)}-${39 + number}`,
  };
}

function months(
  grain: Grain,
  year: number,
  month: number,
  count: number,
): Pick<Period, "grain" | "first" | "last"> {
  const end = shiftMonth(year, month, count);
  return { grain, first: dayNumber(year, month, 1), last: dayNumber(end.year, end.month, 1) - 1 };
}

export function yearPeriod(year: number): Period {
  return {
    grain: "year",
    first: dayNumber(year, 1, 1),
    last: dayNumber(year, 12, 31),
    value: timexYear(year),
    edtf: writeYear(year),
  };
}

/** @param digits 199 for the 1990s */
export function decadePeriod(digits: number): Period {
  const text = String(digits).padStart(3, "0");
  return {
    grain: "decade",
    first: dayNumber(digits * 10, 1, 1),
    last: dayNumber(digits * 10 + 9, 12, 31),
    value: text,
    edtf: `${text}X`,
  };
}

/** @param digits 18 for the 19th century, -5 for the 5th before Christ */
export function centuryPeriod(digits: number): Period {
  const firstYear = digits < 0 ? digits * 100 + 1 : digits * 100;
  const lastYear = firstYear + 99;
  return {
    grain: "century",
    first: dayNumber(firstYear, 1, 1),
    last: dayNumber(lastYear, 12, 31),
    value: digits < 0 ? `BC${two(-digits - 1)}` : two(digits),
    edtf: digits < 0 ? `${writeYear(firstYear)}/${writeYear(lastYear)}` : `${two(digits)}XX`,
  };
}

/** Where a period begins or ends, as EDTF writes an end of an interval: to the day, month or year, never as a season or a decade. */
export function edgeOf(period: Period, side: "first" | "last"): string {
  const { year, month } = civil(period[side]);
  switch (period.grain) {
    case "day":
    case "month":
    case "year":
      return period.edtf;
    case "quarter":
    case "half":
    case "season":
      return `${writeYear(year)}-${two(month)}`;
    case "decade":
    case "century":
      return writeYear(year);
    default:
      return writeDay(period[side]);
  }
}

/** The whole unit that holds the day. */
export function periodAt(grain: Grain, number: number): Period {
  const { year, month } = civil(number);
  switch (grain) {
    case "day":
      return dayPeriod(number);
    case "week":
      return weekPeriod(number);
    case "weekend":
      return weekendPeriod(number);
    case "month":
      return monthPeriod(year, month);
    case "quarter":
      return quarterPeriod(year, Math.ceil(month / 3));
    case "half":
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case "season":
      return seasonPeriod(
        month <= 2 ? year - 1 : year,
        month <= 2 || month === 12 ? "WI" : month <= 5 ? "SP" : month <= 8 ? "SU" : "FA",
      );
    case "year":
      return yearPeriod(year);
    case "decade":
      return decadePeriod(Math.floor(year / 10));
    case "century":
      return centuryPeriod(Math.floor(year / 100));
  }
}

export function grainOf(unit: Unit): Grain {
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return "day";
    case "fortnight":
      return "week";
    default:
      return unit;
  }
}
