import type { Actor, Claim, EventClaim, QuoteClaim, Role, Run } from "../model/claims.js";
import { speakers } from "./narrow.js";

/** All that is said of some actors, each list by date. */
export interface Portrait {
  readonly actors: readonly Actor[];
  /** What they are said to have done. */
  readonly does: readonly EventClaim[];
  /** What is said to have been done to them. */
  readonly suffers: readonly EventClaim[];
  /** What they say, or what came through them. */
  readonly says: readonly QuoteClaim[];
  /** What others say about them. */
  readonly saidAbout: readonly QuoteClaim[];
}

/** @param actors usually one; several where a name is that of several */
export function portraitOf(run: Run, actors: readonly Actor[]): Portrait {
  const ids = new Set(actors.map(({ id }) => id));
  const claims = [...run.claims].sort(byDate);
  const events = claims.filter((claim) => claim.type === "event");
  const quotes = claims.filter((claim) => claim.type === "quote");
  const isIn = (roles: readonly Role[]) => roles.some(({ actor }) => actor !== null && ids.has(actor));
  const speaks = (quote: QuoteClaim) => speakers(quote).some((id) => ids.has(id));
  return {
    actors,
    does: events.filter(({ agents }) => isIn(agents)),
    suffers: events.filter(({ patients }) => isIn(patients)),
    says: quotes.filter(speaks),
    saidAbout: quotes.filter((quote) => quote.about.some((id) => ids.has(id)) && !speaks(quote)),
  };
}

/** By date; what has none comes last; in the order of the texts where dates are the same. */
function byDate(a: Claim, b: Claim): number {
  const one = a.date?.edtf ?? "~";
  const other = b.date?.edtf ?? "~";
  return one < other ? -1 : one > other ? 1 : 0;
}
