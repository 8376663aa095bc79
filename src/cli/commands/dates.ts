import type { DocumentRecord, Run } from "../../model/claims.js";
import type { Sheet } from "../../write/format.js";
import { originals } from "../../write/sheets.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["times"]);
  const { run: whole, isSound } = await readRun(await inputsOf(args, io), flags, io);
  const isExplained = flags.explain === true;
  const sheets = [publicationSheet(whole, isExplained), timeSheet(whole, isExplained)];
  await show({ run: whole, ...showing, sheets }, flags, io);
  return codeOf(isSound, whole.times.length, flags);
}

/** The date of each text; explained, with every candidate and why it was taken or not. */
function publicationSheet(run: Run, isExplained: boolean): Sheet {
  const reasons = isExplained ? ["candidate", "taken", "because"] : [];
  const rows = originals(run).flatMap((document) => {
    const { candidates } = document.published;
    if (!isExplained || candidates.length === 0) return [publicationRow(document)];
    return candidates.map(({ edtf, taken, because }) => {
      return { ...publicationRow(document), candidate: edtf, taken: taken ? "yes" : "no", because };
    });
  });
  return {
    name: "published",
    of: isExplained ? "row" : "document",
    fields: ["document", "published", "basis", "mode", ...reasons],
    rows,
  };
}

function publicationRow({ path, published, mode }: DocumentRecord) {
  return { document: path, published: published.edtf, basis: published.basis, mode };
}

function timeSheet(run: Run, isExplained: boolean): Sheet {
  const paths = new Map(originals(run).map(({ id, path }) => [id, path]));
  const rows = run.times.map(({ document, start, end, text, type, value, edtf, basis, because, rules }) => {
    const rule = rules.join(" ");
    return {
      document: paths.get(document) ?? "-",
      start,
      end,
      text,
      type,
      value,
      edtf,
      basis,
      rule,
      because,
    };
  });
  const fields = [
    "document",
    "start",
    "text",
    "value",
    "edtf",
    "basis",
    ...(isExplained ? ["rule", "because"] : []),
  ];
  return { name: "times", fields, rows };
}
