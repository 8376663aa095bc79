import type { Claim, EventClaim, Run, TimeRecord } from "../../model/claims.js";
import { holds, type Span } from "../../model/span.js";
import type { Findings, Where } from "./findings.js";

/**
 * What belongs inside a claim is inside it: the parts of a quote fill its envelope in order; an event holds its trigger, roles and
 * quantities; what is within a quote is in it (of an event, the trigger: its clause may hold the cue as well); a date is where its time
 * expression is.
 */
export function checkClaimPlaces({ claims, times }: Run, findings: Findings): void {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const timeOf = new Map(times.map((time) => [time.id, time]));
  for (const [index, claim] of claims.entries()) {
    const around = claim.within === null ? undefined : claimOf.get(claim.within);
    const time = claim.date?.time == null ? undefined : timeOf.get(claim.date.time);
    checkEnvelope(claim, { at: `claims[${index}]`, document: claim.document, line: claim.line }, findings);
    if (around !== undefined) checkWithin(claim, around, `claims[${index}]`, findings);
    if (time !== undefined) checkDate(claim, time, `claims[${index}]`, findings);
  }
}

function checkEnvelope(claim: Claim, where: Where, findings: Findings): void {
  for (const { name, span } of claim.type === "quote" ? partsOf(claim.parts) : rolesOf(claim)) {
    const at = `${where.at}.${name}`;
    findings.expect("place", { ...where, at }, "lies outside its claim", true, holds(claim, span));
  }
  if (claim.type !== "quote") return;
  const { parts, start, end } = claim;
  const made = `${parts[0]?.start}–${parts.at(-1)?.end}`;
  findings.expect("place", where, "is not the envelope of its parts", made, `${start}–${end}`);
  for (const [before, part] of parts.slice(1).entries()) {
    const at = `${where.at}.parts[${before + 1}]`;
    const isAfter = parts[before]!.end <= part.start;
    findings.expect("place", { ...where, at }, "begins before the part before it ends", true, isAfter);
  }
}

function checkWithin(claim: Claim, around: Claim, at: string, findings: Findings): void {
  const { document, line } = claim;
  const own = claim.type === "quote" ? claim : claim.trigger;
  const where = { at: `${at}.within`, document, line };
  findings.expect(
    "place",
    where,
    "lies outside the quote that is named as around it",
    true,
    holds(around, own),
  );
}

function checkDate({ date, document, line }: Claim, time: TimeRecord, at: string, findings: Findings): void {
  const where = { at: `${at}.date`, document, line };
  const is = `${date?.start}–${date?.end}`;
  findings.expect("place", where, "is not where its time expression is", `${time.start}–${time.end}`, is);
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

function partsOf(parts: readonly Span[]): Named[] {
  return parts.map((span, index) => ({ name: `parts[${index}]`, span }));
}

function rolesOf(event: EventClaim): Named[] {
  const lists = (["agents", "patients", "places", "quantities"] as const).flatMap((list) =>
    event[list].map(({ start, end }, index) => ({ name: `${list}[${index}]`, start, end })),
  );
  const roles = lists.flatMap(({ name, start, end }) =>
    start === null || end === null ? [] : [{ name, span: { start, end } }],
  );
  return [{ name: "trigger", span: event.trigger }, ...roles];
}
