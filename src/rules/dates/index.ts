/** Every way to name a date, a time, a length of time or a set of times that is read. Where two rules fit the same words, the first wins. */
import { ago, earlier, inLength, later, lengthFromDate } from "./away.js";
import { clock } from "./clock.js";
import { dayOfMonth } from "./day-of-month.js";
import { dayPartOfDate, relativeDayPart } from "./day-part.js";
import { dayList, dayRange } from "./day-range.js";
import { century, decade } from "./decade.js";
import { duration, partOfPeriod, stretch, vagueDuration } from "./duration.js";
import { dayMonth, dayMonthYear, monthDay, monthDayYear } from "./full-date.js";
import { holiday } from "./holiday.js";
import { month, monthYear } from "./month.js";
import { isoDate, isoTime, nineEleven, numericDate, yearMonth } from "./numeric-date.js";
import { portion, portionOfPeriod } from "./portion.js";
import { quarter, weekOfYear } from "./quarter.js";
import { current, futureReference, pastReference, presentReference, thePast } from "./reference.js";
import {
  afterNext,
  insidePeriod,
  relativeMonth,
  relativePeriod,
  samePeriod,
  weekend,
} from "./relative-period.js";
import type { DateRule } from "./rule.js";
import { season } from "./season.js";
import { adverb, everyNamed, everyUnit } from "./set.js";
import { dayBeforeYesterday, today } from "./today.js";
import { relativeWeekday, weekday, weekdayAndDay, weekdayOfWeek } from "./weekday.js";
import { shortYear, year, yearRange } from "./year.js";

export const DATE_RULES: readonly DateRule[] = [
  isoTime,
  isoDate,
  dayMonthYear,
  monthDayYear,
  numericDate,
  nineEleven,
  dayList,
  dayRange,
  dayMonth,
  monthDay,
  monthYear,
  yearMonth,
  yearRange,
  shortYear,
  clock,
  dayPartOfDate,
  relativeDayPart,
  insidePeriod,
  portion,
  portionOfPeriod,
  dayOfMonth,
  weekdayOfWeek,
  weekdayAndDay,
  relativeWeekday,
  relativeMonth,
  relativePeriod,
  samePeriod,
  weekend,
  afterNext,
  dayBeforeYesterday,
  today,
  ago,
  later,
  earlier,
  lengthFromDate,
  inLength,
  season,
  quarter,
  weekOfYear,
  decade,
  century,
  holiday,
  everyNamed,
  everyUnit,
  adverb,
  stretch,
  partOfPeriod,
  duration,
  vagueDuration,
  presentReference,
  current,
  pastReference,
  thePast,
  futureReference,
  month,
  weekday,
  year,
];
