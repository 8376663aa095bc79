import type { EventClaim, Run } from "../model/claims.js";
import { type Days, daysOf } from "./calendar.js";
import type { Corroboration } from "./corroborate/corroborate.js";

/** Events in the order in which they began, and beside them those that no calendar date is known of, in the order of the texts. */
export interface Timeline {
  readonly dated: readonly EventClaim[];
  readonly undated: readonly EventClaim[];
}

/**
 * The events of a run; what is told again in the same text is left out, and of what several texts tell only the telling with the nearest date
 * is kept.
 *
 * @param of for the claims that are told more than once, their cluster
 */
export function timelineOf(run: Run, of: ReadonlyMap<string, Corroboration> = new Map()): Timeline {
  const events = run.claims.filter((claim) => claim.type === "event").filter(({ sameAs }) => sameAs === null);
  const heads = headsOf(events, of);
  const undated: EventClaim[] = [];
  const dated: { claim: EventClaim; first: string; last: string }[] = [];
  for (const claim of events) {
    if ((heads.get(of.get(claim.id)) ?? claim) !== claim) continue;
    const days = daysOfClaim(claim);
    if (days === null) undated.push(claim);
    else dated.push({ claim, first: days.first ?? "", last: days.last ?? "~" });
  }
  dated.sort((a, b) => compare(a.first, b.first) || compare(a.last, b.last));
  return { dated: dated.map(({ claim }) => claim), undated };
}

/** Of each cluster the telling with the shortest date, and of those the first. */
function headsOf(events: readonly EventClaim[], of: ReadonlyMap<string, Corroboration>) {
  const heads = new Map<Corroboration | undefined, EventClaim>();
  for (const event of events) {
    const cluster = of.get(event.id);
    if (cluster === undefined) continue;
    const head = heads.get(cluster);
    if (head === undefined || lengthOf(event) < lengthOf(head)) heads.set(cluster, event);
  }
  return heads;
}

function daysOfClaim({ date }: EventClaim): Days | null {
  return date?.edtf == null ? null : daysOf(date.edtf);
}

/** Milliseconds that its date is long; for an open one more than for any other, and for none most. */
function lengthOf(event: EventClaim): number {
  const days = daysOfClaim(event);
  if (days === null) return Number.POSITIVE_INFINITY;
  const { first, last } = days;
  return first === null || last === null ? Number.MAX_VALUE : Date.parse(last) - Date.parse(first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
