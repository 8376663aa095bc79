import { limited, rowName, type Write } from "./format.js";
import { harmless, oneLine } from "./harmless.js";
import type { Value } from "./rows.js";
import { sheetsOf } from "./sheets.js";

/** Comma-separated values as in RFC 4180, but with a line feed alone at the end of each record. */
export const writeCsv: Write = separated(",", csvCell);

/** Tab-separated values: a cell is one line without tabs, and nothing is quoted. */
export const writeTsv: Write = separated("\t", tsvCell);

function separated(separator: string, cell: (value: Value) => string): Write {
  return function* (view, _surface, tell) {
    for (const sheet of sheetsOf(view)) {
      const { fields, rows } = sheet;
      yield `${fields.join(separator)}\n`;
      for (const row of limited(rows, view.limit, tell, rowName(sheet))) {
        yield `${fields.map((field) => cell(row[field] ?? null)).join(separator)}\n`;
      }
    }
  };
}

/** A cell as RFC 4180 has it, that no spreadsheet runs and no terminal obeys. */
export function csvCell(value: Value): string {
  if (typeof value !== "string") return numeral(value);
  const safe = withoutFormula(harmless(value));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tsvCell(value: Value): string {
  return typeof value === "string" ? withoutFormula(oneLine(value)) : numeral(value);
}

function numeral(value: number | null): string {
  return value === null ? "" : String(value);
}

/** A spreadsheet runs what begins like a formula; an apostrophe before it says that it is text (OWASP, CSV injection). */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
