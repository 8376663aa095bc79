/** What a time expression means by its words alone, before any date of the document is known. */

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** TIMEX3 codes: spring, summer, autumn, winter. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3 codes of parts of the day: morning, noon, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** What an expression is counted from: the day the document speaks, the date told last, or in news the one and in histories the other. */
export type Origin = "now" | "narrative" | "either";

/** A calendar date as far as its words go; what they leave out is null. `year` is astronomical: 44 BC is -43. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday, where the text gives one beside the date. */
  readonly weekday: number | null;
}

export type TimeMeaning =
  | CalendarMeaning
  /** "'99": two digits of a year. */
  | { readonly kind: "short-year"; readonly year: number }
  /** "the 28th". */
  | { readonly kind: "day-of-month"; readonly day: number }
  /** "Monday", "last Monday": `step` is null for the bare word. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly step: -1 | 0 | 1 | null }
  /** "last June", "this June". */
  | { readonly kind: "named-month"; readonly month: number; readonly step: -1 | 0 | 1; readonly from: Origin }
  | {
      readonly kind: "season";
      readonly season: Season;
      readonly year: number | null;
      readonly step: -1 | 0 | 1 | null;
    }
  | {
      readonly kind: "quarter" | "half";
      /** From 1. */
      readonly number: number;
      readonly year: number | null;
    }
  /** "the 1990s": `digits` is 199; "the 19th century": 18. */
  | { readonly kind: "decade" | "century"; readonly digits: number }
  /** "the '90s". */
  | { readonly kind: "short-decade"; readonly digit: number }
  /** "week 31", "the first week of 2015". */
  | { readonly kind: "week-of-year"; readonly week: number; readonly year: number | null }
  /** "last week" (-1), "that year" (0): the whole unit, `by` units from the one that holds the origin. */
  | { readonly kind: "period"; readonly unit: Unit; readonly by: number; readonly from: Origin }
  /** "two days ago", "a week later": `by` is null where it is not said how many ("days later"). */
  | {
      readonly kind: "away";
      readonly unit: Unit;
      readonly by: number | null;
      readonly sign: -1 | 1;
      readonly from: Origin | TimeMeaning;
    }
  /** "Sunday evening", "that night": `of` is null where the day is understood. */
  | {
      readonly kind: "day-part";
      readonly part: DayPart;
      readonly of: TimeMeaning | null;
      readonly from: Origin;
    }
  /** "8 p.m. on Tuesday". */
  | {
      readonly kind: "clock";
      readonly hour: number;
      readonly minute: number | null;
      readonly second: number | null;
      readonly of: TimeMeaning | null;
    }
  /** "early May", "the end of 1944". */
  | { readonly kind: "portion"; readonly portion: Portion; readonly of: TimeMeaning }
  /** "June that year", "Monday of the following week". */
  | { readonly kind: "inside"; readonly part: TimeMeaning; readonly of: TimeMeaning }
  /** "Christmas Day": a feast by its name, see rules/dates/holiday.ts. */
  | {
      readonly kind: "holiday";
      readonly name: string;
      readonly year: number | null;
      readonly step: -1 | 0 | 1 | null;
    }
  /** "three days", "the past three years": `amount` null is vague ("months"). */
  | {
      readonly kind: "duration";
      readonly amount: number | null;
      readonly unit: Unit;
      /** The years up to now, the days from now on, or a length that stands nowhere in time. */
      readonly reach: "past" | "future" | null;
    }
  /** "every Monday", "weekly". */
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "reference"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" };

/** A third of a period, or what of it lies before ("earlier this month") or after the day it is told from. */
export type Portion = "early" | "mid" | "late" | "earlier" | "later";

/** The preposition before an expression, where it makes a point the end of a stretch. */
export type Bound = "since" | "until" | "about";
