/** The ledger as sheets: counts for a person, the same for a spreadsheet, and places. */
import { countOf, countsByKind, type LedgerCount, type LedgerQuestion } from "../../ask/ledger.js";
import { ITEM_KINDS, type LedgerItem, REASON_NAMES } from "../../model/ledger.js";
import type { Sheet } from "../../write/format.js";
import type { Accounted } from "../accounting.js";

/** UTF-16 code units of the text that are shown on each side of a place. */
const AROUND = 50;
const COUNTS = ["items", "used", "listed", "no rule", "share"];
const PLACE = ["where", "kind", "text", "reason", "because", "around"];

/** What a person reads first: each text, each kind, and what the rest is. */
export function summarySheets(texts: readonly Accounted[]): Sheet[] {
  const all = texts.flatMap(({ items }) => items);
  const documents = texts.map(({ whole, items }) => ({
    document: pathOf(whole),
    ...countRow(countOf(items)),
  }));
  const kinds = [...countsByKind(all), { kind: "all", ...countOf(all) }].map(({ kind, ...count }) => ({
    kind,
    ...countRow(count),
  }));
  return [
    { name: "documents", title: "TEXTS", fields: ["document", ...COUNTS], rows: documents },
    { name: "kinds", title: "ALL TEXTS by kind", fields: ["kind", ...COUNTS], rows: kinds },
    reasonSheet(all),
  ];
}

function reasonSheet(all: readonly LedgerItem[]): Sheet {
  const counts = [...countsByKind(all), { kind: "all", ...countOf(all) }];
  const reasons = REASON_NAMES.filter((reason) =>
    counts.some((count) => count.reasons[reason] !== undefined),
  );
  return {
    name: "reasons",
    title: "WHY NOT USED",
    fields: ["reason", ...ITEM_KINDS, "all"],
    rows: reasons.map((reason) => ({
      reason,
      ...Object.fromEntries(counts.map((count) => [count.kind, count.reasons[reason] ?? 0])),
    })),
  };
}

/** The same for a spreadsheet: a row for each kind of each text. */
export function countSheet(texts: readonly Accounted[]): Sheet {
  const rows = texts.flatMap(({ whole, items }) =>
    countsByKind(items).map(({ kind, ...count }) => ({
      document: pathOf(whole),
      kind,
      ...countRow(count),
    })),
  );
  return { name: "ledger", of: "row", fields: ["document", "kind", ...COUNTS], rows };
}

function countRow({ items, used, listed, noRule }: LedgerCount) {
  const share = items === 0 ? "" : `${((100 * noRule) / items).toFixed(1)}%`;
  return { items, used, listed, "no rule": noRule, share };
}

/** Each place; those that a claim uses only where they are asked for. */
export function placeSheet(texts: readonly Accounted[], { statuses }: LedgerQuestion): Sheet {
  const rows = texts.flatMap(({ whole, items }) =>
    items
      .filter(({ reason }) => reason !== null || statuses?.has("used"))
      .map((item) => ({
        where: `${pathOf(whole)}:${item.line}:${item.column}`,
        kind: item.kind,
        text: item.text,
        reason: item.reason ?? "used",
        because: item.because ?? item.uses.map(({ claim, as }) => `${as} of ${claim}`).join("; "),
        around: around(whole.scan.text, item),
      })),
  );
  return { name: "places", fields: PLACE, rows };
}

function around(text: string, { start, end }: LedgerItem): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}▸${text.slice(start, end)}◂${text.slice(end, end + AROUND)}`;
}

function pathOf({ read }: Accounted["whole"]): string {
  return read.document.path ?? "-";
}
