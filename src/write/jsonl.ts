import type { DocumentRecord, Run } from "../model/claims.js";
import { limited, type View, type Write, wantedClaims, wants } from "./format.js";
import { jsonText } from "./harmless.js";
import { originals, sheetsOf } from "./sheets.js";

/** One record a line: claims, unless other kinds are asked for; `document` says enough to cite it. */
export const writeJsonl: Write = function* (view, _surface, tell) {
  for (const record of limited(recordsOf(view), view.limit, tell, "line")) yield `${jsonText(record)}\n`;
};

function recordsOf(view: View): readonly object[] {
  const { run, fields } = view;
  if (view.sheets !== undefined || fields !== null) {
    return sheetsOf(view).flatMap(({ fields: names, rows }) =>
      rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
    );
  }
  const records: object[] = [];
  const documents = briefDocuments(run);
  const withDocument = <T extends { readonly document: string }>(record: T) => ({
    ...record,
    document: documents.get(record.document) ?? null,
  });
  if (wants(view, "documents", [])) records.push(...run.documents);
  if (wants(view, "actors", [])) records.push(...run.actors);
  if (wants(view, "times", [])) records.push(...run.times.map(withDocument));
  records.push(...wantedClaims(view).map(withDocument));
  return records;
}

function briefDocuments(run: Run): Map<string, object> {
  return new Map(originals(run).map((record) => [record.id, brief(record)]));
}

function brief({ id, path, title, publisher, published }: DocumentRecord): object {
  return { id, path, title, publisher, published: published.edtf };
}
