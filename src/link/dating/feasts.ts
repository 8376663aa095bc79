import { dayNumber, easter, nthWeekday } from "./calendar.js";

/** How each feast of rules/dates/holiday.ts is counted; weekdays from 1 Monday. American public holidays by 5 U.S.C. 6103. */
const FEASTS: Readonly<Record<string, (year: number) => number>> = {
  christmas: (year) => dayNumber(year, 12, 25),
  "christmas-eve": (year) => dayNumber(year, 12, 24),
  "boxing-day": (year) => dayNumber(year, 12, 26),
  "new-year": (year) => dayNumber(year, 1, 1),
  "new-year-eve": (year) => dayNumber(year, 12, 31),
  easter,
  "easter-monday": (year) => easter(year) + 1,
  "good-friday": (year) => easter(year) - 2,
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  "labor-day": (year) => nthWeekday(year, 9, 1, 1),
  "memorial-day": (year) => nthWeekday(year, 5, 1, -1),
  "independence-day": (year) => dayNumber(year, 7, 4),
  halloween: (year) => dayNumber(year, 10, 31),
  valentine: (year) => dayNumber(year, 2, 14),
  "mlk-day": (year) => nthWeekday(year, 1, 1, 3),
  "veterans-day": (year) => dayNumber(year, 11, 11),
  "columbus-day": (year) => nthWeekday(year, 10, 1, 2),
  "groundhog-day": (year) => dayNumber(year, 2, 2),
  "may-day": (year) => dayNumber(year, 5, 1),
  "all-saints": (year) => dayNumber(year, 11, 1),
  "nine-eleven": (year) => dayNumber(year, 9, 11),
  "armistice-day": (year) => dayNumber(year, 11, 11),
};

/** @throws Error for a feast that the table lacks */
export function feastDay(name: string, year: number): number {
  const count = FEASTS[name];
  if (count === undefined) throw new Error(`no feast ${name}`);
  return count(year);
}
