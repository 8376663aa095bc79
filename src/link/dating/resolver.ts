import type { TimeMention } from "../../model/found.js";
import type { CalendarMeaning, Origin, Season, TimeMeaning, Unit } from "../../model/meaning.js";
import type { TimeBasis } from "../../model/vocabulary.js";
import { type CivilDate, civil, dayNumber, mondayOf, monthLength, weekdayOf } from "./calendar.js";
import { feastDay } from "./feasts.js";
import { lengthOf } from "./length.js";
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  type Grain,
  grainOf,
  halfPeriod,
  monthPeriod,
  nearestWeekday,
  type Period,
  periodAt,
  portionOf,
  quarterPeriod,
  seasonPeriod,
  shiftDay,
  weekPeriod,
  writeDay,
  yearPeriod,
} from "./period.js";

/** What an expression comes to. */
export interface Resolution {
  readonly value: string | null;
  readonly edtf: string | null;
  /** The days it covers, where that is known. */
  readonly period: Period | null;
  readonly basis: TimeBasis;
  readonly because: string;
}

/** What is known about the document when its expressions are resolved. */
export interface Reference {
  /** The document's own day, or null for an undated document. */
  readonly now: number | null;
  readonly mode: "news" | "history";
}

/** How far a year lies from the story to be an aside. */
const ASIDE_YEARS = 10;

/**
 * Resolves the expressions of a document one after the other: what each names becomes what "the next day" and "that year" are counted
 * from. Policies for what the words leave open are those measured on news (TempEval-3) and on histories (WikiWars).
 */
export class Resolver {
  /** The period named last, and the last that was a single day. */
  private told: Period | null = null;
  private toldDay: number | null = null;
  /** Sentence of `told`. */
  private toldIn = -1;
  private sentence = -1;
  private asideYear: number | null = null;
  private toldMonth: CivilDate | null = null;
  /** A year that the words after the expression give ("February and March of 2018"), or null. */
  private yearAhead: number | null = null;
  private past = false;

  constructor(private readonly reference: Reference) {}

  /**
   * @param sentence position of its sentence in the scan
   * @param yearAhead the year of the date it is joined to, where only that one names it
   * @param past whether its clause is in the past tense
   */
  resolve(mention: TimeMention, sentence: number, yearAhead: number | null, past: boolean): Resolution {
    this.sentence = sentence;
    this.yearAhead = yearAhead;
    this.past = past;
    const resolution = this.read(mention.meaning);
    if (resolution.period !== null && movesStory(mention.meaning))
      this.tell(resolution.period, resolution.basis);
    return resolution;
  }

  /** Takes a day that the text names only further on as what was told last ("a day later", counted from the next paragraph's Monday). */
  expect(period: Period): void {
    this.toldDay ??= period.first;
    this.told ??= period;
  }

  get knowsDay(): boolean {
    return this.toldDay !== null;
  }

  /** A history is not told from the day it was written, and a lone year far from the story ("as in 1813") is an aside. */
  private tell(period: Period, basis: TimeBasis): void {
    if (this.reference.mode === "history") {
      if (basis === "document-date") return;
      if (period.grain === "year" && this.isAside(civil(period.first).year)) return;
    }
    this.told = period;
    this.toldIn = this.sentence;
    if (period.grain === "day") this.toldDay = period.first;
    if (period.grain === "day" || period.grain === "month") this.toldMonth = civil(period.first);
  }

  /** Whether a year is far from the year told last, and not the second such year in a row. */
  private isAside(year: number): boolean {
    if (this.told === null || Math.abs(civil(this.told.first).year - year) <= ASIDE_YEARS) {
      this.asideYear = null;
      return false;
    }
    const again = this.asideYear !== null && Math.abs(this.asideYear - year) <= ASIDE_YEARS;
    this.asideYear = again ? null : year;
    return !again;
  }

