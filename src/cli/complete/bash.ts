import { COMMAND_NAMES, COMMAND_WORDS, type CommandWords, type FlagWords, spellings } from "./words.js";

/** A completion script for bash 3.2 and later, without the bash-completion package. */
export function bashScript(): string {
  return `# Completion of claims for bash: source this file, or put it where bash-completion looks.
_claims() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word words="" files=""
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${COMMAND_NAMES.join("|")}) command="$word"; break ;;
    esac
  done
  case "$command $previous" in
${valueCases().join("\n")}
  esac
  case "$command" in
    "") words="${COMMAND_NAMES.join(" ")} --help --version" ;;
${COMMAND_WORDS.map(commandCase).join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ -n "$files" && "$current" != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _claims claims
`;
}

/** What completes the value of each flag; one flag may mean different things to different commands, which are then named. */
function valueCases(): string[] {
  const commands = new Map<FlagWords["flag"], { words: FlagWords; names: string[] }>();
  for (const { name, flags } of COMMAND_WORDS) {
    for (const words of flags.filter(({ flag }) => flag.value !== undefined)) {
      const known = commands.get(words.flag) ?? { words, names: [] };
      known.names.push(name);
      commands.set(words.flag, known);
    }
  }
  return [...commands.values()].map(({ words, names }) => {
    const places = words.flag.group === "General" ? ["*"] : names;
    const patterns = places.flatMap((place) => spellings(words).map((spelling) => `${place}\\ ${spelling}`));
    return `    ${patterns.join("|")}) ${valueReply(words)}return ;;`;
  });
}

function valueReply({ flag }: FlagWords): string {
  if (flag.choices !== undefined)
    return `COMPREPLY=($(compgen -W "${flag.choices.join(" ")}" -- "$current")); `;
  if (flag.completes === undefined) return "";
  return `COMPREPLY=($(compgen -${flag.completes === "folders" ? "d" : "f"} -- "$current")); `;
}

function commandCase({ name, flags, arguments: args }: CommandWords): string {
  const words = [...(args === "files" ? [] : args), ...flags.map((flag) => `--${flag.name}`)];
  return `    ${name}) words="${words.join(" ")}"${args === "files" ? " files=yes" : ""} ;;`;
}
