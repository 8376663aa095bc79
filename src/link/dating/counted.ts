/** Dates that are counted from another, and lengths of time. */
import type { TimeMeaning, Unit } from "../../model/meaning.js";
import type { EventStep } from "./anchored.js";
import { civil } from "./calendar.js";
import { lengthOf } from "./length.js";
import {
  dayPeriod,
  type Grain,
  grainOf,
  isWritable,
  type Period,
  periodAt,
  writeDay,
  writeYear,
} from "./period.js";
import { found, open, type Resolution, UNKNOWN } from "./resolution.js";
import { shiftDay } from "./shift.js";
import type { Anchor, Reference, Story } from "./story.js";

type Of<K extends TimeMeaning["kind"]> = Extract<TimeMeaning, { kind: K }>;

/**
 * "Last month", "that year": the whole unit so many from the one that holds the anchor. "The weekend" of a past tense is the last.
 *
 * @param expected a day named further on, to be counted from before all others
 * @param past whether nothing near the words speaks of the future
 */
export function countedPeriod(
  { unit, by, from }: Of<"period">,
  story: Story,
  expected: Anchor | null,
  past: boolean,
): Resolution {
  const grain = grainOf(unit);
  const anchor = grain === "day" ? (expected ?? story.dayAnchor(from)) : story.anchor(from);
  const { day, basis, because } = anchor;
  if (day === null) return open(UNKNOWN[grain], basis, because);
  const period = periodAt(grain, shiftDay(startOf(grain, day), unit, by));
  const toCome = grain === "weekend" && from === "either" && past && period.first > day;
  return found(toCome ? periodAt(grain, period.first - 7) : period, basis, because);
}

/** From the first day of a unit, so that a shift by months does not slip over a shorter month. */
function startOf(grain: Grain, day: number): number {
  return grain === "day" || grain === "week" || grain === "weekend" ? day : periodAt(grain, day).first;
}

/** "Two days ago", "a week later": as precise as its unit, or as its anchor where that is a written day. */
export function countedFrom(meaning: Of<"away">, anchor: Anchor): Resolution {
  const { unit, by, sign, from } = meaning;
  const grain = grainOf(unit);
  if (by === null)
    return open(sign === -1 ? "PAST_REF" : "FUTURE_REF", "vague", "the text does not say how many");
  if (anchor.day === null) return open(UNKNOWN[grain], anchor.basis, anchor.because);
  const day = shiftDay(anchor.day, unit, sign * by);
  const told = Number.isInteger(by) ? grain : (FINER[grain] ?? grain);
  const exact = typeof from !== "string" || (from === "narrative" && grain === "week");
  const because = `${countOf(by, unit)} ${sign < 0 ? "before" : "after"}, ${anchor.because}`;
  return found(exact ? dayPeriod(day) : periodAt(told, day), anchor.basis, because);
}

/** Half a century is told in years, half a year in months. */
const FINER: Readonly<Partial<Record<Grain, Grain>>> = {
  century: "year",
  decade: "year",
  year: "month",
  month: "week",
};

/** Days cannot be counted from a month or a year: "in June 1943 … four days later". */
export function uncountable(grain: Grain, story: Story): Resolution {
  const year = story.told === null ? null : civil(story.told.first).year;
  const value = year === null ? UNKNOWN[grain] : `${writeYear(year)}${UNKNOWN[grain].slice(4)}`;
  return open(value, "vague", "no day is named that it could be counted from");
}

/** "Four days after the vote", "within hours of the blast", where the text has told the day of it. */
export function lengthFromEvent(
  { amount, unit }: Of<"duration">,
  { step, word }: EventStep,
  event: Period,
): Resolution {
  const value = lengthOf(amount, unit);
  const from = `the day of "${word}", ${event.value}`;
  const grain = grainOf(unit);
  if (unit === "hour" || unit === "minute" || unit === "second")
    return counted(value, `${event.edtf}~`, `hours, or less, counted from ${from}`);
  if (amount === null) return open(value, "vague", "the text does not say how many");
  const day = shiftDay(event.first, unit, step === "before" ? -amount : amount);
  if (!isWritable(day)) return open(value, "vague", "it is farther away than years of four digits");
  const because = `${countOf(amount, unit)} ${step}, counted from ${from}`;
  if (step === "within") return counted(value, `${event.edtf}/${writeDay(day)}`, because);
  return counted(value, periodAt(grain === "week" ? "day" : grain, day).edtf, because);
}

/** "4 days", "1 century". */
function countOf(amount: number, unit: Unit): string {
  if (amount === 1) return `1 ${unit}`;
  return `${amount} ${unit === "century" ? "centuries" : `${unit}s`}`;
}

function counted(value: string, edtf: string, because: string): Resolution {
  return { value, edtf, period: null, basis: "anchor", because };
}

/** "The past three years" reaches to the document's day; other lengths stand nowhere in time. */
export function lengthOfTime({ amount, unit, reach }: Of<"duration">, { now, mode }: Reference): Resolution {
  const value = lengthOf(amount, unit);
  if (reach === null || mode === "history") return open(value, "vague", "a length of time, not a date");
  if (amount === null) return open(value, "vague", "the text does not say how many");
  if (now === null)
    return open(value, "unknown-document-date", "the text has no date of its own to count from");
  const other = shiftDay(now, unit, reach === "past" ? -amount : amount);
  if (!isWritable(other)) return open(value, "vague", "it is farther away than years of four digits");
  const [first, last] = other < now ? [other, now] : [now, other];
  return {
    value,
    edtf: `${writeDay(first)}/${writeDay(last)}`,
    period: null,
    basis: "document-date",
    because: `the time ${reach === "past" ? "up to" : "from"} the document's day, ${writeDay(now)}`,
  };
}