  private read(meaning: TimeMeaning): Resolution {
    switch (meaning.kind) {
      case "calendar":
        return this.calendar(meaning);
      case "short-year":
        return explicit(yearPeriod(this.fullYear(meaning.year)), "two digits of a year");
      case "short-decade":
        return explicit(
          decadePeriod(Math.floor(this.fullYear(meaning.digit * 10) / 10)),
          "a decade by its tens",
        );
      case "decade":
        return explicit(decadePeriod(meaning.digits), "the decade is written out");
      case "century":
        return explicit(centuryPeriod(meaning.digits), "the century is written out");
      case "day-of-month":
        return this.dayOfMonth(meaning.day);
      case "weekday":
        return this.weekday(meaning.weekday, meaning.step);
      case "named-month":
        return this.namedMonth(meaning.month, meaning.step, meaning.from);
      case "season":
        return this.season(meaning.season, meaning.year, meaning.step);
      case "quarter":
      case "half":
        return this.quarter(meaning.kind, meaning.number, meaning.year);
      case "week-of-year":
        return this.weekOfYear(meaning.week, meaning.year);
      case "holiday":
        return this.holiday(meaning.name, meaning.year, meaning.step);
      case "period":
        return this.unit(meaning.unit, meaning.by, meaning.from);
      case "away":
        return this.away(meaning.unit, meaning.by, meaning.sign, meaning.from);
      case "day-part":
        return this.dayPart(meaning.part, meaning.of);
      case "clock":
        return this.clock(meaning);
      case "portion": {
        const whole = this.read(meaning.of);
        if (whole.period === null) return whole;
        return {
          ...whole,
          edtf: portionOf(whole.period, meaning.portion),
          because: `${whole.because}, ${meaning.portion} in it`,
        };
      }
      case "inside":
        return this.inside(meaning.part, meaning.of);
      case "duration":
        return this.duration(meaning.amount, meaning.unit, meaning.reach);
      case "set":
        return open(meaning.value, "vague", "a set of times, not one date");
      case "reference":
        return open(meaning.value, "vague", "the words give no date");
    }
  }

  private calendar({ year, month, day, weekday }: CalendarMeaning): Resolution {
    if (month === null && day !== null) return this.dayOfMonth(day, weekday);
    if (year !== null) return explicit(calendarPeriod(year, month, day), "the date is written out");
    if (month === null) return open("XXXX", "unknown-document-date", "no year is known");
    const known = this.yearFor(month, day, weekday);
    if (known === null) {
      const value = day === null ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
      return open(value, "unknown-document-date", "the text has no date of its own that would give the year");
    }
    return { ...explicit(calendarPeriod(known.year, month, day), known.because), basis: known.basis };
  }

  /** The year of a month, or of a day of a month, whose words give none. */
  private yearFor(
    month: number,
    day: number | null,
    weekday: number | null,
  ): { year: number; basis: TimeBasis; because: string } | null {
    const { now, mode } = this.reference;
    if (this.yearAhead !== null)
      return {
        year: this.yearAhead,
        basis: "range",
        because: "the year is that of the date it is joined to",
      };
    if (this.told !== null && (mode === "history" || now === null)) {
      if (mode === "history" || this.toldIn === this.sentence) {
        const year = this.turnsYear(month) ? civil(this.told.first).year + 1 : civil(this.told.first).year;
        return { year, basis: "narrative", because: `the year told last is ${civil(this.told.first).year}` };
      }
    }
    if (now === null) return null;
    const year = nearestYear(now, month, day, weekday, this.past);
    return {
      year,
      basis: "document-date",
      because: `the nearest such date to the document's, ${writeDay(now)}`,
    };
  }

  /** Whether the story goes from the end of one year to the beginning of the next: "On 7 December 1941 … In January". */
  private turnsYear(month: number): boolean {
    if (this.told === null || this.toldMonth === null || month > 2) return false;
    const { year } = civil(this.told.first);
    return this.toldMonth.year === year && this.toldMonth.month >= 11;
  }

  private fullYear(twoDigits: number): number {
    const around =
      this.told !== null && this.reference.mode === "history"
        ? this.told.first
        : (this.reference.now ?? this.told?.first);
    if (around === undefined) return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
    const { year } = civil(around);
    const century = year - (year % 100);
    const same = century + twoDigits;
    return this.reference.mode === "news" && same > year + 10 ? same - 100 : same;
  }

