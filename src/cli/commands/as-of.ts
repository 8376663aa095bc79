import { type AsOf, asOf } from "../../ask/as-of.js";
import { daysOf } from "../../ask/calendar.js";
import { UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { asked, askingOf } from "../question.js";
import { readRun } from "../reading.js";
import { show } from "../show.js";
import { counted, tellSummary } from "../summary.js";
import { showingOf } from "../view.js";
import { codeOf } from "./extract.js";

export async function run([date, ...paths]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const day = lastDayOf(date);
  const showing = showingOf(flags);
  const asking = askingOf(flags);
  const reading = await readRun(await inputsOf(paths, io), flags, io);
  const known = asOf(reading.run, day);
  const found = asked({ ...reading, run: known.run }, asking);
  await show({ run: found, ...showing }, flags, io);
  if (flags.quiet !== true) {
    if (showing.format === "table") await tellSummary(reading.run, found, io);
    await io.stderr.write(`${leftOut(known, day)}\n`);
  }
  return codeOf(reading.isSound, found.claims.length, flags);
}

function lastDayOf(date: string | undefined): string {
  if (date === undefined) throw new UsageError("as-of wants a date", "write claims as-of 2018-06-09 seeds/");
  const days = daysOf(date);
  if (days === null) {
    throw new UsageError(`as-of: "${date}" is not a date`, "write it as 2018-06-09, 2018-06 or 2018");
  }
  if (days.last === null) throw new UsageError(`as-of: "${date}" has no last day`, "give the day it ends on");
  return days.last;
}

/** What could not be known, and why, so that no absence is taken for silence. */
function leftOut({ counts, later, undated }: AsOf, day: string): string {
  const parts = [
    `By ${day}: ${counted(counts.published, "claim")} published`,
    counts.said > 0 ? `${counts.said} said by then and published later` : null,
  ];
  const missing = [
    counts.later > 0 ? `${counted(counts.later, "claim")} of ${counted(later.length, "later text")}` : null,
    counts.undated > 0
      ? `${counted(counts.undated, "claim")} of ${counted(undated.length, "text")} without a date (give it with --date)`
      : null,
  ].filter((part) => part !== null);
  const told = parts.filter((part) => part !== null).join(", ");
  return missing.length === 0 ? `${told}; nothing left out.` : `${told}; left out ${missing.join(" and ")}.`;
}
