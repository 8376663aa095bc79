import type { Run } from "../model/claims.js";
import { daysOf } from "./calendar.js";

/** The run with its dated events alone, in the order in which they began; what is told again is left out. */
export function timelineOf(run: Run): Run {
  const events = run.claims.flatMap((claim) => {
    if (claim.type !== "event" || claim.sameAs !== null || claim.date?.edtf == null) return [];
    const days = daysOf(claim.date.edtf);
    return days === null ? [] : [{ claim, first: days.first ?? "", last: days.last ?? "~" }];
  });
  events.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last));
  return { ...run, claims: events.map(({ claim }) => claim) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
