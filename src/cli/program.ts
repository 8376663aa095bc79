import { CommanderError, Option, Command as Parser } from "commander";
import { chosen } from "./choices.js";
import { COMMAND_LIST, type Command, type CommandName } from "./commands.js";
import { UsageError } from "./exit.js";
import { FLAGS, type Flag, type FlagName, type FlagValues, GENERAL_FLAGS, signatureOf } from "./flags.js";

/** A command line, understood. */
export interface Invocation {
  readonly name: CommandName;
  readonly args: readonly string[];
  readonly flags: FlagValues;
}

/**
 * Understands a command line; flags may stand before and after the command and its arguments.
 *
 * @throws UsageError with what was meant, where something like it exists
 */
export function parse(args: readonly string[]): Invocation {
  let invocation: Invocation | null = null;
  const program = silent(new Parser("claims"));
  for (const name of GENERAL_FLAGS) program.addOption(optionOf(name));
  for (const [name, command] of COMMAND_LIST) {
    const parser = silent(program.command(name));
    for (const flag of command.flags) parser.addOption(optionOf(flag));
    const positional = argumentOf(command);
    if (positional !== null) parser.argument(positional);
    parser.action(() => {
      invocation = { name, args: parser.args, flags: valuesOf(parser.optsWithGlobals()) };
    });
  }
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? usageError(error) : error;
  }
  if (invocation === null) throw new UsageError("no command was given", "see `claims --help`");
  return invocation;
}

/** Commander says nothing itself: what is wrong is thrown, and help is ours. */
function silent(parser: Parser): Parser {
  return parser
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .allowExcessArguments(false);
}

function optionOf(name: FlagName): Option {
  const flag: Flag = FLAGS[name];
  const signature = signatureOf(name);
  const { value } = flag;
  const option = new Option(value === undefined ? signature : signature.replace(` ${value}`, ` <${value}>`));
  if (flag.repeat === true) {
    option.argParser((value: string, before: string[] = []) => [...before, value]);
  } else if (flag.choices !== undefined) {
    const { choices } = flag;
    option.argParser((written: string) => chosen(`--${name}`, written, choices));
  }
  return option;
}

/** Our help shows a list as `[PATH...]`; commander takes it so, but the missing of a required one is better told by the command. */
function argumentOf({ args }: Command): string | null {
  if (args === "") return null;
  return args.includes("...") ? "[args...]" : "[arg]";
}

function valuesOf(options: Record<string, unknown>): FlagValues {
  const names = Object.keys(FLAGS) as FlagName[];
  const given = names.map((name) => [
    name,
    options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())],
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as a sentence and its remedy. */
function usageError({ message }: CommanderError): UsageError {
  const [, said = message, meant] = /^(?:error: )?(.*?)(?:\s*\((Did you mean .*)\))?$/s.exec(message) ?? [];
  return new UsageError(
    said,
    meant === undefined ? "see `claims --help`" : meant.charAt(0).toLowerCase() + meant.slice(1),
  );
}
