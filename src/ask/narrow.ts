import type { Actor, Claim, Run } from "../model/claims.js";
import { type Days, daysOf, meet } from "./calendar.js";

/** What of a run is asked for; what is left out does not narrow it. */
export interface Question {
  /** Claims that any of these actors has a part in. */
  readonly actors?: readonly Actor[];
  /** Claims on the word of any of these. */
  readonly sources?: readonly Actor[];
  /** Claims that are dated inside this stretch, at least in part; those without a date are not. */
  readonly days?: Days;
}

/** The run with only the claims that are asked for, and the actors and times that these refer to; all documents stay. */
export function narrow(run: Run, { actors, sources, days }: Question): Run {
  if (actors === undefined && sources === undefined && days === undefined) return run;
  const parts = actors && idsOf(actors);
  const words = sources && idsOf(sources);
  const claims = run.claims.filter(
    (claim) =>
      (parts === undefined || partakers(claim).some((id) => parts.has(id))) &&
      (words === undefined || speakers(claim).some((id) => words.has(id))) &&
      (days === undefined || isWithin(claim, days)),
  );
  const partaking = new Set(claims.flatMap(partakers));
  const dating = new Set(claims.map(({ date }) => date?.time));
  return {
    ...run,
    actors: run.actors.filter(({ id }) => partaking.has(id)),
    times: run.times.filter(({ id }) => dating.has(id)),
    claims,
  };
}

/** Ids of those on whose word a claim is, and through whom it came. */
export function speakers({ source }: Claim): string[] {
  if (source === null) return [];
  return [...source.actors, source.actor, ...source.via.map(({ actor }) => actor)].filter(
    (id) => id !== null,
  );
}

/** Ids of all who have a part in a claim: its speakers, and who does, suffers or is spoken of. */
export function partakers(claim: Claim): string[] {
  if (claim.type === "quote") return [...speakers(claim), ...claim.about];
  const roles = [...claim.agents, ...claim.patients, ...claim.places];
  return [...speakers(claim), ...roles.map(({ actor }) => actor).filter((id) => id !== null)];
}

function isWithin({ date }: Claim, days: Days): boolean {
  const own = date?.edtf == null ? null : daysOf(date.edtf);
  return own !== null && meet(own, days);
}

function idsOf(actors: readonly Actor[]): Set<string> {
  return new Set(actors.map(({ id }) => id));
}
