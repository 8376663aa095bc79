import type { TimeMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { civil } from "./calendar.js";

/** Years of the dates that are written out. */
function explicitYears(found: readonly TimeMention[]): number[] {
  return found.flatMap(({ meaning }) =>
    meaning.kind === "calendar" && meaning.year !== null ? [meaning.year] : [],
  );
}

/** Fewest explicit years of a history, and the share of them that may lie within a year of its date. */
const HISTORY_YEARS = 5;
const HISTORY_SHARE = 0.25;

/**
 * A text is told as history when it names at least five years and under a quarter of them lie within a year of its own date: measured
 * on news and WikiWars, worth 19 points there. An undated text is one when its years are many and it does not speak of "today".
 */
export function modeOf(now: number | null, scan: Scan, found: readonly TimeMention[]): "news" | "history" {
  const years = explicitYears(found);
  if (years.length < HISTORY_YEARS) return "news";
  if (deictic(scan, found) > years.length * HISTORY_SHARE) return "news";
  if (now === null) return "history";
  const here = civil(now).year;
  const near = years.filter((year) => Math.abs(year - here) <= 1).length;
  return near < years.length * HISTORY_SHARE ? "history" : "news";
}

/** How many expressions of the article's own words are counted from the day of speaking. */
function deictic(scan: Scan, found: readonly TimeMention[]): number {
  return found.filter(
    ({ meaning, first }) =>
      scan.runOf[first] === -1 &&
      ((meaning.kind === "period" && meaning.from === "now") ||
        (meaning.kind === "weekday" && meaning.step === null)),
  ).length;
}