  private dayOfMonth(day: number, weekday: number | null = null): Resolution {
    const { from, basis, because } = this.origin("narrative");
    if (from === null) return open(`XXXX-XX-${two(day)}`, "unknown-document-date", "no month is known");
    const { year, month } = civil(from);
    if (day > monthLength(year, month))
      return open(`XXXX-XX-${two(day)}`, "vague", "the month told last has no such day");
    const number = dayNumber(year, month, day);
    if (weekday !== null && weekdayOf(number) !== weekday) return this.weekday(weekday, null);
    return { ...explicit(dayPeriod(number), `the day of the month ${because}`), basis };
  }

  private weekday(weekday: number, step: -1 | 0 | 1 | null): Resolution {
    const { now } = this.reference;
    if (now === null && this.toldDay !== null && this.reference.mode === "history")
      return {
        ...explicit(dayPeriod(nearestWeekday(this.toldDay, weekday, 1)), "after the day told last"),
        basis: "narrative",
      };
    if (now === null)
      return open(
        `XXXX-WXX-${weekday}`,
        "unknown-document-date",
        "the text has no date of its own to count from",
      );
    const why =
      step === null
        ? `the document's own day or the nearest before it, counted from ${writeDay(now)}`
        : `counted from the document's day, ${writeDay(now)}`;
    return { ...explicit(dayPeriod(nearestWeekday(now, weekday, step)), why), basis: "document-date" };
  }

  private namedMonth(month: number, step: -1 | 0 | 1, origin: Origin): Resolution {
    const { from, basis, because } = this.origin(origin);
    if (from === null) return open(`XXXX-${two(month)}`, "unknown-document-date", because);
    const here = civil(from);
    let year = here.year;
    if (step === -1 && month >= here.month) year--;
    if (step === 1 && month <= here.month) year++;
    return { ...explicit(monthPeriod(year, month), because), basis };
  }

  private season(season: Season, year: number | null, step: -1 | 0 | 1 | null): Resolution {
    if (year !== null) return explicit(seasonPeriod(year, season), "the season and its year are written out");
    const { from, basis, because } = this.origin(step === null ? "either" : "now");
    if (from === null) return open(`XXXX-${season}`, "unknown-document-date", because);
    const here = civil(from).year;
    let of = seasonPeriod(here, season);
    if (step === -1 && of.last >= from) of = seasonPeriod(here - 1, season);
    if (step === 1 && of.first <= from) of = seasonPeriod(here + 1, season);
    return { ...explicit(of, because), basis };
  }

  private quarter(kind: "quarter" | "half", number: number, year: number | null): Resolution {
    const make = kind === "quarter" ? quarterPeriod : halfPeriod;
    if (year !== null) return explicit(make(year, number), `the ${kind} and its year are written out`);
    const { from, basis, because } = this.origin("either");
    if (from === null)
      return open(`XXXX-${kind === "quarter" ? "Q" : "H"}${number}`, "unknown-document-date", because);
    const here = civil(from).year;
    const of = make(here, number);
    return {
      ...explicit(of.first > from && basis === "document-date" ? make(here - 1, number) : of, because),
      basis,
    };
  }

  private weekOfYear(week: number, year: number | null): Resolution {
    const { from, basis, because } = this.origin("now");
    if (year === null && from === null) return open(`XXXX-W${two(week)}`, "unknown-document-date", because);
    const of = year ?? civil(from!).year;
    const found = weekPeriod(mondayOf(of, week));
    return year === null
      ? { ...explicit(found, because), basis }
      : explicit(found, "the week and its year are written out");
  }

