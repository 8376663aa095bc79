import type { Claim, Run, TimeRecord } from "../model/claims.js";

/** What an id can name. */
export type Explained = Claim | TimeRecord;

/** The claims and times whose id is, or begins with, what was asked for; one that is it whole is alone. */
export function recordsCalled(run: Run, id: string): readonly Explained[] {
  const records: readonly Explained[] = [...run.claims, ...run.times];
  const whole = records.filter((record) => record.id === id);
  return whole.length > 0 ? whole.slice(0, 1) : records.filter((record) => record.id.startsWith(id));
}
