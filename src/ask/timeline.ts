import type { EventClaim, Run } from "../model/claims.js";
import { daysOf } from "./calendar.js";

/** Events in the order in which they began, and beside them those that no calendar date is known of, in the order of the texts. */
export interface Timeline {
  readonly dated: readonly EventClaim[];
  readonly undated: readonly EventClaim[];
}

/** The events of a run; what is told again in the same text is left out. */
export function timelineOf(run: Run): Timeline {
  const undated: EventClaim[] = [];
  const dated: { claim: EventClaim; first: string; last: string }[] = [];
  for (const claim of run.claims) {
    if (claim.type !== "event" || claim.sameAs !== null) continue;
    const days = claim.date?.edtf == null ? null : daysOf(claim.date.edtf);
    if (days === null) undated.push(claim);
    else dated.push({ claim, first: days.first ?? "", last: days.last ?? "~" });
  }
  dated.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last));
  return { dated: dated.map(({ claim }) => claim), undated };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
