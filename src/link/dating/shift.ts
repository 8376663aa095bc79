import type { Unit } from "../../model/meaning.js";
import { shiftByMonths, weekdayOf } from "./calendar.js";

/** The day that lies `by` units away. */
export function shiftDay(number: number, unit: Unit, by: number): number {
  switch (unit) {
    case "second":
    case "minute":
      return number;
    case "hour":
      return number + Math.trunc(by / 24);
    case "day":
      return number + Math.round(by);
    case "week":
    case "weekend":
      return number + Math.round(by * 7);
    case "fortnight":
      return number + Math.round(by * 14);
    case "month":
      return shiftByMonths(number, Math.round(by));
    case "quarter":
    case "season":
      return shiftByMonths(number, Math.round(by * 3));
    case "half":
      return shiftByMonths(number, Math.round(by * 6));
    case "year":
      return shiftByMonths(number, Math.round(by * 12));
    case "decade":
      return shiftByMonths(number, Math.round(by * 120));
    case "century":
      return shiftByMonths(number, Math.round(by * 1200));
  }
}

/** The weekday nearest before `number` or on it (null), before it (-1), after it (1), or in its week (0). */
export function nearestWeekday(number: number, weekday: number, step: -1 | 0 | 1 | null): number {
  const back = (weekdayOf(number) - weekday + 7) % 7;
  if (step === null) return number - back;
  if (step === -1) return number - (back === 0 ? 7 : back);
  if (step === 1) return number + (7 - back);
  return number - weekdayOf(number) + weekday;
}
