import { linesOf } from "../model/positions.js";
import type { Span } from "../model/span.js";
import { Failure, UsageError } from "./exit.js";

/** A place as it is asked for: a file, a line and perhaps a column, both from 1, in UTF-16 code units. */
export interface Asked {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** @throws UsageError for what is no FILE:LINE[:COLUMN] */
export function placeOf(written: string): Asked {
  const [, file, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/.exec(written) ?? [];
  if (file === undefined) {
    throw new UsageError(`"${written}" names no line of a file`, "write it as a.txt:12 or a.txt:12:8");
  }
  return { file, line: Number(line), column: column === undefined ? null : Number(column) };
}

/**
 * The span of a place: of a line without its end, or of the character at a column.
 *
 * @throws Failure where the text has no such line, or the line no such column
 */
export function placeIn(text: string, { file, line, column }: Asked): Span {
  const lines = linesOf(text);
  const span = lines[line - 1];
  if (span === undefined) {
    throw new Failure(`${file} has no line ${line}`, `it has ${lines.length} lines, counted from 1`);
  }
  if (column === null) return span;
  const start = span.start + column - 1;
  if (column < 1 || start >= span.end) {
    throw new Failure(
      `line ${line} of ${file} has no column ${column}`,
      `it has ${span.end - span.start} columns, counted from 1; the text has ${lines.length} lines`,
    );
  }
  return { start, end: start + 1 };
}