  private holiday(name: string, year: number | null, step: -1 | 0 | 1 | null): Resolution {
    if (year !== null)
      return explicit(dayPeriod(feastDay(name, year)), "the feast and its year are written out");
    const { from, basis, because } = this.origin("either");
    if (from === null) return open("XXXX-XX-XX", "unknown-document-date", because);
    const here = civil(from).year;
    const days = [here - 1, here, here + 1].map((one) => feastDay(name, one));
    const pick =
      basis === "narrative" || step === 0
        ? days[1]!
        : step === -1
          ? days.filter((one) => one < from).at(-1)!
          : step === 1
            ? days.find((one) => one > from)!
            : days.reduce((best, one) => (Math.abs(one - from) < Math.abs(best - from) ? one : best));
    return { ...explicit(dayPeriod(pick), because), basis };
  }

  private unit(unit: Unit, by: number, origin: Origin): Resolution {
    const { from, basis, because } = this.origin(origin, unit === "day");
    const grain = grainOf(unit);
    if (from === null) return open(UNKNOWN[grain], "unknown-document-date", because);
    return { ...explicit(periodAt(grain, shiftDay(startOf(grain, from), unit, by)), because), basis };
  }

  private away(unit: Unit, by: number | null, sign: -1 | 1, origin: Origin | TimeMeaning): Resolution {
    const anchor = typeof origin === "string" ? this.origin(origin, true) : this.anchorOf(origin);
    const { from, basis, because } = anchor;
    const grain = grainOf(unit);
    const clock = unit === "hour" || unit === "minute" || unit === "second";
    if (by === null) {
      return open(sign === -1 ? "PAST_REF" : "FUTURE_REF", "vague", "the text does not say how many");
    }
    if (from === null) return open(UNKNOWN[grain], basis, because);
    const day = shiftDay(from, unit, sign * by);
    if (clock) return { ...explicit(dayPeriod(day), because), basis };
    const exact = typeof origin !== "string" || (origin === "narrative" && grain === "week");
    return {
      ...explicit(
        exact ? dayPeriod(day) : periodAt(grain, day),
        `${by} ${unit} ${sign < 0 ? "before" : "after"}: ${because}`,
      ),
      basis,
    };
  }

  private anchorOf(meaning: TimeMeaning): { from: number | null; basis: TimeBasis; because: string } {
    const resolved = this.read(meaning);
    return { from: resolved.period?.first ?? null, basis: resolved.basis, because: resolved.because };
  }

  private dayPart(part: string, of: TimeMeaning | null): Resolution {
    const day = of === null ? this.unit("day", 0, "narrative") : this.read(of);
    return { ...day, value: day.value === null ? null : `${day.value}T${part}` };
  }

  private clock(meaning: Extract<TimeMeaning, { kind: "clock" }>): Resolution {
    const { hour, minute, second, of } = meaning;
    const here = this.toldIn === this.sentence || this.reference.mode === "history";
    const day = of === null ? this.unit("day", 0, here ? "narrative" : "now") : this.read(of);
    if (day.value === null || !/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(day.value)) return { ...day };
    const time = [hour, minute ?? 0, ...(second === null ? [] : [second])].map(two).join(":");
    return { ...day, value: `${day.value}T${time}` };
  }

  private inside(part: TimeMeaning, of: TimeMeaning): Resolution {
    const whole = this.read(of);
    if (whole.period === null) return { ...whole, value: this.relative(part) ?? whole.value };
    const from = whole.period.first;
    const { year, month } = civil(from + Math.floor((whole.period.last - from) / 2));
    const found = insideOf(part, year, month, from);
    return found === null ? whole : { ...explicit(found, whole.because), basis: whole.basis };
  }

  /** As far as the value goes by its own words. */
  private relative(part: TimeMeaning): string | null {
    if (part.kind === "weekday") return `XXXX-WXX-${part.weekday}`;
    if (part.kind !== "calendar" || part.month === null) return null;
    return part.day === null ? `XXXX-${two(part.month)}` : `XXXX-${two(part.month)}-${two(part.day)}`;
  }

