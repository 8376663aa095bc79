import type { Run } from "../model/claims.js";
import { KINDS, limited, rowName, type Sheet, type View, type Write, wantedClaims, wants } from "./format.js";
import { jsonText } from "./harmless.js";

/** One JSON document, a record a line, so that a difference in a stored run is a difference in some lines. */
export const writeJson: Write = (view, _surface, tell) =>
  objectLines(view.sheets === undefined ? narrowed(view, tell) : sheetRecords(view, view.sheets, tell));

/** The lines of an object, as `extract --json` and the fixtures have them: each record of its lists on a line. */
export function* objectLines(object: object): Iterable<string> {
  const entries = Object.entries(object);
  yield "{";
  for (const [index, [key, value]] of entries.entries()) {
    yield `${index === 0 ? "\n" : ",\n"}${jsonText(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* recordLines(value);
    else yield jsonText(value);
  }
  yield "\n}\n";
}

function* recordLines(records: readonly unknown[]): Iterable<string> {
  for (const [index, record] of records.entries()) yield `${index === 0 ? "[" : ","}\n  ${jsonText(record)}`;
  yield "\n]";
}

/** Every key stays; what is not wanted is empty, but the documents, which the rest refers to. */
function narrowed(view: View, tell: (note: string) => void): Run {
  const { run, limit } = view;
  return {
    ...run,
    actors: wants(view, "actors", KINDS) ? run.actors : [],
    times: wants(view, "times", KINDS) ? run.times : [],
    claims: limited(wantedClaims(view), limit, tell, "claim"),
  };
}

/** The rows of each sheet under its name. */
function sheetRecords(view: View, sheets: readonly Sheet[], tell: (note: string) => void): object {
  return Object.fromEntries(
    sheets.map((sheet) => [sheet.name, limited(sheet.rows, view.limit, tell, rowName(sheet))]),
  );
}
