import type { Actor, Claim, EventClaim, QuoteClaim, Role, Run } from "../model/claims.js";
import { speakers } from "./narrow.js";

/** All that is said of one actor, each list by date. */
export interface Portrait {
  readonly actor: Actor;
  /** What it is said to have done. */
  readonly does: readonly EventClaim[];
  /** What is said to have been done to it. */
  readonly suffers: readonly EventClaim[];
  /** What it says, or what comes through it. */
  readonly says: readonly QuoteClaim[];
  /** What others say about it. */
  readonly saidAbout: readonly QuoteClaim[];
}

export function portraitOf(run: Run, actor: Actor): Portrait {
  const claims = [...run.claims].sort(byDate);
  const events = claims.filter((claim) => claim.type === "event");
  const quotes = claims.filter((claim) => claim.type === "quote");
  const isIn = (roles: readonly Role[]) => roles.some((role) => role.actor === actor.id);
  const speaks = (quote: QuoteClaim) => speakers(quote).includes(actor.id);
  return {
    actor,
    does: events.filter(({ agents }) => isIn(agents)),
    suffers: events.filter(({ patients }) => isIn(patients)),
    says: quotes.filter(speaks),
    saidAbout: quotes.filter((quote) => quote.about.includes(actor.id) && !speaks(quote)),
  };
}

/** By date; what has none comes last; in the order of the texts where dates are the same. */
export function byDate(a: Claim, b: Claim): number {
  const one = a.date?.edtf ?? "~";
  const other = b.date?.edtf ?? "~";
  return one < other ? -1 : one > other ? 1 : 0;
}
