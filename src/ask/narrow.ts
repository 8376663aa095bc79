import type { Actor, Claim, Run } from "../model/claims.js";
import { type Days, daysOf, meet } from "./calendar.js";
import { PARTS, type Part, partakers } from "./parts.js";

/** What of a run is asked for; what is left out does not narrow it. */
export interface Question {
  /** Claims in which any of these actors has the part. */
  readonly parts?: { readonly [Name in Part]?: readonly Actor[] };
  /** Claims that are dated inside this stretch, at least in part; those without a date are not. */
  readonly days?: Days;
  /** Claims of which all these are so. */
  readonly tests?: readonly ((claim: Claim) => boolean)[];
}

/** The run with only the claims that are asked for, and the actors and times that these refer to; all documents stay. */
export function narrow(run: Run, { parts = {}, days, tests = [] }: Question): Run {
  const wanted = [...tests, ...partTests(parts), ...(days === undefined ? [] : [isWithin(days)])];
  if (wanted.length === 0) return run;
  const claims = run.claims.filter((claim) => wanted.every((isSo) => isSo(claim)));
  const partaking = new Set(claims.flatMap(partakers));
  const dating = new Set(claims.map(({ date }) => date?.time));
  return {
    ...run,
    actors: run.actors.filter(({ id }) => partaking.has(id)),
    times: run.times.filter(({ id }) => dating.has(id)),
    claims,
  };
}

function partTests(parts: NonNullable<Question["parts"]>): ((claim: Claim) => boolean)[] {
  return (Object.entries(parts) as [Part, readonly Actor[]][]).map(([part, actors]) => {
    const ids = new Set(actors.map(({ id }) => id));
    return (claim) => PARTS[part](claim).some((id) => ids.has(id));
  });
}

function isWithin(days: Days): (claim: Claim) => boolean {
  return ({ date }) => {
    const own = date?.edtf == null ? null : daysOf(date.edtf);
    return own !== null && meet(own, days);
  };
}
