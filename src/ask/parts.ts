import type { Claim, Role } from "../model/claims.js";

/** Ids of the actors that have some part in a claim, for each part there is. */
export const PARTS = {
  /** Those on whose word it is, and through whom it came. */
  source: ({ source }) =>
    source === null ? [] : known([...source.actors, source.actor, ...source.via.map(({ actor }) => actor)]),
  /** Those who say it. */
  speaker: (claim) => (claim.type === "quote" ? known([...claim.source.actors, claim.source.actor]) : []),
  /** Those it came through on the way to the article. */
  via: ({ source }) => known((source?.via ?? []).map(({ actor }) => actor)),
  /** Those who are named in what is said. */
  about: (claim) => (claim.type === "quote" ? claim.about : []),
  by: (claim) => (claim.type === "event" ? idsOf(claim.agents) : []),
  against: (claim) => (claim.type === "event" ? idsOf(claim.patients) : []),
  place: (claim) => (claim.type === "event" ? idsOf(claim.places) : []),
  actor: partakers,
  with: partakers,
} as const satisfies Readonly<Record<string, (claim: Claim) => readonly string[]>>;

export type Part = keyof typeof PARTS;

/** Ids of all who have a part in a claim: its speakers, and who does, suffers or is spoken of. */
export function partakers(claim: Claim): string[] {
  const { source, about, by, against, place } = PARTS;
  return [source, about, by, against, place].flatMap((part) => part(claim));
}

function idsOf(roles: readonly Role[]): string[] {
  return known(roles.map(({ actor }) => actor));
}

function known(ids: readonly (string | null)[]): string[] {
  return ids.filter((id) => id !== null);
}
