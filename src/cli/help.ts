import { TOOL } from "../merge/run.js";
import { filled, wrapped } from "../write/wrapped.js";
import { COMMAND_LIST, COMMANDS, type Command, type CommandName } from "./commands.js";
import {
  FLAG_GROUPS,
  FLAGS,
  type Flag,
  type FlagName,
  GENERAL_FLAGS,
  SETTING_KEYS,
  signatureOf,
} from "./flags.js";

const INDENT = "  ";

const SUMMARY = "claims reads news text and says who claims what happened, when, and on whose word.";

/** Help on the program: `claims -h`, which names the commands and fits a screen, and with `isComplete` `claims --help`. */
export function programHelp(isComplete: boolean): string {
  const commands = COMMAND_LIST.map(([name, { says }]) => [name, says] as const);
  const names = COMMAND_LIST.map(([name]) => name);
  const sections = [
    `${SUMMARY}\n`,
    "Usage: claims COMMAND [PATH...] [FLAGS]\n",
    `Commands:\n${isComplete ? definitions(commands) : packed(names)}`,
  ];
  if (isComplete) {
    sections.push(
      flagGroups(GENERAL_FLAGS),
      `Settings:\n${paragraph(`Flags come first, then CLAIMS_* in the environment (CLAIMS_FORMAT=json), then claims.yaml in this folder: inputs:, ${settings()}. NO_COLOR and FORCE_COLOR are heeded as everywhere; COLUMNS is the width of tables, in a pipe too.`)}`,
      "Exit codes:\n  0 done; 1 the answer is no; 2 wrong usage or something could not be read\n",
    );
  }
  sections.push(
    "Example: claims extract seeds/ --json | claims who --actor Russia",
    isComplete
      ? "`claims help COMMAND` says more of each, `claims COMMAND -h` less.\n"
      : "`claims --help` says what each does, `claims help COMMAND` more of it.\n",
  );
  return sections.join("\n");
}

/** Help on one command: `-h` names its flags and fits a screen, `--help` says what each is for. */
export function commandHelp(name: CommandName, isComplete: boolean): string {
  const command: Command = COMMANDS[name];
  const sections = [`${command.says}\n`, `Usage: ${usageOf(name)}\n`];
  if (isComplete && command.more !== undefined) sections.push(`${wrapped(command.more, "").join("\n")}\n`);
  sections.push(`Examples:\n${examples(command.examples)}`);
  if (isComplete) sections.push(flagGroups([...command.flags, ...GENERAL_FLAGS]));
  else if (command.flags.length > 0) sections.push(`Flags:\n${packed(command.flags.map(signatureOf))}`);
  sections.push(`See also: ${command.seeAlso.map((other) => `claims ${other}`).join(", ")}\n`);
  return sections.join("\n");
}

export function usageOf(name: CommandName): string {
  const { args, flags }: Command = COMMANDS[name];
  return ["claims", name, args, flags.length > 0 ? "[FLAGS]" : ""].filter((part) => part !== "").join(" ");
}

export function versionLine(): string {
  return `${TOOL.version}\n`;
}

function flagGroups(names: readonly FlagName[]): string {
  return FLAG_GROUPS.flatMap((group) => {
    const own = names.filter((name) => FLAGS[name].group === group);
    return own.length === 0 ? [] : [`${group}:\n${definitions(own.map(flagDefinition))}`];
  }).join("\n");
}

function flagDefinition(name: FlagName): readonly [string, string] {
  const { says, choices }: Flag = FLAGS[name];
  const indented = FLAGS[name].group === "General" || "short" in FLAGS[name] ? "" : "    ";
  return [`${indented}${signatureOf(name)}`, choices === undefined ? says : `${says}: ${choices.join(", ")}`];
}

/** Terms in one column, what they mean in the next. */
function definitions(entries: readonly (readonly [term: string, says: string])[]): string {
  const column = Math.max(...entries.map(([term]) => term.length)) + 2;
  return entries
    .map(([term, says]) => {
      const lines = wrapped(says, " ".repeat(INDENT.length + column));
      return `${INDENT}${term.padEnd(column)}${lines.join("\n").trimStart()}\n`;
    })
    .join("");
}

function examples(entries: Command["examples"]): string {
  return entries.map(([line, says]) => `${INDENT}${line}\n${INDENT}${INDENT}${says}\n`).join("");
}

function paragraph(text: string): string {
  return `${wrapped(text, INDENT).join("\n")}\n`;
}

/** Lines of items that are not broken themselves. */
function packed(items: readonly string[]): string {
  return `${filled(items, INDENT, "  ").join("\n")}\n`;
}

function settings(): string {
  return SETTING_KEYS.map((key) => `${key}:`).join(", ");
}
