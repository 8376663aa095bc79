import type { EventClaim, QuoteClaim } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import {
  evidenceOnAct,
  evidenceOnClass,
  evidenceOnModality,
  evidenceOnPolarity,
  evidenceOnQuantities,
  evidenceOnWords,
} from "./aspects.js";
import { evidenceOnDates } from "./dates.js";
import { evidenceOnPlaces } from "./places.js";
import { evidenceOnRoles } from "./roles.js";
import { evidenceOnSources, evidenceOnTopics } from "./sources.js";
import type { Known, Telling } from "./telling.js";

/**
 * What speaks for and against two claims being of one happening or one saying, aspect by aspect. It judges nothing: who corroborates adds
 * it up, who looks for contradictions wants all but one aspect to agree.
 *
 * @param a, b two events or two quotes of one run
 * @throws TypeError for an event and a quote
 */
export function evidenceOn(a: Telling, b: Telling, known: Known): Evidence[] {
  if (isEvent(a) && isEvent(b)) return onEvents(a, b, known);
  if (isQuote(a) && isQuote(b)) return onQuotes(a, b, known);
  throw new TypeError("an event and a quote are not compared");
}

function onEvents(a: Telling<EventClaim>, b: Telling<EventClaim>, known: Known): Evidence[] {
  const { kin } = known;
  return [
    evidenceOnClass(a.claim, b.claim),
    evidenceOnRoles("agent", a.agents, b.agents, known),
    evidenceOnRoles("patient", a.patients, b.patients, known),
    evidenceOnPlaces(a, b, kin),
    evidenceOnDates(a, b),
    evidenceOnQuantities(a, b),
    evidenceOnWords(a, b, known),
    evidenceOnPolarity(a.claim, b.claim),
    evidenceOnModality(a.claim, b.claim),
  ];
}

function onQuotes(a: Telling<QuoteClaim>, b: Telling<QuoteClaim>, known: Known): Evidence[] {
  const { kin } = known;
  return [
    evidenceOnSources(a.claim, b.claim, known),
    evidenceOnTopics(a.claim, b.claim, kin),
    evidenceOnDates(a, b),
    evidenceOnWords(a, b, known),
    evidenceOnAct(a.claim, b.claim),
  ];
}

function isEvent(telling: Telling): telling is Telling<EventClaim> {
  return telling.claim.type === "event";
}

function isQuote(telling: Telling): telling is Telling<QuoteClaim> {
  return telling.claim.type === "quote";
}
