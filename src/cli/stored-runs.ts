import { load } from "../load/index.js";
import type { Run } from "../model/claims.js";
import { Failure } from "./exit.js";
import { stdinFor } from "./inputs.js";
import type { Io } from "./io.js";
import { tellProblem } from "./messages.js";
import { checkedRun } from "./runs.js";

/** The runs that a file holds: one of `extract --json`, or a line each of `pipe`. */
export interface StoredRuns {
  readonly runs: readonly Run[];
  /** They were lines of one file. */
  readonly areLines: boolean;
  /** All that the file holds is a run. */
  readonly isSound: boolean;
}

/**
 * Reads the runs of a file, and `-` from standard input. What in it is no run is told.
 *
 * @throws Failure where there is none
 */
export async function storedRuns(file: string, io: Io): Promise<StoredRuns> {
  const runs: Run[] = [];
  let isSound = true;
  const stdin = await stdinFor([file], io);
  for await (const item of load([file], stdin === undefined ? {} : { stdin })) {
    if (item.kind === "document") {
      throw new Failure(
        `${item.document.path ?? "standard input"}: a text, not a run`,
        "give the output of claims extract --json or of claims pipe first, then its texts",
      );
    }
    const { run, problem } =
      item.kind === "run" ? await checkedRun(item.run, item.path) : { run: null, ...item };
    if (run === null) await tellProblem(problem, io);
    else runs.push(run);
    isSound &&= run !== null;
  }
  if (runs.length === 0)
    throw new Failure(`${file}: no run could be read`, "make one with claims extract --json");
  return { runs, areLines: runs.length > 1 || /\.(?:jsonl|ndjson)$/i.test(file), isSound };
}
