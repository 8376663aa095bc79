import type { Claim, Run } from "../model/claims.js";
import type { EventClass } from "../model/vocabulary.js";

/** PLOVER's deeds; the other classes are done by words, on the day on which the words were said. */
const DEEDS: ReadonlySet<EventClass> = new Set([
  "COOPERATE",
  "AID",
  "RETREAT",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);

/**
 * When quotes were said, where their texts tell it. The date of a quote may be that of what it tells: it is so where the time expression
 * stands in somebody's words, or dates a deed ("on May 10 it shelled what it said were depots").
 *
 * @returns EDTF dates by the ids of quotes; a quote whose day is not told is not among them
 */
export function datesOfSaying({ claims }: Pick<Run, "claims">): ReadonlyMap<string, string> {
  const told = new Set<string>();
  for (const claim of claims) {
    const { date } = claim;
    if (date?.time == null) continue;
    if (claim.type === "event" ? DEEDS.has(claim.class) : isInside(claim, date.start)) told.add(date.time);
  }
  const dates = new Map<string, string>();
  for (const { type, id, date } of claims) {
    if (type !== "quote" || date === null || date.time === null || date.edtf === null) continue;
    if (date.from === null && !told.has(date.time)) dates.set(id, date.edtf);
  }
  return dates;
}

function isInside(claim: Claim, offset: number | null): boolean {
  if (claim.type !== "quote" || offset === null) return false;
  return claim.parts.some(({ start, end }) => start <= offset && offset < end);
}
