import { CHECKS, type Check, type Fault } from "../../model/verification.js";

/** Where a check looks, for a fault to say. */
export interface Where {
  readonly at: string;
  readonly document: string | null;
  readonly line?: number | null;
}

/** Counts what is checked and keeps what does not hold. */
export class Findings {
  readonly checked: Record<Check, number> = countsOf(CHECKS);
  readonly faults: Fault[] = [];
  readonly #paths: ReadonlyMap<string, string | null>;

  /** @param paths the path of each document, by its id */
  constructor(paths: ReadonlyMap<string, string | null>) {
    this.#paths = paths;
  }

  /** One thing that must be as expected. */
  expect(check: Check, where: Where, message: string, expected: unknown, found: unknown): void {
    this.checked[check]++;
    if (expected === found) return;
    const { at, document, line = null } = where;
    const path = document === null ? null : (this.#paths.get(document) ?? null);
    this.faults.push({ check, document, path, at, line, message, expected, found });
  }
}

function countsOf<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
