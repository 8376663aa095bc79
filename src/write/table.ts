import type { Actor, Claim } from "../model/claims.js";
import {
  type Kind,
  limited,
  rowName,
  type Section,
  type Sheet,
  type Surface,
  type View,
  type Write,
  wantedClaims,
  wants,
} from "./format.js";
import { originals, sheetsOf } from "./sheets.js";
import { actorColumns, eventColumns, quoteColumns } from "./table-columns.js";
import { type Column, gridLines } from "./table-grid.js";
import { headingLines } from "./table-heading.js";
import { type Places, placesOf } from "./table-paths.js";

const UNASKED: readonly Kind[] = ["events", "quotes", "actors"];

/** What a person reads: events by date, quotes by speaker, actors by their number of mentions. */
export const writeTable: Write = function* (view, surface, tell) {
  if (
    view.sheets !== undefined ||
    view.fields !== null ||
    wants(view, "times", []) ||
    wants(view, "documents", [])
  ) {
    yield* sheetTables(view, surface.width, tell);
    return;
  }
  if (view.heading !== undefined) yield* headingLines(view.heading, surface.width);
  const tables = new Tables(view, surface, tell);
  for (const section of view.sections ?? usualSections(view)) yield* tables.ofClaims(section);
  if (view.sections === undefined && wants(view, "actors", UNASKED)) yield* tables.ofActors();
};

function usualSections(view: View): Section[] {
  const claims = wantedClaims(view);
  return [
    { title: "EVENTS by date", claims: claims.filter(({ type }) => type === "event").sort(byDate) },
    { title: "QUOTES by speaker", claims: claims.filter(({ type }) => type === "quote").sort(bySpeaker) },
  ];
}

/** Titled tables with an empty line between them; what has no rows is left out. */
class Tables {
  readonly #view: View;
  readonly #surface: Surface;
  readonly #tell: (note: string) => void;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #places: Places;
  #gap = "";

  constructor(view: View, surface: Surface, tell: (note: string) => void) {
    this.#view = view;
    this.#surface = surface;
    this.#tell = tell;
    this.#paths = new Map(originals(view.run).map(({ id, path }) => [id, path ?? "-"]));
    this.#places = placesOf([...this.#paths.values()], surface.width);
  }

  *ofClaims({ title, claims, told = new Map() }: Section): Iterable<string> {
    const { paint } = this.#surface;
    const one = ({ document, line }: Claim) =>
      `${this.#places.nameOf(this.#paths.get(document) ?? "-")}:${line}`;
    const text = (claim: Claim) => told.get(claim.id)?.claims.map(one).join(", ") ?? one(claim);
    const place = { text, least: this.#places.least };
    const events = claims.filter((claim) => claim.type === "event");
    const quotes = claims.filter((claim) => claim.type === "quote");
    yield* this.#table(title, "event", eventColumns(paint, place, told), events);
    yield* this.#table(title, "quote", quoteColumns(paint, place), quotes);
  }

  *ofActors(): Iterable<string> {
    const actors = [...this.#view.run.actors].sort(byMentions);
    yield* this.#table("ACTORS by mentions", "actor", actorColumns(this.#surface.paint), actors);
  }

  *#table<T>(title: string, of: string, columns: readonly Column<T>[], rows: readonly T[]): Iterable<string> {
    if (rows.length === 0) return;
    yield `${this.#gap}${title}\n`;
    const { limit, sections } = this.#view;
    const where = sections === undefined ? "" : `under ${title}`;
    yield* gridLines(columns, limited(rows, limit, this.#tell, of, where), this.#surface.width);
    this.#gap = "\n";
  }
}

function* sheetTables(view: View, width: number | null, tell: (note: string) => void): Iterable<string> {
  let gap = "";
  const sheets = sheetsOf(view);
  for (const sheet of sheets) {
    const { title, fields, rows } = sheet;
    if (rows.length === 0) continue;
    yield gap;
    if (title !== undefined) yield `${title}\n`;
    const columns = fields.map((field): Column<(typeof rows)[number]> => {
      if (PATHS.has(field)) return pathColumn(field, rows, width);
      const isNumeric = rows.some((row) => typeof row[field] === "number");
      const align = isNumeric ? ({ align: "right" } as const) : {};
      return { title: field, text: (row) => String(row[field] ?? ""), least: 8, ...align };
    });
    yield* gridLines(
      columns,
      limited(
        rows,
        view.limit,
        tell,
        rowName(sheet),
        isAlone(sheet, sheets) ? "" : `under ${title?.replace(/:.*/, "")}`,
      ),
      width,
    );
    gap = "\n";
  }
}

/** Columns in which texts are named, some with a line. */
const PATHS: ReadonlySet<string> = new Set(["document", "where"]);

function pathColumn(field: string, rows: Sheet["rows"], width: number | null): Column<Sheet["rows"][number]> {
  const parted = (row: Sheet["rows"][number]) =>
    /^(.*?)((?::\d+)*)$/s.exec(String(row[field] ?? "")) ?? ["", "", ""];
  const { nameOf, least } = placesOf(
    rows.map((row) => parted(row)[1] ?? ""),
    width,
  );
  const text = (row: Sheet["rows"][number]) => {
    const [, path = "", line = ""] = parted(row);
    return `${nameOf(path)}${line}`;
  };
  return { title: field, text, least, isPath: true };
}

/** Whether no other sheet has rows of the same sort. */
function isAlone(sheet: Sheet, sheets: readonly Sheet[]): boolean {
  return sheets.every((other) => other === sheet || rowName(other) !== rowName(sheet));
}

function byDate(a: Claim, b: Claim): number {
  return compare(a.date?.edtf ?? "~", b.date?.edtf ?? "~");
}

function bySpeaker(a: Claim, b: Claim): number {
  return compare(a.source?.name ?? "~", b.source?.name ?? "~");
}

function byMentions(a: Actor, b: Actor): number {
  return b.mentions.length - a.mentions.length || compare(a.name, b.name);
}

/** By code units, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
