import { COMMAND_WORDS, type CommandWords, type FlagWords, quoted, spellings } from "./words.js";

/** A completion function for zsh, to be saved as _claims in a folder of $fpath. */
export function zshScript(): string {
  return `#compdef claims
# Completion of claims for zsh.
_claims() {
  local -a commands
  commands=(
${COMMAND_WORDS.map(({ name, says }) => `    ${quoted(`${name}:${plain(says)}`)}`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${COMMAND_WORDS.map(commandCase).join("\n")}
  esac
}
_claims "$@"
`;
}

function commandCase({ name, flags, arguments: args }: CommandWords): string {
  const rest =
    args === "files" ? "'*:file:_files'" : args.length === 0 ? "" : `'*:argument:(${args.join(" ")})'`;
  const specs = [...flags.flatMap(flagSpecs), rest].filter((spec) => spec !== "");
  return `    ${name})\n      _arguments ${specs.join(" \\\n        ")} ;;`;
}

/** One spec for each spelling: \`--format[how results are written]:FORMAT:(table json)\`. */
function flagSpecs(words: FlagWords): string[] {
  const { flag } = words;
  const value = flag.value === undefined ? "" : `:${flag.value}:${valueAction(words)}`;
  const repeat = flag.repeat === true ? "*" : "";
  return spellings(words).map((spelling) => quoted(`${repeat}${spelling}[${plain(flag.says)}]${value}`));
}

function valueAction({ flag }: FlagWords): string {
  if (flag.choices !== undefined) return `(${flag.choices.join(" ")})`;
  if (flag.completes === undefined) return "";
  return flag.completes === "folders" ? "_files -/" : "_files";
}

/** Without what the syntax of a spec uses. */
function plain(says: string): string {
  return says.replace(/[[\]:`]/g, "");
}
