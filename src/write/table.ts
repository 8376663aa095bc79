import type { Actor, Claim, QuoteClaim } from "../model/claims.js";
import { type Kind, limited, type View, type Write, wantedClaims, wants } from "./format.js";
import { originals, sheetsOf } from "./sheets.js";
import { actorColumns, eventColumns, quoteColumns } from "./table-columns.js";
import { type Column, gridLines } from "./table-grid.js";

const UNASKED: readonly Kind[] = ["events", "quotes", "actors"];

/** What a person reads: events by date, quotes by speaker, actors by their number of mentions. */
export const writeTable: Write = function* (view, { width, paint }, tell) {
  if (view.fields !== null || wants(view, "times", []) || wants(view, "documents", [])) {
    yield* sheetTables(view, width, tell);
    return;
  }
  const paths = new Map(originals(view.run).map(({ id, path }) => [id, path ?? "-"]));
  const place = (claim: Claim) => `${paths.get(claim.document) ?? "-"}:${claim.line}`;
  const events = wantedClaims(view)
    .filter((claim) => claim.type === "event")
    .sort(byDate);
  const quotes = wantedClaims(view)
    .filter((claim) => claim.type === "quote")
    .sort(bySpeaker);
  const actors = wants(view, "actors", UNASKED) ? [...view.run.actors].sort(byMentions) : [];

  let gap = "";
  const section = function* <T>(title: string, columns: readonly Column<T>[], rows: readonly T[]) {
    if (rows.length === 0) return;
    yield `${gap}${title}\n`;
    yield* gridLines(columns, limited(rows, view.limit, tell), width);
    gap = "\n";
  };
  yield* section("EVENTS by date", eventColumns(paint, place), events);
  yield* section("QUOTES by speaker", quoteColumns(paint, place), quotes);
  yield* section("ACTORS by mentions", actorColumns(paint), actors);
};

function* sheetTables(view: View, width: number | null, tell: (note: string) => void): Iterable<string> {
  let gap = "";
  for (const { fields, rows } of sheetsOf(view)) {
    yield gap;
    const columns = fields.map((field): Column<(typeof rows)[number]> => {
      return { title: field, text: (row) => String(row[field] ?? ""), least: 8 };
    });
    yield* gridLines(columns, limited(rows, view.limit, tell), width);
    gap = "\n";
  }
}

function byDate(a: Claim, b: Claim): number {
  return compare(a.date?.edtf ?? "~", b.date?.edtf ?? "~");
}

function bySpeaker(a: QuoteClaim, b: QuoteClaim): number {
  return compare(a.source.name ?? "~", b.source.name ?? "~");
}

function byMentions(a: Actor, b: Actor): number {
  return b.mentions.length - a.mentions.length || compare(a.name, b.name);
}

/** By code units, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
