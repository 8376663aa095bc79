import type { TimeBasis } from "../../model/vocabulary.js";
import { type Grain, isWritable, type Period } from "./period.js";

/** What an expression comes to. */
export interface Resolution {
  /** TIMEX3. */
  readonly value: string | null;
  readonly edtf: string | null;
  /** The days it covers, where that is known. */
  readonly period: Period | null;
  readonly basis: TimeBasis;
  readonly because: string;
}

/** A year of more than four digits, which EDTF writes otherwise and no article means, is left open. */
export function found(period: Period, basis: TimeBasis, because: string): Resolution {
  if (!isWritable(period.first) || !isWritable(period.last))
    return open(UNKNOWN[period.grain], "vague", "it is farther away than years of four digits");
  return { value: period.value, edtf: period.edtf, period, basis, because };
}

/** What the text leaves open: its value as far as the words go. */
export function open(value: string | null, basis: TimeBasis, because: string): Resolution {
  return { value, edtf: null, period: null, basis, because };
}

/** TIMEX3 values of a unit of which nothing is known. */
export const UNKNOWN: Readonly<Record<Grain, string>> = {
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
