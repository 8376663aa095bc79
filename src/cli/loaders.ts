import type { CommandName } from "./commands.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";

/**
 * @param args what stands on the command line beside flags
 * @returns the exit code
 */
export type Run = (args: readonly string[], flags: FlagValues, io: Io) => Promise<number>;

/** Those that read texts, in one module: each module that is loaded by itself is a file more at start-up. */
const readers = () => import("./commands/readers.js");

/** What each command does, loaded when it is asked for. */
export const LOADERS: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  extract: async () => (await readers()).extract,
  who: async () => (await readers()).who,
  ask: async () => (await readers()).ask,
  quotes: async () => (await readers()).quotes,
  events: async () => (await readers()).events,
  timeline: async () => (await readers()).timeline,
  contradict: async () => (await readers()).contradict,
  corroborate: async () => (await readers()).corroborate,
  sources: async () => (await readers()).sources,
  network: async () => (await readers()).network,
  "as-of": async () => (await readers()).asOf,
  dates: async () => (await readers()).dates,
  check: async () => (await readers()).check,
  diff: async () => (await readers()).diff,
  verify: () => import("./commands/verify.js"),
  score: async () => (await readers()).score,
  pipe: async () => (await readers()).pipe,
  explain: async () => (await readers()).explain,
  ledger: () => import("./commands/ledger.js"),
  "why-not": () => import("./commands/why-not.js"),
  rules: async () => (await readers()).rules,
  packs: async () => (await readers()).packs,
  schema: () => import("./commands/schema.js"),
  complete: () => import("./commands/complete.js"),
  help: () => import("./commands/help.js"),
};
