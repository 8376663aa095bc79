import { objectLines } from "../../write/json.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";
import { groupingOf } from "./sources-sheets.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["quotes"]);
  const { run: whole, isSound } = await readRun(await inputsOf(args, io), flags, io);
  const { json, sheet, tables } = groupingOf(whole, flags.grouping);
  if (showing.format === "json") {
    await writeOut(objectLines(json), flags.output, io);
  } else {
    const sheets = showing.format === "table" ? tables : [sheet];
    await show({ run: whole, ...showing, sheets }, flags, io);
  }
  return codeOf(isSound, sheet.rows.length, flags);
}