  private duration(amount: number | null, unit: Unit, reach: "past" | "future" | null): Resolution {
    const value = lengthOf(amount, unit);
    const { now } = this.reference;
    if (reach === null || amount === null) return open(value, "vague", "a length of time, not a date");
    if (now === null)
      return open(value, "unknown-document-date", "the text has no date of its own to count from");
    const other = shiftDay(now, unit, reach === "past" ? -amount : amount);
    const [first, last] = other < now ? [other, now] : [now, other];
    return {
      value,
      edtf: `${writeDay(first)}/${writeDay(last)}`,
      period: null,
      basis: "document-date",
      because: `the ${reach === "past" ? "time up to" : "time from"} the document's day, ${writeDay(now)}`,
    };
  }

  /** The day that is counted from. */
  private origin(origin: Origin, day = false): { from: number | null; basis: TimeBasis; because: string } {
    const { now, mode } = this.reference;
    const told = day ? (this.toldDay ?? this.told?.first ?? null) : (this.told?.first ?? null);
    if (origin === "either") return this.origin(mode === "history" ? "narrative" : "now", day);
    if (origin === "now" && now !== null && mode === "news")
      return {
        from: now,
        basis: "document-date",
        because: `counted from the document's day, ${writeDay(now)}`,
      };
    if (origin === "narrative" && told !== null)
      return { from: told, basis: "narrative", because: `counted from ${writeDay(told)}, told last` };
    if (now !== null)
      return {
        from: now,
        basis: "document-date",
        because: `counted from the document's day, ${writeDay(now)}`,
      };
    return {
      from: null,
      basis: "unknown-document-date",
      because: "the text has no date of its own to count from",
    };
  }
}

const UNKNOWN: Readonly<Record<Grain, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX-XX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function explicit(period: Period, because: string): Resolution {
  return { value: period.value, edtf: period.edtf, period, basis: "explicit", because };
}

function open(value: string | null, basis: TimeBasis, because: string): Resolution {
  return { value, edtf: null, period: null, basis, because };
}

function calendarPeriod(year: number, month: number | null, day: number | null): Period {
  if (month === null) return yearPeriod(year);
  return day === null
    ? monthPeriod(year, month)
    : dayPeriod(dayNumber(year, month, Math.min(day, monthLength(year, month))));
}

/** From the first day of a unit, so that a shift by months does not slip over a shorter month. */
function startOf(grain: Grain, number: number): number {
  return grain === "day" || grain === "week" || grain === "weekend" ? number : periodAt(grain, number).first;
}

function insideOf(part: TimeMeaning, year: number, month: number, first: number): Period | null {
  switch (part.kind) {
    case "calendar":
      return part.month === null ? null : calendarPeriod(year, part.month, part.day);
    case "season":
      return seasonPeriod(year, part.season);
    case "holiday":
      return dayPeriod(feastDay(part.name, year));
    case "day-of-month":
      return part.day > monthLength(year, month) ? null : dayPeriod(dayNumber(year, month, part.day));
    case "weekday":
      return dayPeriod(nearestWeekday(first, part.weekday, 0));
    default:
      return null;
  }
}

/** Expressions that say when something was, and not how long or how often, nor look back ("the previous year"). */
function movesStory(meaning: TimeMeaning): boolean {
  if (meaning.kind === "period") return meaning.by >= 0 || meaning.from === "now";
  return (
    meaning.kind !== "duration" &&
    meaning.kind !== "set" &&
    meaning.kind !== "reference" &&
    meaning.kind !== "decade" &&
    meaning.kind !== "century"
  );
}

/** The year in which the date lies nearest to `now`; of two as near, the past one for a past tense. */
function nearestYear(
  now: number,
  month: number,
  day: number | null,
  weekday: number | null,
  past: boolean,
): number {
  const here = civil(now);
  let best = here.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [here.year - 1, here.year, here.year + 1]) {
    const length = monthLength(year, month);
    if (day !== null && day > length) continue;
    const number = dayNumber(year, month, day ?? 15);
    const misses = weekday !== null && day !== null && weekdayOf(number) !== weekday;
    const months = Math.abs((year - here.year) * 12 + month - here.month);
    const distance =
      (day === null ? months * 30.5 : Math.abs(number - now)) +
      (misses ? 1000 : 0) -
      (past && number < now ? 45 : 0);
    if (distance < least) {
      least = distance;
      best = year;
    }
  }
  return best;
}
