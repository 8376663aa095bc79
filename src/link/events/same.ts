import type { EventClaim, Role } from "../../model/claims.js";

/**
 * Points each event that was told before in the document to its first telling: class, agents and date agree, nothing
 * else differs, and they do not stand in one clause.
 */
export function firstTellings(claims: readonly EventClaim[]): EventClaim[] {
  const byKey = new Map<string, EventClaim[]>();
  return claims.map((claim) => {
    const key = keyOf(claim);
    if (key === null) return claim;
    const earlier = byKey.get(key) ?? [];
    if (earlier.length === 0) byKey.set(key, earlier);
    const first = earlier.find((other) => !isBeside(other, claim) && isCompatible(other, claim));
    if (first !== undefined) return { ...claim, sameAs: first.id };
    if (earlier.length < TELLINGS_COMPARED) earlier.push(claim);
    return claim;
  });
}

/** Keeps the cost linear in a text that repeats itself thousands of times. */
const TELLINGS_COMPARED = 50;

/** Null for an event that nothing would tell apart from others: undated, or by nobody known. */
function keyOf({ class: kind, agents, date, polarity, modality }: EventClaim): string | null {
  const edtf = date?.edtf ?? null;
  const known = idsOf(agents);
  if (edtf === null || known.length === 0) return null;
  return [kind, polarity, modality, edtf, ...known].join("|");
}

/** "killed nine and injured five": what one clause tells by two verbs is two events. */
function isBeside(a: EventClaim, b: EventClaim): boolean {
  return a.start < b.end && b.start < a.end;
}

function isCompatible(a: EventClaim, b: EventClaim): boolean {
  return overlap(idsOf(a.patients), idsOf(b.patients)) && overlap(idsOf(a.places), idsOf(b.places));
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

function idsOf(roles: readonly Role[]): string[] {
  return roles.flatMap(({ actor }) => (actor === null ? [] : [actor])).sort();
}
