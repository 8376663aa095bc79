import { CommanderError, Option, Command as Parser } from "commander";
import { chosen } from "./choices.js";
import { COMMAND_LIST, type Command, type CommandName, isCommand } from "./commands.js";
import { UsageError } from "./exit.js";
import {
  calledOf,
  FLAGS,
  type Flag,
  type FlagName,
  type FlagValues,
  GENERAL_FLAGS,
  signatureOf,
} from "./flags.js";

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
    // Of a command that does not stand in the line nobody will ask for flags.
    if (args.includes(name)) for (const flag of command.flags) parser.addOption(optionOf(flag));
    const positional = argumentOf(command);
    if (positional !== null) parser.argument(positional);
    parser.action(() => {
      invocation = { name, args: parser.args, flags: valuesOf(command, parser.optsWithGlobals()) };
    });
  }
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    throw error instanceof CommanderError ? usageError(error, helpFor(args)) : error;
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
  const { choices } = flag;
  const checked = (written: string) =>
    choices === undefined ? written : chosen(`--${calledOf(name)}`, written, choices);
  if (flag.repeat === true) {
    const each = choices === undefined ? (written: string) => [written] : listed;
    return option.argParser((written: string, before: string[] = []) => [
      ...before,
      ...each(written).map(checked),
    ]);
  }
  return choices === undefined ? option : option.argParser(checked);
}

/** The items of a list in which commas part them. */
function listed(written: string): string[] {
  return written
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Our help shows a list as `[PATH...]`; commander takes it so, but the missing of a required one is better told by the command. */
function argumentOf({ args }: Command): string | null {
  if (args === "") return null;
  return /\.\.\.| /.test(args) ? "[args...]" : "[arg]";
}

function valuesOf({ flags }: Command, options: Record<string, unknown>): FlagValues {
  const given = [...flags, ...GENERAL_FLAGS].map((name) => {
    const property = calledOf(name).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return [name, options[property]] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Where the flags stand of what the line is about. */
function helpFor(args: readonly string[]): string {
  const name = args.find(isCommand);
  return name === undefined ? "see `claims --help`" : `see \`claims help ${name}\``;
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" as a sentence and its remedy. */
function usageError({ message }: CommanderError, help: string): UsageError {
  const excess = /too many arguments(?: for '([^']+)')?/.exec(message);
  if (excess !== null) {
    return new UsageError(`${excess[1] ?? "claims"} was given more arguments than it takes`, help);
  }
  const [, said = message, meant] = /^(?:error: )?(.*?)(?:\s*\((Did you mean .*)\))?$/s.exec(message) ?? [];
  return new UsageError(said, meant === undefined ? help : meant.charAt(0).toLowerCase() + meant.slice(1));
}
