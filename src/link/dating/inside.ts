/** A date inside a longer one: "June that year", "Monday of the following week". */
import type { TimeMeaning } from "../../model/meaning.js";
import { civil, dayNumber, monthLength } from "./calendar.js";
import { periodOf } from "./calendar-dates.js";
import { feastDay } from "./feasts.js";
import { dayPeriod, type Period, seasonPeriod, two } from "./period.js";
import { nearestWeekday } from "./shift.js";

/** As far as the value of a part goes by its own words. */
export function relativeValue(part: TimeMeaning): string | null {
  if (part.kind === "weekday") return `XXXX-WXX-${part.weekday}`;
  if (part.kind !== "calendar" || part.month === null) return null;
  return `XXXX-${two(part.month)}${part.day === null ? "" : `-${two(part.day)}`}`;
}

export function insideOf(part: TimeMeaning, whole: Period): Period | null {
  const { year, month } = civil(Math.floor((whole.first + whole.last) / 2));
  switch (part.kind) {
    case "calendar":
      return part.month === null ? null : periodOf(year, part.month, part.day);
    case "season":
      return seasonPeriod(year, part.season);
    case "holiday":
      return dayPeriod(feastDay(part.name, year));
    case "day-of-month":
      return part.day > monthLength(year, month) ? null : dayPeriod(dayNumber(year, month, part.day));
    case "weekday":
      return dayPeriod(nearestWeekday(whole.first, part.weekday, 0));
    default:
      return null;
  }
}
