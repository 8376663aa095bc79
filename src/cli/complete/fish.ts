import { COMMAND_NAMES, COMMAND_WORDS, type CommandWords, type FlagWords, quoted } from "./words.js";

/** Completion commands for fish. */
export function fishScript(): string {
  const lines = COMMAND_WORDS.flatMap((command) => [
    `complete -c claims -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.says)}`,
    ...argumentLines(command),
    ...command.flags.map((flag) => flagLine(command, flag)),
  ]);
  return `# Completion of claims for fish: ${COMMAND_NAMES.length} commands.\n${lines.join("\n")}\n`;
}

function argumentLines({ name, arguments: args }: CommandWords): string[] {
  if (args === "files") return [];
  const words = args.length === 0 ? "" : ` -a ${quoted(args.join(" "))}`;
  return [`complete -c claims -n ${condition(name)} -f${words}`];
}

function flagLine({ name: command }: CommandWords, { name, flag }: FlagWords): string {
  const short = flag.short === undefined ? "" : ` -s ${flag.short}`;
  return `complete -c claims -n ${condition(command)}${short} -l ${name}${valuePart(flag)} -d ${quoted(flag.says)}`;
}

function condition(command: string): string {
  return quoted(`__fish_seen_subcommand_from ${command}`);
}

function valuePart(flag: FlagWords["flag"]): string {
  if (flag.value === undefined) return "";
  if (flag.choices !== undefined) return ` -x -a ${quoted(flag.choices.join(" "))}`;
  if (flag.completes === "folders") return " -x -a '(__fish_complete_directories)'";
  return flag.completes === "files" ? " -r -F" : " -x";
}
