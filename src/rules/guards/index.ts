import { EVENT_GUARDS } from "./events.js";
import type { GuardEntry } from "./guard.js";
import { QUOTE_GUARDS } from "./quotes.js";

const ALL = { ...QUOTE_GUARDS, ...EVENT_GUARDS };
export type Guard = keyof typeof ALL;

/** Every guard by its id, `what is looked at/why not`. */
export const GUARDS: Readonly<Record<Guard, GuardEntry>> = ALL;

/** Whether it stops rules of quotes, or else rules of events. */
export function isQuoteGuard(guard: Guard): boolean {
  return Object.hasOwn(QUOTE_GUARDS, guard);
}

/** Is told of each rule that a guard stopped, and at which token of the scan; a finder that nobody listens to tells nothing. */
export type Refused = (token: number, guard: Guard) => void;
