/** Every command, once: parsing, help and completion are made from this table. What each does stands in commands/. */
import type { FlagName } from "./flags.js";

export interface Command {
  readonly says: string;
  /** Its arguments, as usage shows them; "" where it has none. */
  readonly args: string;
  readonly flags: readonly FlagName[];
  readonly examples: readonly (readonly [line: string, says: string])[];
  readonly seeAlso: readonly string[];
  /** What a shell completes its arguments with. */
  readonly completes?: "files" | "commands" | readonly string[];
  /** What only the complete help says. */
  readonly more?: string;
}

const METADATA = ["date", "title", "publisher", "author", "url", "meta"] as const;
const READING = [...METADATA, "pack", "mode", "without"] as const;
const QUESTION = ["actor", "source", "exact", "since", "until"] as const;
/** Of what sets the claims of several texts beside each other. */
const COMPARISON = [
  "actor",
  "class",
  "since",
  "until",
  "exit-status",
  "format",
  "json",
  "limit",
  "output",
  ...READING,
] as const;
const OUTPUT = ["format", "json", "fields", "limit", "output"] as const;

const INPUTS = `PATH is a text (.txt, .md), JSON lines (.jsonl, a {"id","text"} a line), a folder, a glob, the JSON of an earlier run, or -
for standard input. Without one, what is piped in is read, else the inputs: of claims.yaml in this folder.`;

const FOREIGN = `Formats of other tools: brat is its standoff format, a folder of NAME.txt, NAME.ann and annotation.conf (without -o, the .ann of one
text); web-annotation is the W3C's JSON-LD; schema-claim is schema.org's Claim, without a verdict. These count code points, and keep every span
and the whole chain of sources. acled has the columns of ACLED: of PLOVER's classes, ASSAULT is political violence (remote where the word names a
weapon that strikes from afar, a battle where it is clash or fight, against civilians where they suffer it), PROTEST a demonstration, COERCE, AGREE,
MOBILIZE and RETREAT strategic developments, and the rest none of its types; what is not known is empty. timelinejs has the dated events for
TimelineJS. gexf and graphml are the graph of \`claims network\`.`;

const UNITS = `An actor is taken with its units and offices: what is part of it, who leads it or speaks for it, the members of a government or an
armed group, of a state its government, forces and officials; never with its media, nor with those it only backs. --exact is for it alone.`;
const GOLD = `Gold is JSON, one file a text, with offsets in UTF-16 code units: "sha256" or "file" says which text; then, each only if it was
annotated, "quotes": [{"parts": [[start, end]], "speakerNames": [...], "anonymous", "source": words of the text}], "events": [{"trigger": {"start",
"end"}, "class", "agents": [{"name", "names": [...]}], "date": {"edtf", "within": [day, day]}}] and "actors": [{"name", "aliases": [...], "mentions":
[[start, end]], "adjectiveMentions", "descriptorMentions"}]. "tier" of a quote or an event is core (must be found; so it is unless said), optional
(neither missed nor wrong) or forbidden (must not be reported). Other keys are passed over. Or it is brat's NAME.ann with NAME.txt, as extract
--format brat writes it.

Quotes are the same from half of their letters and digits on, quotes-exact with all; sources, dates, classes and agents are right
where the quote or the event was found and they are too; actors are mentions, linked those that belong to the right actor. "of-found" leaves out what was not found.`;

