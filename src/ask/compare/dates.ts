import type { Evidence } from "../../model/evidence.js";
import { type Days, daysOf, meet } from "../calendar.js";
import type { Telling } from "./telling.js";

const YEAR = 365;
/** Texts that were published so many days apart seldom tell one thing, where neither dates it. */
const NEWS = 10;

/** How the days of two claims stand to each other. */
export function evidenceOnDates(a: Telling, b: Telling): Evidence {
  const told = {
    aspect: "date",
    ours: a.claim.date?.edtf ?? null,
    theirs: b.claim.date?.edtf ?? null,
  } as const;
  if (a.days === null || b.days === null) return { ...told, ...undated(a, b) };
  if (!meet(a.days, b.days)) {
    const apart = gap(a.days, b.days);
    return { ...told, verdict: "different", because: `${countOf(apart)} apart`, bits: apart > 1 ? -10 : -6 };
  }
  const span = Math.max(lengthOf(a.days), lengthOf(b.days));
  const bits = Math.max(0, Math.min(7, Math.log2(YEAR / span)));
  const same = a.days.first === b.days.first && a.days.last === b.days.last;
  if (same)
    return { ...told, verdict: "same", because: span === 1 ? "the same day" : "the same dates", bits };
  return { ...told, verdict: "compatible", because: "the dates share days", bits };
}

/** What happened is not later than its telling, and news is told soon. */
function undated(a: Telling, b: Telling): Omit<Evidence, "aspect" | "ours" | "theirs"> {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const first = other.days?.first ?? null;
    if (one.days === null && one.latest !== null && first !== null && first > one.latest) {
      const because = `the one was published on ${one.latest}, before the other's date`;
      return { verdict: "different", because, bits: -10 };
    }
  }
  const published = [a, b].map(({ document }) =>
    document.published.edtf === null ? null : daysOf(document.published.edtf),
  );
  const [ours, theirs] = published;
  if (ours == null || theirs == null) return { verdict: "unknown", because: "not both are dated", bits: 0 };
  const apart = meet(ours, theirs) ? 0 : gap(ours, theirs);
  const because = `not both are dated; published ${countOf(apart)} apart`;
  return {
    verdict: "unknown",
    because,
    bits: apart <= NEWS ? 0 : -Math.min(9, 2 + 1.5 * Math.log2(apart / NEWS)),
  };
}

/** Days of a date, both ends counted; half a life for one that is open. */
function lengthOf({ first, last }: Days): number {
  return first === null || last === null ? YEAR * 30 : daysBetween(first, last) + 1;
}

/** Days between two dates that share none. */
function gap(a: Days, b: Days): number {
  const isBefore = (a.last ?? "~") < (b.first ?? "");
  const [earlier, later] = isBefore ? [a, b] : [b, a];
  return daysBetween(earlier.last ?? "", later.first ?? "");
}

export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}

function countOf(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}
