import type { CommandName } from "./commands.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";

/**
 * @param args what stands on the command line beside flags
 * @returns the exit code
 */
export type Run = (args: readonly string[], flags: FlagValues, io: Io) => Promise<number>;

/** What each command does; only the one that is asked for is loaded. */
export const LOADERS: Readonly<Record<CommandName, () => Promise<{ readonly run: Run }>>> = {
  extract: () => import("./commands/extract.js"),
  who: () => import("./commands/who.js"),
  quotes: () => import("./commands/quotes.js"),
  events: () => import("./commands/events.js"),
  timeline: () => import("./commands/timeline.js"),
  sources: () => import("./commands/sources.js"),
  dates: () => import("./commands/dates.js"),
  check: () => import("./commands/check.js"),
  pipe: () => import("./commands/pipe.js"),
  explain: () => import("./commands/explain.js"),
  rules: () => import("./commands/rules.js"),
  packs: () => import("./commands/packs.js"),
  schema: () => import("./commands/schema.js"),
  complete: () => import("./commands/complete.js"),
  help: () => import("./commands/help.js"),
};