export const COMMANDS = {
  extract: {
    says: "Read texts and list dated events, sourced quotes and named actors.",
    args: "[PATH...]",
    flags: [
      "kind",
      ...QUESTION,
      "exit-status",
      "interchange",
      "json",
      "fields",
      "limit",
      "output",
      "offsets",
      ...READING,
    ],
    examples: [
      ["claims extract seeds/", "tables of events, quotes and actors"],
      ["claims extract seeds/ --json | jq '.claims[] | .text'", "everything, for a program"],
      ["claims extract a.txt --date 2018-06-09 --kind events", "an undated text, with its date"],
      ["claims extract seeds/ --actor Russia --format csv -o russia.csv", "a spreadsheet of one actor"],
    ],
    seeAlso: ["who", "check", "pipe"],
    completes: "files",
    more: `${INPUTS}

${FOREIGN}`,
  },
  who: {
    says: "Show what an actor does, suffers and says, and what is said of it.",
    args: "[PATH...]",
    flags: [
      "actor",
      "as",
      "with",
      "against",
      "exact",
      "since",
      "until",
      "exit-status",
      "format",
      "json",
      "limit",
      "output",
      ...READING,
    ],
    examples: [
      ["claims who --actor Russia", "in the texts of claims.yaml"],
      ["claims who seeds/ --actor 'the Kremlin' --as speaker", "any name it goes by will do"],
      ["claims who seeds/ --actor Israel --against Iran", "what the one does to the other"],
      ["claims extract seeds/ --json | claims who --actor Iran", "from an earlier run"],
    ],
    seeAlso: ["extract", "timeline"],
    completes: "files",
    more: `${UNITS} ${INPUTS}`,
  },
  ask: {
    says: "Find who says something on a topic, for it or against it.",
    args: "[TOPIC] [PATH...]",
    flags: [
      "topic",
      "actor",
      "exact",
      "stance",
      "speaker",
      "via",
      "anonymous",
      "since",
      "until",
      "exit-status",
      "format",
      "json",
      "limit",
      "output",
      ...READING,
    ],
    examples: [
      ["claims ask withdrawal seeds/ --actor Iran", "who says that Iran, or all, should leave, or stay"],
      ["claims ask 'withdraw from Syria' seeds/ --actor Iran --stance against", "who says that it stays"],
      ["claims ask --topic sanctions seeds/ --since 2018-05 --json", "for a program"],
    ],
    seeAlso: ["quotes", "who"],
    completes: "files",
    more: `TOPIC is a few words. Those of a family of near-synonyms (claims rules lists them as topics/…) stand for all of it, and for its
contrary turned round; names are those of actors and places; other words are looked for as they are. An answer is for what the topic
proposes where it says that it is so, will be or ought to be, against it where it says the contrary; nobody is said to be right. With
--actor it is about that actor, its units, those it backs, its “we”, or all foreigners; --exact is for the actor by its names alone.
A date is the claim's, or else its text's. ${INPUTS}`,
  },
  quotes: {
    says: "List who said what, by speaker.",
    args: "[PATH...]",
    flags: [
      "speaker",
      "about",
      "via",
      "exact",
      "wording",
      "attribution",
      "anonymous",
      "since",
      "until",
      "exit-status",
      ...OUTPUT,
      ...READING,
    ],
    examples: [
      ["claims quotes seeds/", "every quote, direct and indirect"],
      ["claims quotes seeds/ --about Iran --kind direct", "the very words about one actor"],
      ["claims quotes seeds/ --anonymous --format csv", "what nobody's name stands for"],
    ],
    seeAlso: ["sources", "who"],
    completes: "files",
    more: INPUTS,
  },
  events: {
    says: "List what happened, by date.",
    args: "[PATH...]",
    flags: [
      "class",
      "by",
      "against",
      "place",
      "source",
      "exact",
      "since",
      "until",
      "exit-status",
      ...OUTPUT,
      ...READING,
    ],
    examples: [
      ["claims events seeds/ --class ASSAULT,COERCE", "violence and force"],
      ["claims events seeds/ --by Israel --against Iran", "what the one does to the other"],
      ["claims events seeds/ --place Damascus --since 2018", "in one place, from a year on"],
    ],
    seeAlso: ["timeline", "who"],
    completes: "files",
    more: `${UNITS} ${INPUTS}

The classes are those of PLOVER 2021; STATEMENT is a saying whose content is not given, OTHER the rest that has a date.`,
  },
  timeline: {
    says: "List events in the order in which they happened.",
    args: "[PATH...]",
    flags: [...QUESTION, "exit-status", ...OUTPUT, ...READING],
    examples: [
      [
        "claims timeline seeds/",
        "what happened when, then what has no date; what several texts tell is one line",
      ],
      ["claims timeline seeds/ --since 2018-05 --until 2018-06", "two months of it"],
    ],
    seeAlso: ["extract", "who"],
    completes: "files",
    more: INPUTS,
  },
  corroborate: {
    says: "Bring together what several texts tell, and count its origins.",
    args: "[PATH...]",
    flags: ["min-origins", ...COMPARISON],
    examples: [
      ["claims corroborate seeds/", "what is told in several texts, with its chains"],
      ["claims corroborate seeds/ --min-origins 2", "only what does not go back to one"],
      ["claims corroborate monday.json tuesday.json --class ASSAULT", "over stored runs"],
      ["claims corroborate seeds/ --format csv -o tellings.csv", "a row for each telling"],
    ],
    seeAlso: ["timeline", "sources"],
    completes: "files",
    more: `${INPUTS}

An origin is a first mouth, an agency or an outlet. The report of an agency, a text that is reused, the words of one mouth and an outlet that
quotes another are counted once, however many print them.`,
  },
  contradict: {
    says: "Set claims side by side that cannot both hold.",
    args: "[PATH...]",
    flags: ["types", "relation", ...COMPARISON],
    examples: [
      ["claims contradict seeds/", "what the texts tell against each other"],
      ["claims contradict articles/ --types quantity,date", "numbers and days that differ"],
      ["claims contradict articles/ --relation contradicts", "without denials, corrections and later counts"],
      ["claims contradict seeds/ --relation narrows,hedges", "told more exactly, or less surely"],
    ],
    seeAlso: ["corroborate", "timeline"],
    completes: "files",
    more: `${INPUTS}

Two claims contradict each other where all that is told agrees but for one thing: whether it was so, a number, a date, a place, or who did it.
Somebody's denial (denies), a later text that mends an earlier one (corrects) and a later count (supersedes) are listed as such. What can both
hold is left out unless --relation asks for it: narrows, the one more exact; hedges, the one less sure. Nothing is said of who is right.`,
  },
  sources: {
    says: "List on whose word the claims are, and how each text leans on it.",
    args: "[PATH...]",
    flags: ["grouping", "exit-status", "format", "json", "limit", "output", ...READING],
    examples: [
      ["claims sources seeds/", "who is quoted, how often, and who is not named"],
      ["claims sources seeds/ --by outlet", "how each outlet leans on unnamed sources"],
      ["claims sources seeds/ --json", "the same for a program"],
    ],
    seeAlso: ["extract", "who"],
    completes: "files",
    more: INPUTS,
  },
  network: {
    says: "Show who acts on whom and who speaks about whom.",
    args: "[PATH...]",
    flags: [
      "actor",
      "exact",
      "since",
      "until",
      "min",
      "exit-status",
      "graph",
      "json",
      "limit",
      "output",
      ...READING,
    ],
    examples: [
      ["claims network seeds/ --min 2", "the ties of two claims and more"],
      ["claims network seeds/ --actor Russia --json", "of one actor, each tie with the ids of its claims"],
      ["claims network seeds/ --format gexf -o seeds.gexf", "for Gephi"],
    ],
    seeAlso: ["who", "explain"],
    completes: "files",
    more: `An edge goes from an agent to a patient (acts on), between agents of what nobody suffers (acts with), from a speaker to those named in
the words (speaks about), or from an outlet or person through whom words came (is quoted on). Acts are of a family: conflict, cooperation, other.
What is denied, planned, possible or demanded is no act. \`claims explain ID\` opens a claim of an edge. ${INPUTS}`,
  },
  "as-of": {
    says: "Show what a reader could know on a day: published or said by then.",
    args: "DATE [PATH...]",
    flags: ["kind", ...QUESTION, "exit-status", ...OUTPUT, ...READING],
    examples: [
      ["claims as-of 2018-06-09 seeds/", "what the texts of that day and before say"],
      ["claims as-of 2018-05 seeds/ --actor Iran", "by the end of May, of one actor"],
      ["claims as-of 2018 seeds/ --json | claims timeline", "what happened, as it was known then"],
    ],
    seeAlso: ["timeline", "dates"],
    completes: "files",
    more: `A claim is known from the day its text was published; a quote, and what it tells, from the day it was said, where the text gives
one. A date that is a stretch counts by its last day. A text without a date is left out, and told on stderr. ${INPUTS}`,
  },
  dates: {
    says: "List the dates of texts and the time expressions in them.",
    args: "[PATH...]",
    flags: ["explain", "format", "json", "limit", "output", ...READING],
    examples: [
      ["claims dates seeds/", "each expression with its value"],
      ["claims dates a.txt --explain", "with the reason, and the candidates for the text's own date"],
    ],
    seeAlso: ["extract", "timeline"],
    completes: "files",
    more: INPUTS,
  },
  check: {
    says: "Compare what is extracted with fixtures; exit with 1 if it differs.",
    args: "[PATH...]",
    flags: ["fixtures", "update", "moved", "json", "output", ...READING],
    examples: [
      ["claims check seeds/ --fixtures fixtures/seeds", "in CI"],
      ["claims check seeds/ --fixtures fixtures/seeds --update", "accept what is extracted now"],
    ],
    seeAlso: ["extract", "explain"],
    completes: "files",
    more: "A text's fixture is NAME.json after the text's file name without its ending. A missing fixture is a difference, one no text has too.",
  },
  diff: {
    says: "Tell by meaning how two runs differ; exit with 1 if they do.",
    args: "BEFORE AFTER",
    flags: ["moved", "comparison", "json", "limit", "output", "offsets", ...READING],
    examples: [
      ["claims diff before.json after.json", "two runs of extract --json"],
      ["claims diff before.json seeds/", "a run, and what is extracted now"],
      ["claims diff before.json after.json --format markdown", "for the comment of a pull request"],
    ],
    seeAlso: ["check", "verify"],
    completes: "files",
    more: `BEFORE and AFTER are each the JSON of a run, or texts, which are then extracted: a file, a folder or a glob. Documents are paired by
their path, else by their content, the end of their path or their title. What differs is named with the rules and the entries of packs
behind it; of what has only moved within its text, the number, and each with --moved or --json.`,
  },
  verify: {
    says: "Check every span, id and reference of a run against its texts.",
    args: "RUN [PATH...]",
    flags: ["rebase", "json", "limit", "output"],
    examples: [
      ["claims verify run.json", "against the texts where the run found them"],
      ["claims verify run.json articles/", "against texts that are elsewhere now, or have changed"],
      ["claims verify run.json --rebase new.json", "put what still stands on the texts as they are now"],
    ],
    seeAlso: ["extract", "check"],
    completes: "files",
    more: `RUN is the output of extract --json or of pipe, in any unit of offsets; - is standard input. A text is found by its path, else by
its content, else by its file name. Of one that has changed, each claim is looked for by its exact words and those around it: it is the
same, moved, ambiguous (several places are equally good) or lost, and the last line and "states" in JSON count them. It is never put on
other words. The exit code is 1 if anything does not hold: a text that has changed is another than the run's, whatever became of its claims.`,
  },
  score: {
    says: "Compare what is found with what people say is right: precision, recall, F1.",
    args: "[PATH...]",
    flags: ["gold", "at-least", "exit-status", "format", "json", "output", ...READING],
    examples: [
      ["claims score articles/ --gold gold/", "all figures, over all texts that have gold"],
      ["claims score run.json --gold a.json --gold b.ann", "of an earlier run, with gold corrected in brat"],
      ["claims score articles/ --gold gold/ --at-least quotes=0.9,sources=0.8", "in CI: exit with 1 below"],
    ],
    seeAlso: ["check", "extract"],
    completes: "files",
    more: GOLD,
  },
  pipe: {
    says: "Read JSON lines from standard input, write the claims of each.",
    args: "",
    flags: ["offsets", "pack", "mode", "without"],
    examples: [
      ["claims pipe < docs.jsonl > out.jsonl", "any number of texts in little memory"],
      ["claims pipe < docs.jsonl | jq -c '{key, n: (.claims | length)}'", "one count a text"],
    ],
    seeAlso: ["extract"],
    more: `A line is {"id","text"} and, where known, "date", "title", "publisher", "author", "url". For each comes one line, in order, with its id
as "key". A bad line gives {"key","line","problem"}; the rest goes on, and the exit code is 2.`,
  },
  explain: {
    says: "Show how each field of a claim, time or actor came to be.",
    args: "ID [PATH...]",
    flags: ["json", "limit", "output", ...READING],
    examples: [
      ["claims explain q-3f2a91c04d17 seeds/", "an id as --json shows it"],
      ["claims explain q-3f2a", "its beginning is enough, in the texts of claims.yaml"],
      ["claims explain 'the Kremlin' seeds/", "an actor, by any name it goes by"],
      ["claims explain q-3f2a --json | jq '.derivations[].steps[]'", "a step for each field, for a program"],
    ],
    seeAlso: ["rules", "why-not"],
    completes: "files",
    more: `An actor is explained from each text that names it; --limit holds for the fields of each. ${INPUTS}`,
  },
  ledger: {
    says: "Account for every mark, cue, time, trigger and mention, used or not.",
    args: "[PATH...]",
    flags: ["item", "reason", "reasons", "exit-status", "format", "json", "limit", "output", ...READING],
    examples: [
      ["claims ledger seeds/", "how much of each text is used, and what the rest is"],
      ["claims ledger a.txt --reasons", "every place that no claim uses, with its reason"],
      ["claims ledger seeds/ --kind cue --reason 'no rule'", "the words of reporting that no rule reads"],
      ["claims ledger seeds/ --json | jq .totals", "the figures for a program"],
    ],
    seeAlso: ["why-not", "explain"],
    completes: "files",
    more: `PATH is a text (.txt, .md), JSON lines (.jsonl, a {"id","text"} a line), a folder, a glob, or - for standard input; an earlier run
will not do, since what it did not use is not in it. The list of reasons is closed; claims ledger --reason x prints it.`,
  },
  "why-not": {
    says: "Show what stands at a place, and what stopped the rules there.",
    args: "FILE:LINE[:COLUMN]",
    flags: ["json", "output", ...READING],
    examples: [
      ["claims why-not seeds/backers.txt:14", "everything on a line"],
      ["claims why-not seeds/backers.txt:14:23", "what stands at one column, and its sentence"],
    ],
    seeAlso: ["ledger", "explain"],
    completes: "files",
    more: "Lines and columns count from 1, columns in UTF-16 code units, as everywhere. A text of a file of JSON lines is FILE#ID:LINE.",
  },
  rules: {
    says: "List the rules, or show one with its examples.",
    args: "[ID]",
    flags: ["json", "output"],
    examples: [
      ["claims rules", "all of them, a sentence each"],
      ["claims rules dates", "those of one family"],
      ["claims rules dates/weekday", "one with its examples"],
    ],
    seeAlso: ["explain"],
  },
  packs: {
    says: "List the packs of actors, or the actors of one.",
    args: "[ID]",
    flags: ["lint", "used", "from-phoenix", "pack", "format", "json", "limit", "output"],
    examples: [
      ["claims packs syria", "the actors of one pack, with their other names"],
      ["claims packs --lint --pack mine.yaml", "what collides, is out of reach or tied to nobody"],
      ["claims packs syria --used articles", "which of its actors a folder of texts names"],
      ["claims packs --from-phoenix actors.txt -o mine.yaml", "make a pack of a CAMEO dictionary"],
    ],
    seeAlso: ["rules", "extract"],
    more: `A pack is YAML: pack: (its id), says: (a sentence), actors: (a list of name:, type: and, where known, id:, country:, aliases:,
adjectives:, metonyms:, part_of:, backed_by:, fights: …), states: and places: by country code, guarded: (places that are words or persons as
well, and count only where a place is told of), terms: (who held an office: of:, title:, held: [2012-05-15 Anna Tarrow, …], each until the
next). A key that nobody knows is an error.
Of two packs that have the same actor, the later wins; ids in one list under distinct: are never joined.`,
  },
  schema: {
    says: "Print the JSON Schema of what `extract --json` writes.",
    args: "",
    flags: ["output"],
    examples: [["claims schema > claims.schema.json", "for validators and editors"]],
    seeAlso: ["extract"],
  },
  complete: {
    says: "Print a completion script for a shell.",
    args: "SHELL",
    flags: [],
    examples: [
      ["claims complete bash > ~/.local/share/bash-completion/completions/claims", "for bash"],
      ["claims complete zsh > ~/.zfunc/_claims", "for zsh, with ~/.zfunc in $fpath"],
      ["claims complete fish > ~/.config/fish/completions/claims.fish", "for fish"],
    ],
    seeAlso: ["help"],
    completes: ["bash", "zsh", "fish"],
  },
  help: {
    says: "Show the complete help of a command.",
    args: "[COMMAND]",
    flags: [],
    examples: [
      ["claims help extract", "the same as claims extract --help"],
      ["claims extract -h", "the short one"],
    ],
    seeAlso: ["complete"],
    completes: "commands",
  },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The commands as the table's type has them, in its order. */
export const COMMAND_LIST: readonly (readonly [CommandName, Command])[] = Object.entries(COMMANDS) as [
  CommandName,
  Command,
][];
