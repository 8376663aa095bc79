/** What the completion scripts of all shells are made from. */
import { COMMAND_LIST, type Command, type CommandName } from "../commands.js";
import { calledOf, FLAGS, type Flag, type FlagName, GENERAL_FLAGS } from "../flags.js";

export interface FlagWords {
  /** As on the command line, without its dashes. */
  readonly name: string;
  readonly flag: Flag;
}

export interface CommandWords {
  readonly name: CommandName;
  readonly says: string;
  readonly flags: readonly FlagWords[];
  /** "files", or the words that may follow. */
  readonly arguments: "files" | readonly string[];
}

export const COMMAND_NAMES: readonly CommandName[] = COMMAND_LIST.map(([name]) => name);

export const COMMAND_WORDS: readonly CommandWords[] = COMMAND_LIST.map(([name, command]) => ({
  name,
  says: command.says,
  flags: [...command.flags, ...GENERAL_FLAGS].map(wordsOf),
  arguments: argumentsOf(command),
}));

function wordsOf(name: FlagName): FlagWords {
  return { name: calledOf(name), flag: FLAGS[name] };
}

function argumentsOf({ completes }: Command): "files" | readonly string[] {
  if (completes === "files") return "files";
  return completes === "commands" ? COMMAND_NAMES : (completes ?? []);
}

/** `-o` and `--output`. */
export function spellings({ name, flag }: FlagWords): string[] {
  return flag.short === undefined ? [`--${name}`] : [`-${flag.short}`, `--${name}`];
}

/** In single quotes for a shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
