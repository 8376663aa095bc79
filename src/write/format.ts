/** The one signature behind which the formats stand. */
import type { Claim, Run } from "../model/claims.js";
import type { Network } from "../model/network.js";
import type { Value } from "./rows.js";

export const FORMATS = ["table", "json", "jsonl", "csv", "tsv", "markdown"] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of other tools and standards, which hold what `extract` finds. */
export const GRAPH_FORMATS = ["gexf", "graphml"] as const;
export const FOREIGN_FORMATS = [
  "brat",
  "web-annotation",
  "timelinejs",
  "acled",
  "schema-claim",
  ...GRAPH_FORMATS,
] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** Those that are a folder of files. */
export const FOLDER_FORMATS: ReadonlySet<string> = new Set<ForeignFormat>(["brat"]);

/** Those that say where each thing stands; all of them count code points. */
export const ANCHORED_FORMATS: ReadonlySet<string> = new Set<ForeignFormat>([
  "brat",
  "web-annotation",
  "schema-claim",
]);

export const KINDS = ["quotes", "events", "actors", "times", "documents"] as const;
export type Kind = (typeof KINDS)[number];

/** Rows of plain values under named columns. */
export interface Sheet {
  readonly name: string;
  /** What a row is, in the singular, where the name without its s does not say so. */
  readonly of?: string;
  /** What stands above it in a table for a person. */
  readonly title?: string;
  /** The columns, in order. */
  readonly fields: readonly string[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

/** Claims of one type under a title of their own, for a person to read. */
export interface Section {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** For a claim that stands for several texts' tellings of one event, by its id, what the others are. */
  readonly told?: ReadonlyMap<string, Told>;
}

/** What several texts tell: how many independent origins it has, which these are, and every telling. */
export interface Told {
  readonly count: number;
  readonly origins: readonly string[];
  readonly claims: readonly Claim[];
}

/** What of a run is to be written. */
export interface View {
  readonly run: Run;
  /** Null for what the format shows by itself. */
  readonly kinds: ReadonlySet<Kind> | null;
  /** Columns, where others than the format's own are wanted. */
  readonly fields: readonly string[] | null;
  /** Rows of each table at most. */
  readonly limit: number | null;
  /** What is to be written in place of the run itself, where a question was answered by something else than claims. */
  readonly sheets?: readonly Sheet[];
  /** What a table shows in place of events by date, quotes by speaker and actors by mentions. */
  readonly sections?: readonly Section[];
  /** Lines that a table shows first: what they are about, and what is said of it. */
  readonly heading?: readonly (readonly [name: string, text: string])[];
  /** The texts by the id of their document, as far as they are at hand; for formats that show more of them than a run holds. */
  readonly texts?: ReadonlyMap<string, string>;
  /** The actors and their ties, for formats that hold a graph. */
  readonly network?: Network;
}

/** Colours have four meanings, and the text is legible without them. */
export interface Paint {
  actor(text: string): string;
  date(text: string): string;
  quote(text: string): string;
  /** What is possible, planned, denied or of an open date. */
  doubt(text: string): string;
}

/** What it is written on. */
export interface Surface {
  /** Columns of the terminal; null where lines may be of any length. */
  readonly width: number | null;
  readonly paint: Paint;
}

/** Pieces of output, in order; together they end with a line feed, or are nothing. */
export type Write = (view: View, surface: Surface, tell: (note: string) => void) => Iterable<string>;

/** A file of a format that is a folder. */
export interface FolderFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** The files of a folder, each name once. */
export type WriteFolder = (view: View) => Iterable<FolderFile>;

/** Whether a kind is wanted, where a format by itself shows `unasked`. */
export function wants(view: View, kind: Kind, unasked: readonly Kind[]): boolean {
  return view.kinds?.has(kind) ?? unasked.includes(kind);
}

/** The claims of the wanted kinds. */
export function wantedClaims(view: View): readonly Claim[] {
  const types = { quote: wants(view, "quotes", KINDS), event: wants(view, "events", KINDS) };
  return view.run.claims.filter(({ type }) => types[type]);
}

/**
 * The first `limit` of some rows; says how many more there are, and of what.
 *
 * @param of what a row is, in the singular
 * @param where which of several tables they are in, as in "under DOES"
 */
export function limited<T>(
  rows: readonly T[],
  limit: number | null,
  tell: (note: string) => void,
  of: string,
  where = "",
): readonly T[] {
  if (limit === null || rows.length <= limit) return rows;
  tell(moreText(rows.length - limit, of, where));
  return rows.slice(0, limit);
}

/** "… and 3 more events under DOES" */
export function moreText(count: number, of: string, where = ""): string {
  return `… and ${count} more ${of}${count === 1 ? "" : "s"}${where === "" ? "" : ` ${where}`}`;
}

/** What a row of a sheet is, in the singular. */
export function rowName({ name, of }: Sheet): string {
  return of ?? name.replace(/s$/, "");
}
