import type { Corroborated, Corroboration } from "../../ask/corroborate/corroborate.js";
import type { DocumentRecord, Run } from "../../model/claims.js";
import { moreText } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import { originals } from "../../write/sheets.js";
import { UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { asked, askingOf, ofWhatWasAsked } from "../question.js";
import { readRun } from "../reading.js";
import { show, surfaceOf } from "../show.js";
import { showingOf } from "../view.js";
import { blockLines, recordOf, tellingSheet } from "./corroborate-show.js";
import { codeOf } from "./extract.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const showing = showingOf(flags, ["quotes", "events"]);
  const asking = askingOf(flags);
  const least = leastOf(flags["min-origins"]);
  const reading = await readRun(await inputsOf(args, io), flags, io);
  const { corroborate } = await import("../../ask/corroborate/corroborate.js");
  const found = toldInSeveral(corroborate(reading.run), asked(reading, asking), least);
  const shown = showing.limit === null ? found : found.slice(0, showing.limit);
  const paths = pathsOf(reading.run);
  if (showing.format === "json") {
    await writeOut(
      objectLines({ corroborations: shown.map((one) => recordOf(one, paths)) }),
      flags.output,
      io,
    );
  } else if (showing.format === "table") {
    await writeOut(blockLines(shown, paths, surfaceOf(flags, io)), flags.output, io);
  } else {
    await show(
      { run: reading.run, ...showing, limit: null, sheets: [tellingSheet(shown, paths)] },
      flags,
      io,
    );
  }
  await tell(found, shown.length, flags, io);
  return codeOf(reading.isSound, found.length, flags);
}

/** What is told in two texts or more, of which the question asks for some telling. */
function toldInSeveral({ corroborations }: Corroborated, part: Run, least: number): Corroboration[] {
  const wanted = new Set(part.claims.map(({ id }) => id));
  return corroborations.filter(
    ({ documents, count, claims }) =>
      documents > 1 && count >= least && claims.some(({ id }) => wanted.has(id)),
  );
}

function leastOf(written: string | undefined): number {
  if (written === undefined) return 1;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new UsageError(`--min-origins: "${written}" is not a number from 1`, "write it as 2");
}

function pathsOf(run: Run): ReadonlyMap<DocumentRecord["id"], string> {
  return new Map(originals(run).map(({ id, path }) => [id, path ?? "-"]));
}

async function tell(
  found: readonly Corroboration[],
  shown: number,
  flags: FlagValues,
  io: Io,
): Promise<void> {
  if (shown < found.length) await io.stderr.write(`${moreText(found.length - shown, "corroboration")}\n`);
  if (flags.quiet === true) return;
  const several = found.filter(({ count }) => count > 1).length;
  const things =
    found.length === 1 ? "1 happening or saying is" : `${found.length} happenings and sayings are`;
  const told =
    found.length === 0
      ? `Nothing${ofWhatWasAsked(flags)} is told in several texts.`
      : `${things} told in several texts, ${several} by several independent origins.`;
  await io.stderr.write(`${told}\n`);
}
