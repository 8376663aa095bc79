import { type Leaning, type SourceCount, sourcesOf } from "../../ask/sources.js";
import type { Sheet } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

const COUNTS = ["name", "kind", "quotes", "events"];
const NAMED = [...COUNTS, "outlets", "leaning"];
const UNNAMED = [...COUNTS, "reason", "outlets", "leaning"];
const ALL = [...COUNTS, "documents", "anonymous", "reason", "outlets", "leaning", "actor"];

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["quotes"]);
  const { run: whole, isSound } = await readRun(await inputsOf(args, io), flags, io);
  const sources = sourcesOf(whole);
  if (showing.format === "json") {
    await writeOut(objectLines({ sources }), flags.output, io);
  } else {
    const sheets = showing.format === "table" ? tablesOf(sources) : [sheetOf("sources", ALL, sources)];
    await show({ run: whole, ...showing, sheets }, flags, io);
  }
  return codeOf(isSound, sources.length, flags);
}

/** A person sees at once who is not named. */
function tablesOf(sources: readonly SourceCount[]): Sheet[] {
  const named = sources.filter(({ anonymous }) => !anonymous);
  const unnamed = sources.filter(({ anonymous }) => anonymous);
  const tables = [
    { ...sheetOf("named", NAMED, named), title: "NAMED SOURCES by quotes" },
    { ...sheetOf("unnamed", UNNAMED, unnamed), title: "UNNAMED SOURCES by kind" },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function sheetOf(name: string, fields: readonly string[], sources: readonly SourceCount[]): Sheet {
  return { name, fields, rows: sources.map(rowOf) };
}

function rowOf({ anonymous, reasons, outlets, leaning, ...counts }: SourceCount) {
  return {
    ...counts,
    anonymous: anonymous ? "yes" : "no",
    reason: reasons.join("; "),
    outlets: outlets.join("; "),
    leaning: leaning.map(leaningText).join("; "),
  };
}

/** "a.txt 5 of 12": the share of a text's quotes that are this source's. */
function leaningText({ path, quotes, of }: Leaning): string {
  const name = path === null ? "-" : path.slice(path.lastIndexOf("/") + 1);
  return `${name} ${quotes} of ${of}`;
}
