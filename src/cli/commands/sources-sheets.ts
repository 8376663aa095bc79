/** What `sources` shows: a row for each source, outlet or kind of source. */
import { type KindCount, type OutletCount, outletsOf, sourceKindsOf } from "../../ask/outlets.js";
import { type Leaning, type SourceCount, sourcesOf } from "../../ask/sources.js";
import type { Run } from "../../model/claims.js";
import type { Sheet } from "../../write/format.js";
import { shortNamesOf } from "../../write/table-paths.js";
import type { FlagValues } from "../flags.js";

/** The answer for a program, for a spreadsheet and for a person. */
export interface Grouping {
  readonly json: object;
  readonly sheet: Sheet;
  readonly tables: readonly Sheet[];
}

export function groupingOf(run: Run, by: FlagValues["grouping"] = "source"): Grouping {
  if (by === "outlet") return byOutlet(outletsOf(run));
  return by === "kind" ? byKind(sourceKindsOf(run)) : bySource(sourcesOf(run));
}

const COUNTS = ["name", "kind", "quotes", "events"];
const NAMED = [...COUNTS, "outlets", "leaning"];
const UNNAMED = [...COUNTS, "reason", "outlets", "leaning"];
const ALL = [...COUNTS, "documents", "anonymous", "reason", "outlets", "leaning", "actor"];

/** A person sees at once who is not named. */
function bySource(sources: readonly SourceCount[]): Grouping {
  const nameOf = shortNamesOf(sources.flatMap(({ leaning }) => leaning.map(({ path }) => path ?? "-")));
  const rows = sources.map((source) => sourceRow(source, nameOf));
  const tables = [
    {
      name: "named",
      of: "named source",
      title: "NAMED SOURCES by quotes",
      fields: NAMED,
      rows: rows.filter(({ anonymous }) => anonymous === "no"),
    },
    {
      name: "unnamed",
      of: "unnamed source",
      title: "UNNAMED SOURCES by kind",
      fields: UNNAMED,
      rows: rows.filter(({ anonymous }) => anonymous === "yes"),
    },
  ];
  return {
    json: { sources },
    sheet: { name: "sources", fields: ALL, rows },
    tables: tables.filter((table) => table.rows.length > 0),
  };
}

function sourceRow(
  { anonymous, reasons, outlets, leaning, ...counts }: SourceCount,
  nameOf: (path: string) => string,
) {
  return {
    ...counts,
    anonymous: anonymous ? "yes" : "no",
    reason: reasons.join("; "),
    outlets: outlets.join("; "),
    leaning: leaning.map((one) => leaningText(one, nameOf)).join("; "),
  };
}

/** "a.txt 5 of 12": the share of a text's quotes that are this source's. */
function leaningText({ path, quotes, of }: Leaning, nameOf: (path: string) => string): string {
  return `${nameOf(path ?? "-")} ${quotes} of ${of}`;
}

const OUTLET = ["outlet", "texts", "quotes", "unnamed", "share", "with a reason", "unnamed kinds", "reasons"];

function byOutlet(outlets: readonly OutletCount[]): Grouping {
  const rows = outlets.map((one) => ({
    outlet: one.outlet,
    texts: one.documents,
    quotes: one.quotes,
    unnamed: one.unnamed,
    share: one.share,
    "with a reason": one.reasoned,
    "unnamed kinds": one.kinds.map(({ kind, quotes }) => `${kind} ${quotes}`).join(", "),
    reasons: one.reasons.join("; "),
  }));
  const sheet = { name: "outlets", fields: OUTLET, rows };
  return { json: { outlets }, sheet, tables: [inPercent(sheet, "OUTLETS by share of unnamed sources")] };
}

const KIND = ["kind", "named", "sources", "quotes", "share", "texts", "reasons"];

function byKind(kinds: readonly KindCount[]): Grouping {
  const rows = kinds.map((one) => ({
    kind: one.kind,
    named: one.anonymous ? "no" : "yes",
    sources: one.sources,
    quotes: one.quotes,
    share: one.share,
    texts: one.documents,
    reasons: one.reasons.join("; "),
  }));
  const sheet = { name: "kinds", fields: KIND, rows };
  return { json: { kinds }, sheet, tables: [inPercent(sheet, "KINDS OF SOURCES")] };
}

/** Shares as a person reads them; a spreadsheet has them from 0 to 1. */
function inPercent(sheet: Sheet, title: string): Sheet {
  const rows = sheet.rows.map((row) => ({ ...row, share: `${Math.round(100 * Number(row.share))} %` }));
  return { ...sheet, title, rows };
}
