import type { Refusal } from "../model/ledger.js";
import { GUARDS, type Guard, isQuoteGuard } from "../rules/guards/index.js";

/** A word may be looked at by the rules of both. */
export type Family = "quotes" | "events";

/** What the finders told while they read one document: at each token the guards that stopped a rule, in order. */
export class Refusals {
  private readonly byToken = new Map<number, Guard[]>();

  /** To be handed to the finders. */
  readonly hear = (token: number, guard: string): void => {
    const told = this.byToken.get(token);
    if (told === undefined) this.byToken.set(token, [guard as Guard]);
    else if (!told.includes(guard as Guard)) told.push(guard as Guard);
  };

  /** What stopped the rules of one family at a token, in the order in which they looked. */
  at(token: number, family: Family): readonly Refusal[] {
    return this.guardsAt(token, family).map((guard) => ({ guard, says: GUARDS[guard].says }));
  }

  /** The guard that settled it: of the last rule that looked, unless it yields to one before. */
  decisive(token: number, family: Family): Guard | null {
    const told = this.guardsAt(token, family);
    return told.findLast((guard) => GUARDS[guard].yields !== true) ?? told.at(-1) ?? null;
  }

  private guardsAt(token: number, family: Family): readonly Guard[] {
    return (this.byToken.get(token) ?? []).filter((guard) => isQuoteGuard(guard) === (family === "quotes"));
  }
}
