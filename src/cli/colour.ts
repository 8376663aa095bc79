import type { Io, Sink } from "./io.js";

export const COLOUR_CHOICES = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

/** Whether a stream is coloured: by the flag, FORCE_COLOR (0 is off), NO_COLOR, TERM=dumb, then whether it is a terminal. */
export function isColoured(sink: Sink, env: Io["env"], choice: ColourChoice): boolean {
  if (choice !== "auto") return choice === "always";
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  if (no !== undefined && no !== "") return false;
  return term !== "dumb" && sink.isTerminal;
}
