import Table from "cli-table3";
import { oneLine } from "./harmless.js";
import { namedLines } from "./table-heading.js";
import { cutEnd, cutPath, fitted, widthOf } from "./table-width.js";

export interface Column<T> {
  readonly title: string;
  text(row: T): string;
  /** What is shown in its place where there is no room for all. */
  readonly brief?: (row: T) => string;
  readonly paint?: (text: string, row: T) => string;
  /** The least width at which the column still says something; without one it is never cut. */
  readonly least?: number;
  /** It is the path of a text, which is not cut at its end as others are. */
  readonly isPath?: true;
  readonly align?: "right";
}

const GAP = "  ";
/** So many rows are laid out at a time: the library's cost grows with the square of a table's length. */
const BATCH = 200;
/** No cell is measured further, whatever a text holds: no terminal is wider. */
const LONGEST = 2000;

const NO_BORDERS = Object.fromEntries(
  ["top", "bottom", "mid", "left", "right"].flatMap((side) =>
    [side, `${side}-mid`, `${side}-left`, `${side}-right`].map((name) => [name, ""]),
  ),
);

/**
 * Lines of a table without borders. On a terminal that is too narrow for its columns, each row is a list of them.
 *
 * @param width columns of the terminal, or null to show every cell whole
 */
export function* gridLines<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  width: number | null,
): Iterable<string> {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.text(row)).slice(0, LONGEST)));
  const widths = columnWidths(columns, rows, cells, width);
  if (width !== null && sumOf(widths) > roomFor(columns.length, width)) {
    yield* listLines(columns, cells, width);
    return;
  }
  const table = () =>
    new Table({
      chars: { ...NO_BORDERS, middle: GAP },
      style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
      colWidths: widths,
      colAligns: columns.map(({ align }) => align ?? "left"),
    });
  const lines = (grid: Table.Table) =>
    grid
      .toString()
      .split("\n")
      .map((line) => `${line.trimEnd()}\n`);

  const head = table();
  head.push(columns.map(({ title }, at) => cutEnd(title, widths[at] ?? 0)));
  yield* lines(head);
  for (let first = 0; first < rows.length; first += BATCH) {
    const batch = table();
    for (const [at, row] of rows.slice(first, first + BATCH).entries()) {
      batch.push(
        columns.map((column, position) =>
          painted(column, row, cells[first + at]?.[position] ?? "", widths[position] ?? 0),
        ),
      );
    }
    yield* lines(batch);
  }
}

/** Each row as lines of its columns, those that are empty left out, with an empty line between rows. */
function* listLines<T>(
  columns: readonly Column<T>[],
  cells: readonly string[][],
  width: number,
): Iterable<string> {
  const column = Math.max(...columns.map(({ title }) => title.length));
  for (const [at, row] of cells.entries()) {
    if (at > 0) yield "\n";
    const all = columns.map(({ title }, position) => [title, row[position] ?? ""] as const);
    yield* namedLines(
      all.filter(([, text]) => text !== ""),
      width,
      column,
    );
  }
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}

/** What is left for the cells of so many columns, beside the gaps between them. */
function roomFor(columns: number, width: number): number {
  return width - GAP.length * (columns - 1);
}

function columnWidths<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  cells: readonly string[][],
  width: number | null,
): number[] {
  const widest = (at: number, texts: Iterable<string>) => {
    let most = widthOf(columns[at]?.title ?? "");
    for (const text of texts) most = Math.max(most, widthOf(text));
    return most;
  };
  const whole = columns.map((_, at) =>
    widest(
      at,
      cells.map((row) => row[at] ?? ""),
    ),
  );
  if (width === null) return whole;
  const room = roomFor(columns.length, width);
  if (sumOf(whole) <= room) return whole;
  const wanted = columns.map(({ brief }, at) =>
    brief === undefined
      ? (whole[at] ?? 0)
      : widest(
          at,
          rows.map((row) => oneLine(brief(row))),
        ),
  );
  const least = columns.map((column, at) =>
    Math.min(column.least ?? Number.POSITIVE_INFINITY, wanted[at] ?? 0),
  );
  return fitted(wanted, least, room);
}

function painted<T>(column: Column<T>, row: T, cell: string, width: number): string {
  const isWhole = column.brief === undefined || widthOf(cell) <= width;
  const shown = isWhole ? cell : oneLine(column.brief(row));
  const cut = column.isPath === true ? cutPath(shown, width) : cutEnd(shown, width);
  return column.paint === undefined ? cut : column.paint(cut, row);
}
