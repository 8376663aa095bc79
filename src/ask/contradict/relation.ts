import type { Claim } from "../../model/claims.js";
import type { Relation } from "../../model/contradiction.js";
import { keyOf } from "../../model/name-key.js";
import { daysOf } from "../calendar.js";
import { daysBetween } from "../compare/dates.js";
import type { Telling } from "../compare/index.js";
import type { AtOdds } from "./same-words.js";

/** Days between the publications of two claims' texts, the second after the first; null where one of them is not known to the day. */
export function daysApart(a: Telling, b: Telling): number | null {
  const [one, other] = [a, b].map(({ document: { published } }) =>
    published.edtf === null ? null : daysOf(published.edtf),
  );
  if (one?.last == null || other?.first == null || one.first !== one.last || other.first !== other.last)
    return null;
  return daysBetween(one.last, other.first);
}

/**
 * What it is that two claims at odds do, the second published no earlier than the first. A number told anew the next day supersedes the old one;
 * what the one denies, and the other tells, is a denial and no contradiction of a report in itself.
 */
export function relationOf(a: Telling, b: Telling, { type }: AtOdds): Relation {
  const apart = daysApart(a, b);
  const isLater = apart !== null && apart > 0;
  if (type === "polarity") return isDenial(a.claim, b.claim) ? "denies" : "contradicts";
  if (isLater && CORRECTION.test(b.claim.text)) return "corrects";
  if (isLater && type === "quantity") return "supersedes";
  if (isLater && type === "date" && isAhead(a.claim) && isAhead(b.claim)) return "supersedes";
  return "contradicts";
}

/** Somebody's word that it was not so, against what is not on that one's word. */
function isDenial(a: Claim, b: Claim): boolean {
  const [negative, positive] = isNegative(a) ? [a, b] : [b, a];
  const denier = negative.source;
  if (denier === null || denier.name === null) return false;
  const teller = positive.source;
  const isSame = denier.actor !== null && denier.actor === teller?.actor;
  return !isSame && keyOf(denier.name) !== keyOf(teller?.name ?? "");
}

function isNegative(claim: Claim): boolean {
  return claim.type === "event" ? claim.polarity === "negative" : claim.act === "denies";
}

function isAhead(claim: Claim): boolean {
  return claim.type === "event" && claim.modality !== "actual";
}

const CORRECTION =
  /\b(?:correct(?:s|ed|ing|ion)|revis(?:e|es|ed|ing)|(?:first|earlier|previously|initially) (?:put|gave|given|said|stated|reported)|rather than)\b/i;
