import type { Published } from "../../model/claims.js";
import { NOBODYS } from "../../model/document.js";
import type { TimeMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { periodOf } from "./calendar-dates.js";
import { type Period, writeDay } from "./period.js";
import { kindAt } from "./place.js";

/** Before a date these say that it is still to come. */
const TO_COME: ReadonlySet<string> = new Set("will shall upcoming scheduled due".split(" "));

/** Before a date these leave open whether it is past. */
const UNCLEAR: ReadonlySet<string> = new Set(
  "would until till by before next planned expected to could may".split(" "),
);

/** How many words before a date they are looked for. */
const REACH = 8;

/**
 * Bounds for the date of an undated document: it was written after the latest date it tells of, and before the end of the first that
 * it says is to come. Only dates that are written out with their year count.
 */
export function boundsOf(
  scan: Scan,
  found: readonly TimeMention[],
): Pick<Published, "notBefore" | "notAfter"> {
  let latest: Period | null = null;
  let soonest: Period | null = null;
  for (const mention of found) {
    const { meaning } = mention;
    if (meaning.kind !== "calendar" || meaning.year === null || NOBODYS.has(kindAt(scan, mention))) continue;
    const period = periodOf(meaning.year, meaning.month, meaning.day);
    const words = wordsBefore(scan, mention);
    if (words.some((word) => TO_COME.has(word))) {
      if (soonest === null || period.last < soonest.last) soonest = period;
    } else if (!words.some((word) => UNCLEAR.has(word)) && (latest === null || period.first > latest.first)) {
      latest = period;
    }
  }
  const agree = latest === null || soonest === null || latest.first <= soonest.last;
  return {
    notBefore: agree ? (latest?.edtf ?? null) : null,
    notAfter: agree && soonest !== null ? writeDay(soonest.last) : null,
  };
}

function wordsBefore(scan: Scan, { first }: TimeMention): string[] {
  const { first: low } = scan.sentences[scan.sentenceOf[first]!]!;
  return scan.tokens.slice(Math.max(low, first - REACH), first).map(({ lower }) => lower);
}
