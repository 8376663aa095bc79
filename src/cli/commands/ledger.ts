import { countOf, countsByKind, isAsked, type LedgerQuestion } from "../../ask/ledger.js";
import { runOf } from "../../merge/run.js";
import { type LedgerItem, REASON_NAMES, type Reason } from "../../model/ledger.js";
import { objectLines } from "../../write/json.js";
import { type Accounted, accountFor } from "../accounting.js";
import { chosen } from "../choices.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";
import { countSheet, placeSheet, summarySheets } from "./ledger-sheets.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["times"]);
  const question = questionOf(flags);
  const { texts, isSound } = await accountFor(await inputsOf(args, io), flags, io);
  const asked = texts.map((text) => ({
    ...text,
    items: text.items.filter((item) => isAsked(item, question)),
  }));
  if (showing.format === "json") {
    await writeOut(objectLines(recordOf(texts, asked)), flags.output, io);
  } else if (texts.length > 0) {
    const isListing = flags.reasons === true || question.statuses !== null || question.kinds !== null;
    const sheets = isListing
      ? [placeSheet(asked, question)]
      : showing.format === "table"
        ? summarySheets(texts)
        : [countSheet(texts)];
    const whole = runOf([], [], { offsets: "utf16", packs: [] });
    await show({ run: whole, ...showing, sheets }, flags, io);
  }
  return codeOf(isSound, asked.flatMap(({ items }) => items).length, flags);
}

function questionOf({ item, reason }: FlagValues): LedgerQuestion {
  const known: readonly (Reason | "used")[] = ["used", ...REASON_NAMES];
  const statuses = reason
    ?.flatMap((written) => written.split(","))
    .map((written) => chosen("--reason", written.trim(), known));
  return {
    kinds: item === undefined ? null : new Set(item),
    statuses: statuses === undefined ? null : new Set(statuses),
  };
}

function recordOf(texts: readonly Accounted[], asked: readonly Accounted[]): object {
  return {
    schema: "claims/ledger/1",
    offsets: "utf16",
    totals: totalsOf(texts.flatMap(({ items }) => items)),
    documents: texts.map(({ whole, items }) => {
      const { id, path } = whole.read.document;
      return { id, path, ...totalsOf(items) };
    }),
    items: asked.flatMap(({ whole, items }) =>
      items.map((item) => ({ document: whole.read.document.id, ...item })),
    ),
  };
}

function totalsOf(items: readonly LedgerItem[]): object {
  return { ...countOf(items), kinds: countsByKind(items) };
}
