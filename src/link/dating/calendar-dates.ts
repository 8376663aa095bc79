/** Dates that the calendar names: by number, by name, by feast. */
import type { CalendarMeaning, Season, TimeMeaning } from "../../model/meaning.js";
import { civil, dayNumber, mondayOf, monthLength, shiftMonth, weekdayOf } from "./calendar.js";
import { feastDay } from "./feasts.js";
import {
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  two,
  weekPeriod,
  writeDay,
  yearPeriod,
} from "./period.js";
import { found, open, type Resolution } from "./resolution.js";
import { nearestWeekday } from "./shift.js";
import type { Story } from "./story.js";
import type { Tense } from "./tense.js";

/** What is known beside the words of an expression. */
export interface Circumstances {
  readonly story: Story;
  readonly sentence: number;
  /** The year of the date it is joined to, where only that one names it ("February and March of 2018"). */
  readonly yearAhead: number | null;
  /** Whether nothing near it speaks of the future. */
  readonly past: boolean;
  /** The tense of the verb it depends on. */
  readonly tense: Tense;
}

type Of<K extends TimeMeaning["kind"]> = Extract<TimeMeaning, { kind: K }>;

export function calendarDate(meaning: CalendarMeaning, circumstances: Circumstances): Resolution {
  const { year, month, day, weekday } = meaning;
  if (month === null && day !== null) return dayOfMonth(day, weekday, circumstances);
  if (year !== null) return found(periodOf(year, month, day), "explicit", "the date is written out");
  if (month === null) return open("XXXX", "unknown-document-date", "no year is known");
  const { story, yearAhead, sentence } = circumstances;
  const { now, mode } = story.reference;
  if (yearAhead !== null && hasDay(yearAhead, month, day))
    return found(periodOf(yearAhead, month, day), "range", "the year is that of the date it is joined to");
  const told = mode === "history" || (now === null && story.toldIn === sentence) ? story.yearOf(month) : null;
  if (told !== null && hasDay(told, month, day))
    return found(periodOf(told, month, day), "narrative", `the story has come to ${told}`);
  if (now === null) {
    const value = day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
    return open(value, "unknown-document-date", "the text has no date of its own that would give the year");
  }
  const [best, other] = byNearness(now, meaning, circumstances);
  const nearest = periodOf(best!, month, day);
  const which =
    circumstances.tense === "past" ? "the nearest such date in the past" : "the nearest such date";
  const lost = other === undefined ? "" : `, and not ${periodOf(other, month, day).edtf}`;
  return found(
    nearest,
    "document-date",
    `${which}, counted from the document's day, ${writeDay(now)}${lost}`,
  );
}

export function periodOf(year: number, month: number | null, day: number | null): Period {
  if (month === null) return yearPeriod(year);
  if (day === null) return monthPeriod(year, month);
  return dayPeriod(dayNumber(year, month, Math.min(day, monthLength(year, month))));
}

/** How much nearer, in days, a past date counts in a past tense. */
const PAST_BONUS = 45;

/** Days that a year counts as further off which its weekday contradicts, or in which the date lies ahead of a past tense. */
const CONTRADICTED = 2000;
const AHEAD = 1000;

/**
 * The years around `now` that have the date, the one in which it lies nearest first; of two about as near, the past one where nothing
 * near speaks of the future. What a verb in the past tense tells does not lie ahead.
 */
function byNearness(
  now: number,
  { month: named, day, weekday }: CalendarMeaning,
  { past, tense }: Circumstances,
): number[] {
  const month = named!;
  const here = civil(now);
  const distanceOf = (year: number): number => {
    const number = dayNumber(year, month, day ?? 15);
    const months = Math.abs((year - here.year) * 12 + month - here.month);
    const away = day === null ? months * 30.5 : Math.abs(number - now);
    const contradicted = weekday !== null && day !== null && weekdayOf(number) !== weekday;
    const ahead = tense === "past" && dayNumber(year, month, day ?? 1) > now;
    const penalty = (contradicted ? CONTRADICTED : 0) + (ahead ? AHEAD : 0);
    return away + penalty - (past && number < now ? PAST_BONUS : 0);
  };
  const years = [-1, 0, 1].map((by) => here.year + by).filter((year) => hasDay(year, month, day));
  if (years.length === 0) years.push(leapYear(here.year, tense === "past" ? -1 : 1));
  return years.sort((a, b) => distanceOf(a) - distanceOf(b));
}

function hasDay(year: number, month: number, day: number | null): boolean {
  return day === null || day <= monthLength(year, month);
}

/** The first leap year from a year on, or back. */
function leapYear(from: number, step: -1 | 1): number {
  let year = from;
  while (monthLength(year, 2) < 29) year += step;
  return year;
}

export function dayOfMonth(
  day: number,
  weekday: number | null,
  { story, tense }: Pick<Circumstances, "story" | "tense">,
): Resolution {
  const value = `XXXX-XX-${two(day)}`;
  const anchor = story.anchor("narrative");
  if (anchor.day === null) return open(value, anchor.basis, "no month is known");
  const here = civil(anchor.day);
  const isAhead = tense === "past" && anchor.basis === "document-date" && day > here.day;
  const { year, month } = isAhead ? shiftMonth(here.year, here.month, -1) : here;
  if (day > monthLength(year, month)) return open(value, "vague", "the month told last has no such day");
  const number = dayNumber(year, month, day);
  if (weekday !== null && weekdayOf(number) !== weekday)
    return weekdayDate({ kind: "weekday", weekday, step: null }, story, tense);
  return found(dayPeriod(number), anchor.basis, `a day of the month that is ${anchor.because}`);
}

