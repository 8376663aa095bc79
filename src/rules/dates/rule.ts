import type { CalendarMeaning, TimeMeaning } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";
import type { TimexType } from "../../model/vocabulary.js";
import type { Rule } from "../rule.js";
import type { Caught } from "./caught.js";

/** What a rule makes of its words. */
export interface Reading {
  readonly type: TimexType;
  readonly meaning: TimeMeaning;
  /** TIMEX3 `mod`: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE. */
  readonly mod?: string;
  /** The name of the item that the expression begins or ends with, where the pattern reads more for context. */
  readonly from?: string;
  readonly to?: string;
}

/** The tokens around a match. */
export interface Around {
  readonly tokens: readonly Token[];
  /** The matched tokens, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The sentence: tokens of `low` to `high`. */
  readonly low: number;
  readonly high: number;
}

export interface DateRule extends Rule {
  /** See pattern.ts. */
  readonly patterns: readonly string[];
  /** @returns null where the values make no date ("31 June"); several readings where one phrase names several dates */
  readonly read: (caught: Caught, around: Around) => Reading | readonly Reading[] | null;
  /** Whether other rules may build on it: the element DATE. */
  readonly plain?: true;
}

export function date(meaning: TimeMeaning, mod?: string): Reading {
  return mod === undefined ? { type: "DATE", meaning } : { type: "DATE", meaning, mod };
}

export function calendar(
  year: number | null,
  month: number | null,
  day: number | null,
  weekday: number | null = null,
): CalendarMeaning {
  return { kind: "calendar", year, month, day, weekday };
}

/** The word `offset` tokens before the match (1 is the one directly before), in lower case; "" beyond the sentence. */
export function before({ tokens, first, low }: Around, offset = 1): string {
  const at = first - offset;
  return at >= low ? tokens[at]!.lower : "";
}

export function behind({ tokens, last, high }: Around, offset = 1): string {
  const at = last + offset - 1;
  return at < high ? tokens[at]!.lower : "";
}

/** Longest days of the months: 29 for February, whose year may be unknown. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isDayOf(day: number, month: number, year: number | null): boolean {
  if (day < 1 || day > LONGEST[month - 1]!) return false;
  if (month !== 2 || day < 29 || year === null) return true;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
