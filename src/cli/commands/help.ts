import { chosen } from "../choices.js";
import { COMMAND_LIST } from "../commands.js";
import { DONE } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { commandHelp, programHelp } from "../help.js";
import type { Io } from "../io.js";

export async function run([name]: readonly string[], _flags: FlagValues, io: Io): Promise<number> {
  const names = COMMAND_LIST.map(([command]) => command);
  await io.stdout.write(
    name === undefined ? programHelp(true) : commandHelp(chosen("help", name, names), true),
  );
  return DONE;
}
