import { nearest } from "../../ask/nearest.js";
import { COMMAND_LIST, isCommand } from "../commands.js";
import { DONE, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { commandHelp, programHelp } from "../help.js";
import type { Io } from "../io.js";

export async function run([name]: readonly string[], _flags: FlagValues, io: Io): Promise<number> {
  if (name !== undefined && !isCommand(name)) {
    const names = COMMAND_LIST.map(([command]) => command);
    const [meant] = nearest(name, names, 1);
    const remedy = meant === undefined ? `it can be ${names.join(", ")}` : `did you mean ${meant}?`;
    throw new UsageError(`unknown command '${name}'`, remedy);
  }
  await io.stdout.write(name === undefined ? programHelp(true) : commandHelp(name, true));
  return DONE;
}
