import { FOLDER_FORMATS } from "../write/format.js";
import { COMMANDS } from "./commands.js";
import { NO, Nobody, NoInput } from "./exit.js";
import { commandHelp } from "./help.js";
import type { Io } from "./io.js";
import { LOADERS } from "./loaders.js";
import { tellFailure } from "./messages.js";
import { foreseeOutput } from "./output.js";
import { parse } from "./program.js";
import { withSettings } from "./settings.js";

/**
 * Understands a command line and runs its command.
 *
 * @returns the exit code
 */
export async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const { name, args: rest, flags } = parse(args);
  try {
    const settled = await withSettings(flags, COMMANDS[name].flags, io);
    const { output, interchange = "" } = settled;
    if (output !== undefined) foreseeOutput(output, FOLDER_FORMATS.has(interchange));
    const command = await LOADERS[name]();
    return await command.run(rest, settled, io);
  } catch (error) {
    if (error instanceof Nobody && error.isSound && flags["exit-status"] === true) {
      await tellFailure(error, false, io);
      return NO;
    }
    if (error instanceof NoInput) await io.stderr.write(`${commandHelp(name, false)}\n`);
    throw error;
  }
}
