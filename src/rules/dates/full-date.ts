import type { Caught } from "./caught.js";
import { calendar, type DateRule, date, isDayOf, type Reading } from "./rule.js";

/** Day, month and perhaps year and weekday as caught, if there is such a day. */
export function dayOf(caught: Caught): Reading | null {
  const year = caught.number("year");
  const month = caught.number("month")!;
  const day = caught.number("day")!;
  return isDayOf(day, month, year) ? date(calendar(year, month, day, caught.number("weekday"))) : null;
}

export const dayMonthYear: DateRule = {
  id: "dates/day-month-year",
  says: "A day, a month and a year in this order are that day.",
  patterns: [
    "weekday:WEEKDAY ,? the? day:DAY - month:MONTH ,? -? year:YEAR",
    "( weekday:WEEKDAY ,? )? the? day:DAY of? month:MONTH ,? of? year:YEAR ( , weekday:WEEKDAY )?",
    "( weekday:WEEKDAY ,? )? the? day:ORDINAL of month:MONTH ,? of? year:YEAR",
    "day:DAY - month:MONTH - year:YEAR",
    "day:DAY / month:MONTH / year:YEAR",
  ],
  plain: true,
  read: dayOf,
  yes: [
    "The bridge opened on 4 June 2018.",
    "It was signed on Saturday 2 Jun 2018 in Vienna.",
    "The 17th of December, 2011 was a holiday.",
    "Printed on 05-Aug-2016.",
  ],
  no: ["The museum keeps 4 June bugs.", "On 31 June 2018 nothing can happen."],
};

export const monthDayYear: DateRule = {
  id: "dates/month-day-year",
  says: "A month, a day and a year in this order are that day.",
  patterns: [
    "( weekday:WEEKDAY ,? )? month:MONTH the? day:DAY ,? of? year:YEAR ( , weekday:WEEKDAY )?",
    "( weekday:WEEKDAY ,? )? month:MONTH the? day:ORDINAL ,? of? year:YEAR",
    "month:MONTH - day:DAY - year:YEAR",
  ],
  plain: true,
  read: dayOf,
  yes: [
    "The bridge opened on May 28, 2018.",
    "It was Sunday, October 2, 2016.",
    "On June 20 of 1792 a crowd came.",
  ],
  no: ["On February 30, 2018 nothing can happen.", "In May 28 people came."],
};

export const dayMonth: DateRule = {
  id: "dates/day-month",
  says: "A day and a month without a year are that day, of the year nearest to the document's date or told last.",
  patterns: [
    "( weekday:WEEKDAY ,? )? the? day:DAY of? month:MONTH",
    "( weekday:WEEKDAY ,? )? the? day:ORDINAL of month:MONTH",
    "day:DAY - month:MONTH",
  ],
  plain: true,
  read: dayOf,
  yes: ["@2018-06-09 The bridge opened on 17 May.", "@2018-06-09 The 4th of June was a Monday."],
  no: ["The 45 June bugs on the list were caught in 30 gardens.", "They met on 31 June."],
};

export const monthDay: DateRule = {
  id: "dates/month-day",
  says: "A month and a day without a year are that day, of the year nearest to the document's date or told last.",
  patterns: ["( weekday:WEEKDAY ,? )? month:MONTH the? day:DAY", "month:MONTH day:ORDINAL"],
  plain: true,
  read: (caught, around) => (isQuantity(around.tokens[around.last], caught) ? null : dayOf(caught)),
  yes: ["@2018-06-09 The bridge opened on May 10.", "@2018-06-09 Protests began on Wednesday, May 23."],
  no: ["@2018-06-09 In the middle of July, 43 members left.", "They met on June 31."],
};

/** "In May 28 people came": the number counts what follows. */
function isQuantity(
  next: { readonly lower: string; readonly shape: string } | undefined,
  caught: Caught,
): boolean {
  if (next === undefined || next.shape !== "lower" || caught.has("weekday")) return false;
  return (
    next.lower === "people" ||
    /^(?:percent|per|years?|months?|days?|weeks?|hours?|million|billion)$/.test(next.lower)
  );
}
