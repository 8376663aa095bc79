import { sourcesOf } from "../../ask/sources.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

const FIELDS = ["name", "quotes", "events", "documents", "kind", "anonymous", "actor"];

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["quotes"]);
  const { run: whole, isSound } = await readRun(await inputsOf(args, io), flags, io);
  const rows = sourcesOf(whole).map((source) => ({ ...source, anonymous: source.anonymous ? "yes" : "no" }));
  await show({ run: whole, ...showing, sheets: [{ name: "sources", fields: FIELDS, rows }] }, flags, io);
  return codeOf(isSound, rows.length, flags);
}
