/** Every flag, once: parsing, help, completion, settings and a test are made from this table. */
import { SIDES } from "../ask/who.js";
import { ODDS, RELATIONS } from "../model/contradiction.js";
import { ITEM_KINDS } from "../model/ledger.js";
import { CLAIM_KINDS, EVENT_CLASSES, STANCES } from "../model/vocabulary.js";
import { FOREIGN_FORMATS, FORMATS, GRAPH_FORMATS, KINDS } from "../write/format.js";
import { COLOUR_CHOICES } from "./colour.js";

export interface Flag {
  readonly says: string;
  readonly group: FlagGroup;
  /** What it is called on the command line, where two commands mean different things by one word; else its key. */
  readonly called?: string;
  readonly short?: string;
  /** What the value is called in help; a flag without one is on or off. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given more than once. */
  readonly repeat?: true;
  /** May also come from `CLAIMS_NAME` or from `name:` in claims.yaml. */
  readonly setting?: true;
  /** What a shell completes its value with. */
  readonly completes?: "files" | "folders";
}

export const FLAG_GROUPS = ["What", "Output", "Metadata of a text", "Reading", "General"] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

const MODES = ["news", "history"] as const;
const OFFSET_UNITS = ["utf16", "codepoint", "byte"] as const;

export const FLAGS = {
  kind: {
    says: "only records of these kinds, joined by commas",
    group: "What",
    value: "KIND",
    choices: KINDS,
    repeat: true,
  },
  actor: { says: "an actor, by any of its names", group: "What", value: "NAME", repeat: true },
  topic: { says: "what it is about, in a few words", group: "What", value: "WORDS" },
  stance: {
    says: "only answers that show this stance to it, joined by commas",
    group: "What",
    value: "STANCE",
    choices: STANCES,
    repeat: true,
  },
  source: { says: "only what is on this actor's word", group: "What", value: "NAME", repeat: true },
  speaker: { says: "only what this actor says", group: "What", value: "NAME", repeat: true },
  about: { says: "only what is said of this actor", group: "What", value: "NAME", repeat: true },
  via: { says: "only what came through this outlet or person", group: "What", value: "NAME", repeat: true },
  by: { says: "only what this actor does", group: "What", value: "NAME", repeat: true },
  against: { says: "only what is done to this actor", group: "What", value: "NAME", repeat: true },
  with: { says: "only what this actor has a part in too", group: "What", value: "NAME", repeat: true },
  place: { says: "only what happens there", group: "What", value: "NAME", repeat: true },
  exact: {
    says: "only those who are named, without their units and offices",
    group: "What",
  },
  as: {
    says: "only where the actor is this",
    group: "What",
    value: "ROLE",
    choices: SIDES,
    repeat: true,
  },
  class: {
    says: "only events of these classes, joined by commas",
    group: "What",
    value: "CLASS",
    choices: EVENT_CLASSES,
    repeat: true,
  },
  wording: {
    says: "only quotes in these words",
    group: "What",
    called: "kind",
    value: "KIND",
    choices: CLAIM_KINDS,
    repeat: true,
  },
  item: {
    says: "only what is accounted for as this, joined by commas",
    group: "What",
    called: "kind",
    value: "KIND",
    choices: ITEM_KINDS,
    repeat: true,
  },
  reason: {
    says: "only what has this reason, or is used; joined by commas",
    group: "What",
    value: "REASON",
    repeat: true,
  },
  reasons: { says: "list each place that no claim uses, with the reason", group: "What" },
  moved: { says: "list each record that has only moved, and not their number", group: "What" },
  attribution: {
    says: "only what is said or written, or only what is believed, hoped or feared",
    group: "What",
    value: "SORT",
    choices: ["speech", "attitude"],
  },
  grouping: {
    says: "what each row is",
    group: "What",
    called: "by",
    value: "WHAT",
    choices: ["source", "outlet", "kind"],
  },
  anonymous: { says: "only what unnamed sources say", group: "What" },
  since: { says: "only claims dated on or after this day, month or year", group: "What", value: "DATE" },
  until: { says: "only claims dated on or before it", group: "What", value: "DATE" },
  "min-origins": { says: "only what at least so many independent origins tell", group: "What", value: "N" },
  min: { says: "only edges of so many claims or more", group: "What", value: "N" },
  types: {
    says: "only what is at odds in this, joined by commas",
    group: "What",
    value: "TYPE",
    choices: ODDS,
    repeat: true,
  },
  relation: {
    says: "only claims that stand so to each other, joined by commas",
    group: "What",
    value: "RELATION",
    choices: RELATIONS,
    repeat: true,
  },
  "exit-status": { says: "exit with 1 if nothing is found", group: "What" },
  gold: {
    says: "what is right, as people say: NAME.json, NAME.ann, or a folder of these",
    group: "What",
    value: "PATH",
    repeat: true,
    completes: "files",
  },
  "at-least": {
    says: "exit with 1 if a figure is below this, as in quotes=0.9 or sources.precision=0.8",
    group: "What",
    value: "FLOOR",
    repeat: true,
  },
  fixtures: {
    says: "the folder of expected claims, NAME.json for each text",
    group: "What",
    value: "DIR",
    completes: "folders",
  },
  update: { says: "write what was extracted as the new fixtures", group: "What" },
  explain: { says: "say how each date was found", group: "What" },

  format: {
    says: "how results are written",
    group: "Output",
    value: "FORMAT",
    choices: FORMATS,
    setting: true,
  },
  interchange: {
    says: "how results are written, for people or for other tools",
    group: "Output",
    called: "format",
    value: "FORMAT",
    choices: [...FORMATS, ...FOREIGN_FORMATS],
    setting: true,
  },
  comparison: {
    says: "how differences are written",
    group: "Output",
    called: "format",
    value: "FORMAT",
    choices: ["table", "json", "markdown"],
  },
  graph: {
    says: "how the network is written, for people or for programs that draw it",
    group: "Output",
    called: "format",
    value: "FORMAT",
    choices: [...FORMATS, ...GRAPH_FORMATS],
    setting: true,
  },
  json: { says: "the same as --format json", group: "Output" },
  fields: { says: "only these columns, joined by commas", group: "Output", value: "FIELDS" },
  limit: { says: "at most so many rows of each table", group: "Output", value: "N" },
  offsets: {
    says: "what offsets and columns count",
    group: "Output",
    value: "UNIT",
    choices: OFFSET_UNITS,
    setting: true,
  },
  output: {
    says: "write to a file, whole or not at all",
    group: "Output",
    short: "o",
    value: "FILE",
    completes: "files",
  },

  rebase: {
    says: "also write the run as it holds against the texts as they are now",
    group: "Output",
    value: "FILE",
    completes: "files",
  },

  date: {
    says: "the day it was published; with several texts NAME=DATE",
    group: "Metadata of a text",
    value: "DATE",
    repeat: true,
  },
  title: { says: "its title", group: "Metadata of a text", value: "TITLE" },
  publisher: { says: "who published it", group: "Metadata of a text", value: "NAME" },
  author: { says: "who wrote it", group: "Metadata of a text", value: "NAME" },
  url: { says: "where it was published", group: "Metadata of a text", value: "URL" },
  meta: {
    says: "a sources.yaml that says the same of many texts",
    group: "Metadata of a text",
    value: "FILE",
    setting: true,
    completes: "files",
  },

  pack: {
    says: "also know the actors of this pack",
    group: "Reading",
    value: "FILE",
    repeat: true,
    setting: true,
    completes: "files",
  },
  lint: { says: "what is doubtful: names of two actors, ties to nobody, cycles", group: "What" },
  used: {
    says: "the actors of packs that these texts or runs name, and how often",
    group: "What",
    value: "PATH",
    repeat: true,
    completes: "files",
  },
  "from-phoenix": {
    says: "print a dictionary of CAMEO actors as a pack",
    group: "What",
    value: "FILE",
    completes: "files",
  },
  mode: {
    says: "read dates as news or as a history; else each text decides",
    group: "Reading",
    value: "MODE",
    choices: MODES,
  },
  without: {
    says: "read texts without this rule; see claims rules",
    group: "Reading",
    value: "RULE",
    repeat: true,
  },

  color: {
    says: "colour the output",
    group: "General",
    value: "WHEN",
    choices: COLOUR_CHOICES,
    setting: true,
  },
  quiet: { says: "no progress and no summary on stderr", group: "General", short: "q" },
  debug: { says: "show where an unexpected error came from", group: "General" },
  help: { says: "show help; -h is the short one", group: "General", short: "h" },
  version: { says: "print the version", group: "General" },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;
type Known = typeof FLAGS;

/** What the flags of one command line say. */
export type FlagValues = {
  readonly [Name in FlagName]?: Known[Name] extends { readonly repeat: true }
    ? readonly Value<Known[Name]>[]
    : Value<Known[Name]>;
} & {
  /** Those that the command line does not give, but the environment or claims.yaml. */
  readonly settled?: ReadonlySet<FlagName>;
};

type Value<Of> = Of extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Of extends { readonly value: string }
    ? string
    : boolean;

/** Whether a flag may also be set in claims.yaml or in the environment, by what it is called. */
export function isSetting(name: FlagName): boolean {
  return (FLAGS[name] as Flag).setting === true;
}

/** Flags that every command has. */
export const GENERAL_FLAGS = [
  "color",
  "quiet",
  "debug",
  "help",
  "version",
] as const satisfies readonly FlagName[];

/** `--kind`, without its dashes. */
export function calledOf(name: FlagName): string {
  return (FLAGS[name] as Flag).called ?? name;
}

/** The keys that claims.yaml may have beside `inputs`. */
export const SETTING_KEYS: readonly string[] = [
  ...new Set((Object.keys(FLAGS) as FlagName[]).filter(isSetting).map(calledOf)),
];

/** `-o, --output FILE`, as help and commander write it. */
export function signatureOf(name: FlagName): string {
  const flag: Flag = FLAGS[name];
  const short = flag.short === undefined ? "" : `-${flag.short}, `;
  return `${short}--${calledOf(name)}${flag.value === undefined ? "" : ` ${flag.value}`}`;
}
