import { runDifferences } from "../../ask/diff/runs.js";
import { partsOf } from "../../merge/parts.js";
import type { Run } from "../../model/claims.js";
import type { RunDifferences } from "../../model/difference.js";
import { runDifferenceLines, runDifferenceMarkdown, type Shown } from "../../write/differences-of-runs.js";
import type { Surface } from "../../write/format.js";
import { objectLines } from "../../write/json.js";
import { DONE, FAILED, Failure, NO, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import { refuseIdle } from "../idle-flags.js";
import type { Io } from "../io.js";
import { writeOut } from "../output.js";
import { type Reading, readInputs } from "../reading.js";
import { surfaceOf } from "../show.js";
import { limitOf } from "../view.js";

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  const [earlier, later, ...others] = args;
  if (earlier === undefined || later === undefined || others.length > 0) {
    throw new UsageError(
      "diff wants two runs, or folders or files of texts",
      "write claims diff before.json after.json",
    );
  }
  const { comparison: format } = flags;
  if (flags.json === true && format !== undefined && format !== "json") {
    throw new UsageError(`--json and --format ${format} contradict each other`, "give one of them");
  }
  const limit = limitOf(flags.limit);
  const was = await readInputs([earlier], flags, io, { beside: [later] });
  const is = await readInputs([later], flags, io, { beside: [earlier] });
  await refuseIdle([was, is], flags, io);
  refuseNothing(was, earlier);
  refuseNothing(is, later);
  if (was.run.offsets !== is.run.offsets) {
    throw new Failure(
      `the offsets of the one count ${was.run.offsets}, of the other ${is.run.offsets}`,
      "make both with the same --offsets",
    );
  }
  const found = runDifferences(documentsOf(was.run), documentsOf(is.run));
  const notes: string[] = [];
  const surface = surfaceOf(flags, io);
  const shown = { limit, isListingMoved: flags.moved === true };
  const lines = linesOf(found, flags.json === true ? "json" : (format ?? "table"), shown, surface, notes);
  await writeOut(lines, flags.output, io);
  for (const note of notes) await io.stderr.write(`${note}\n`);
  if (!was.isSound || !is.isSound) return FAILED;
  const isEqual = found.actors.length === 0 && found.documents.every(({ state }) => state === "equal");
  return isEqual ? DONE : NO;
}

/**
 * Against nothing, all that the other side has would be told as new or gone.
 *
 * @throws Failure for a side of which nothing could be read
 */
function refuseNothing({ run: { documents }, isSound }: Reading, path: string): void {
  if (isSound || documents.length > 0) return;
  throw new Failure(`${path}: nothing could be read, and nothing is compared`, "give a run, or texts");
}

/** Second copies of a text say nothing of their own. */
function documentsOf(run: Run) {
  return partsOf(run).filter(({ document }) => document.duplicateOf === null);
}

function linesOf(
  found: RunDifferences,
  format: NonNullable<FlagValues["comparison"]>,
  shown: Shown,
  { paint }: Surface,
  notes: string[],
): Iterable<string> {
  if (format === "json") return objectLines(found);
  if (format === "markdown") return runDifferenceMarkdown(found, shown);
  return runDifferenceLines(found, paint, shown, (note) => notes.push(note));
}
