import Table from "cli-table3";
import { oneLine } from "./harmless.js";
import { cutEnd, cutStart, fitted, widthOf } from "./table-width.js";

export interface Column<T> {
  readonly title: string;
  text(row: T): string;
  readonly paint?: (text: string, row: T) => string;
  /** The least width at which the column still says something; without one it is never cut. */
  readonly least?: number;
  /** Where it is cut; at its end unless told. */
  readonly cut?: "start";
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
 * Lines of a table without borders.
 *
 * @param width columns of the terminal, or null to show every cell whole
 */
export function* gridLines<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  width: number | null,
): Iterable<string> {
  const cells = rows.map((row) => columns.map((column) => oneLine(column.text(row)).slice(0, LONGEST)));
  const widths = columnWidths(columns, cells, width);
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

function columnWidths<T>(
  columns: readonly Column<T>[],
  cells: readonly string[][],
  width: number | null,
): number[] {
  const wanted = columns.map(({ title }, at) =>
    cells.reduce((widest, row) => Math.max(widest, widthOf(row[at] ?? "")), widthOf(title)),
  );
  if (width === null) return wanted;
  const least = columns.map((column, at) =>
    Math.min(column.least ?? Number.POSITIVE_INFINITY, wanted[at] ?? 0),
  );
  return fitted(wanted, least, width - GAP.length * (columns.length - 1));
}

function painted<T>(column: Column<T>, row: T, cell: string, width: number): string {
  const cut = column.cut === "start" ? cutStart(cell, width) : cutEnd(cell, width);
  return column.paint === undefined ? cut : column.paint(cut, row);
}
