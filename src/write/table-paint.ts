import { Chalk } from "chalk";
import type { Paint } from "./format.js";

/** Colours by meaning; none where `coloured` is false. Only the 16 colours every terminal has, so that its theme decides. */
export function paintOf(coloured: boolean): Paint {
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  return {
    actor: (text) => chalk.cyan(text),
    date: (text) => chalk.green(text),
    quote: (text) => chalk.yellow(text),
    doubt: (text) => chalk.magenta(text),
  };
}
