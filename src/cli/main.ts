import { isCommand } from "./commands.js";
import { DONE, FAILED } from "./exit.js";
import { commandHelp, programHelp, versionLine } from "./help.js";
import { watchInterrupts } from "./interrupt.js";
import { ClosedPipe, type Io, processIo } from "./io.js";
import { tellFailure } from "./messages.js";

/**
 * Runs the program with the process's own streams.
 *
 * @param args the command line after the program's name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  watchInterrupts();
  return run(args, processIo());
}

/** The same in a world that is handed in. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const asked = askedFor(args);
    if (asked !== null) {
      await io.stdout.write(asked);
      return DONE;
    }
    if (args.length === 0) {
      await io.stderr.write(programHelp(false));
      return FAILED;
    }
    const { dispatch } = await import("./dispatch.js");
    return await dispatch(args, io);
  } catch (error) {
    return await ended(error, args.includes("--debug"), io);
  }
}

/** Help and version are answered before anything is parsed, whatever else the line says. */
function askedFor(args: readonly string[]): string | null {
  const end = args.indexOf("--");
  const before = end < 0 ? args : args.slice(0, end);
  const isComplete = before.includes("--help");
  if (isComplete || before.includes("-h")) {
    const name = before.find(isCommand);
    return name === undefined ? programHelp(isComplete) : commandHelp(name, isComplete);
  }
  return before.includes("--version") || before[0] === "-V" ? versionLine() : null;
}

async function ended(error: unknown, isDebugging: boolean, io: Io): Promise<number> {
  if (error instanceof ClosedPipe) return DONE;
  try {
    await tellFailure(error, isDebugging, io);
  } catch {
    // Nobody reads stderr either; the exit code still says it.
  }
  return FAILED;
}