/** A bare weekday is the document's own or the nearest before it; of a verb of the future, the nearest to come. */
export function weekdayDate({ weekday, step }: Of<"weekday">, story: Story, tense: Tense): Resolution {
  const { now, mode } = story.reference;
  if (mode === "history" && story.day !== null) {
    const day = nearestWeekday(story.day.first, weekday, step ?? 1);
    return found(dayPeriod(day), "narrative", `counted from ${story.day.value}, told last`);
  }
  if (now === null) {
    const because = "the text has no date of its own to count from";
    return open(`XXXX-WXX-${weekday}`, "unknown-document-date", because);
  }
  const toCome = step === null && tense === "future";
  const before = nearestWeekday(now, weekday, step);
  const after = nearestWeekday(now - 1, weekday, 1);
  const side = toCome ? "the nearest after it, for a verb of the future" : "the nearest before it";
  const rule = step === null ? `the document's own day or ${side}, ` : "";
  const lost = step === null && before !== after ? `, and not ${writeDay(toCome ? before : after)}` : "";
  const because = `${rule}counted from the document's day, ${writeDay(now)}${lost}`;
  return found(dayPeriod(toCome ? after : before), "document-date", because);
}

export function namedMonth({ month, step, from }: Of<"named-month">, story: Story): Resolution {
  const { day, basis, because } = story.anchor(from);
  if (day === null) return open(`XXXX-${two(month)}`, basis, because);
  const here = civil(day);
  const back = step === -1 && month >= here.month ? 1 : 0;
  const on = step === 1 && month <= here.month ? 1 : 0;
  return found(monthPeriod(here.year - back + on, month), basis, because);
}

export function seasonDate(meaning: Of<"season">, story: Story, tense: Tense): Resolution {
  const { season, year, step } = meaning;
  if (year !== null)
    return found(seasonPeriod(year, season), "explicit", "the season and its year are written out");
  const { day, basis, because } = story.anchor(step === null ? "either" : "now");
  if (day === null) return open(`XXXX-${season}`, basis, because);
  const isAhead =
    tense === "past" && basis === "document-date" && step === null && seasonFrom(day, season, 0).first > day;
  return found(seasonFrom(day, season, isAhead ? -1 : step), basis, because);
}

function seasonFrom(day: number, season: Season, step: -1 | 0 | 1 | null): Period {
  const here = civil(day).year;
  const of = seasonPeriod(here, season);
  if (step === -1 && of.last >= day) return seasonPeriod(here - 1, season);
  return step === 1 && of.first <= day ? seasonPeriod(here + 1, season) : of;
}

/** A quarter or half without its year is the latest that has begun. */
export function quarterDate({ kind, number, year }: Of<"quarter" | "half">, story: Story): Resolution {
  const make = kind === "quarter" ? quarterPeriod : halfPeriod;
  if (year !== null) return found(make(year, number), "explicit", `the ${kind} and its year are written out`);
  const { day, basis, because } = story.anchor("either");
  if (day === null) return open(`XXXX-${kind === "quarter" ? "Q" : "H"}${number}`, basis, because);
  const here = civil(day).year;
  const ahead = make(here, number).first > day && basis === "document-date";
  return found(make(ahead ? here - 1 : here, number), basis, because);
}

export function weekOfYear({ week, year }: Of<"week-of-year">, story: Story): Resolution {
  if (year !== null)
    return found(weekPeriod(mondayOf(year, week)), "explicit", "the week and its year are written out");
  const { day, basis, because } = story.anchor("now");
  if (day === null) return open(`XXXX-W${two(week)}`, basis, because);
  return found(weekPeriod(mondayOf(civil(day).year, week)), basis, because);
}

export function holidayDate({ name, year, step }: Of<"holiday">, story: Story, tense: Tense): Resolution {
  if (year !== null)
    return found(dayPeriod(feastDay(name, year)), "explicit", "the feast and its year are written out");
  const { day, basis, because } = story.anchor("either");
  if (day === null) return open("XXXX-XX-XX", basis, because);
  const here = civil(day).year;
  const days = [here - 1, here, here + 1].map((one) => feastDay(name, one));
  if (basis === "narrative" || step === 0) return found(dayPeriod(days[1]!), basis, because);
  const before = days.filter((one) => one < day).at(-1)!;
  const after = days.find((one) => one > day)!;
  const side = step ?? (tense === "past" && basis === "document-date" && !days.includes(day) ? -1 : null);
  if (side !== null) return found(dayPeriod(side === -1 ? before : after), basis, because);
  const nearest = days.reduce((best, one) => (Math.abs(one - day) < Math.abs(best - day) ? one : best));
  return found(dayPeriod(nearest), basis, because);
}

/** "'99": of the century the story is in; in news not more than ten years ahead. */
export function shortYear(digits: number, story: Story): Resolution {
  return found(yearPeriod(fullYear(digits, story)), "explicit", "two digits of a year");
}

export function shortDecade(digit: number, story: Story): Resolution {
  const year = fullYear(digit * 10, story);
  return found(decadePeriod(Math.floor(year / 10)), "explicit", "a decade by its tens");
}

function fullYear(digits: number, story: Story): number {
  const { now, mode } = story.reference;
  const day = mode === "history" ? (story.told?.first ?? now) : (now ?? story.told?.first ?? null);
  if (day === null) return digits < 50 ? 2000 + digits : 1900 + digits;
  const { year } = civil(day);
  const same = year - (year % 100) + digits;
  return same > year + 10 ? same - 100 : same;
}
