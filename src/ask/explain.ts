import type { Actor, Claim, Run, TimeRecord } from "../model/claims.js";
import { type Found, findActors, type KnownAliases } from "./actors.js";

/** What an id can name. */
export type Explained = Claim | TimeRecord;

/** The claims and times whose id is, or begins with, what was asked for; one that is it whole is alone. */
export function recordsCalled(run: Run, id: string): readonly Explained[] {
  const records: readonly Explained[] = [...run.claims, ...run.times];
  const whole = records.filter((record) => record.id === id);
  return whole.length > 0 ? whole.slice(0, 1) : records.filter((record) => record.id.startsWith(id));
}

/**
 * The actors that an id or a name stands for; one with that id is alone.
 *
 * @param idsOf ids of the actors that a pack knows by a name
 */
export function actorsCalled(run: Run, called: string, idsOf: KnownAliases): Found {
  const whole: Actor | undefined = run.actors.find(({ id }) => id === called);
  return whole === undefined ? findActors(run, called, idsOf) : { actors: [whole] };
}
