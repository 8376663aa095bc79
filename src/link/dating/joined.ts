import type { TimeMention } from "../../model/found.js";
import type { CalendarMeaning } from "../../model/meaning.js";
import type { Scan } from "../../model/scan.js";

const JOINTS: ReadonlySet<string> = new Set([
  "and",
  "to",
  "or",
  "through",
  "until",
  "till",
  "-",
  "–",
  "—",
  ",",
  "&",
  "the",
  "from",
  "on",
  "in",
]);
/** How many tokens may stand between two dates that share a year. */
const REACH = 3;
/** How many dates may stand between one and the date that lends it a year. */
const LINKS = 4;

/**
 * The year that the next date lends to one that names none: "February and March of 2018", "from 10 August to 3 September 1914".
 *
 * @returns null where the next date is not joined to it or has no year either
 */
export function yearAhead(
  scan: Scan,
  found: readonly TimeMention[],
  at: number,
  left = LINKS,
): number | null {
  const mention = found[at]!;
  const next = found[at + 1];
  const own = calendarIn(mention);
  if (own === null || own.year !== null || own.month === null || next === undefined) return null;
  if (scan.sentenceOf[next.first] !== scan.sentenceOf[mention.first] || next.first - mention.last > REACH)
    return null;
  let joined = false;
  for (let i = mention.last; i < next.first; i++) {
    const { lower } = scan.tokens[i]!;
    if (!JOINTS.has(lower)) return null;
    if (lower !== "," && lower !== "the") joined = true;
  }
  if (!joined) return null;
  const other = calendarIn(next);
  if (other === null) return null;
  if (other.year === null) return left === 0 ? null : yearAhead(scan, found, at + 1, left - 1);
  return other.month !== null && other.month < own.month ? other.year - 1 : other.year;
}

function calendarIn(mention: TimeMention): CalendarMeaning | null {
  const { meaning } = mention;
  if (meaning.kind === "calendar") return meaning;
  if (meaning.kind === "portion" && meaning.of.kind === "calendar") return meaning.of;
  return null;
}
