/** A run as flat sheets of plain values, for the formats that have rows and columns. */
import type { Actor, DocumentRecord, Run, TimeRecord } from "../model/claims.js";
import { type Kind, type Sheet, type View, wantedClaims } from "./format.js";
import { CLAIM_FIELDS, rowOf, STANDARD_FIELDS, type Value } from "./rows.js";

export type SheetName = "claims" | "actors" | "times" | "documents";

/** What a row of each sheet has; of claims, only the standard ones are shown unasked. */
export const SHEET_FIELDS: Readonly<Record<SheetName, readonly string[]>> = {
  claims: CLAIM_FIELDS,
  actors: ["id", "name", "type", "country", "sector", "pack", "mentions", "documents", "aliases"],
  times: ["document", "start", "end", "text", "type", "value", "mod", "edtf", "basis", "because"],
  documents: [
    "path",
    "id",
    "title",
    "publisher",
    "author",
    "published",
    "basis",
    "language",
    "encoding",
    "duplicateOf",
  ],
};

/** The sheets that some kinds of record are on. */
export function sheetNames(kinds: ReadonlySet<Kind> | null): readonly SheetName[] {
  const names = [...(kinds ?? ["quotes" as const])].map((kind) =>
    kind === "quotes" || kind === "events" ? "claims" : kind,
  );
  return [...new Set(names)];
}

/** The wanted sheets of a run, each with the wanted columns. */
export function sheetsOf(view: View): readonly Sheet[] {
  if (view.sheets !== undefined) return view.sheets;
  return sheetNames(view.kinds).map((name) => ({
    name,
    fields: view.fields ?? (name === "claims" ? STANDARD_FIELDS : SHEET_FIELDS[name]),
    rows: ROWS[name](view),
  }));
}

const ROWS: Record<SheetName, (view: View) => Sheet["rows"]> = {
  claims: claimRows,
  actors: ({ run }) => run.actors.map(actorRow),
  times: timeRows,
  documents: ({ run }) => run.documents.map(documentRow),
};

function claimRows(view: View): Sheet["rows"] {
  const documents = new Map(originals(view.run).map((document) => [document.id, document]));
  const names = new Map(view.run.actors.map(({ id, name }) => [id, name]));
  return wantedClaims(view).flatMap((claim) => {
    const document = documents.get(claim.document);
    return document === undefined ? [] : [rowOf(claim, document, names)];
  });
}

/** The documents that were read: a second copy has the id of the first. */
export function originals(run: Run): readonly DocumentRecord[] {
  return run.documents.filter(({ duplicateOf }) => duplicateOf === null);
}

function actorRow(actor: Actor): Record<string, Value> {
  const { id, name, type, country, sector, pack, aliases, mentions } = actor;
  const documents = new Set(mentions.map(({ document }) => document)).size;
  return {
    id,
    name,
    type,
    country,
    sector,
    pack,
    mentions: mentions.length,
    documents,
    aliases: aliases.join("; "),
  };
}

function timeRows({ run }: View): Sheet["rows"] {
  const paths = new Map(originals(run).map(({ id, path }) => [id, path]));
  return run.times.map(
    ({ document, start, end, text, type, value, mod, edtf, basis, because }: TimeRecord) => {
      return {
        document: paths.get(document) ?? "-",
        start,
        end,
        text,
        type,
        value,
        mod,
        edtf,
        basis,
        because,
      };
    },
  );
}

function documentRow(document: DocumentRecord): Record<string, Value> {
  const { path, id, title, publisher, author, published, language, encoding, duplicateOf } = document;
  const { edtf, basis } = published;
  return { path, id, title, publisher, author, published: edtf, basis, language, encoding, duplicateOf };
}
