import type { Unit } from "../../model/meaning.js";

/** How TIMEX3 writes a length of time: before the number, after it, and how many of these one of the unit is. */
const CODES: Readonly<Record<Unit, readonly [string, string, number]>> = {
  second: ["PT", "S", 1],
  minute: ["PT", "M", 1],
  hour: ["PT", "H", 1],
  day: ["P", "D", 1],
  week: ["P", "W", 1],
  weekend: ["P", "WE", 1],
  fortnight: ["P", "W", 2],
  month: ["P", "M", 1],
  quarter: ["P", "Q", 1],
  half: ["P", "M", 6],
  season: ["P", "M", 3],
  year: ["P", "Y", 1],
  decade: ["P", "DE", 1],
  century: ["P", "CE", 1],
};

/** @param amount null for an unknown number ("months": PXM) */
export function lengthOf(amount: number | null, unit: Unit): string {
  const [before, after, factor] = CODES[unit];
  if (amount === null) return `${before}X${after}`;
  if (amount === 0.5 && unit === "hour") return "PT30M";
  if (amount === 0.5 && unit === "year") return "P6M";
  return `${before}${amount * factor}${after}`;
}
