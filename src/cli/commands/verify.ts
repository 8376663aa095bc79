import { rebase } from "../../ask/verify/anchor/rebase.js";
import { verify } from "../../ask/verify/verify.js";
import type { Run } from "../../model/claims.js";
import type { Verification } from "../../model/verification.js";
import { jsonText } from "../../write/harmless.js";
import { objectLines } from "../../write/json.js";
import { joined, verificationLines } from "../../write/verification.js";
import { DONE, FAILED, NO, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { foreseeOutput, writeOut } from "../output.js";
import { surfaceOf } from "../show.js";
import { storedRuns } from "../stored-runs.js";
import { TextsOfRuns } from "../texts-of-runs.js";
import { limitOf } from "../view.js";

export async function run([file, ...paths]: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (file === undefined) {
    throw new UsageError("verify wants a run", "make one with claims extract --json -o run.json");
  }
  if (flags.rebase !== undefined) foreseeOutput(flags.rebase, false);
  const limit = limitOf(flags.limit);
  const { runs, areLines, isSound } = await storedRuns(file, io);
  const texts = await TextsOfRuns.read(paths, runs);
  const isRead = await texts.tellMissing(runs, io);
  const verification = joined(runs.map((stored) => verify(stored, (document) => texts.of(document))));
  const notes: string[] = [];
  const { paint } = surfaceOf(flags, io);
  const lines =
    flags.json === true
      ? objectLines(verification)
      : verificationLines(verification, paint, limit, (note) => notes.push(note));
  await writeOut(lines, flags.output, io);
  for (const note of notes) await io.stderr.write(`${note}\n`);
  if (flags.rebase !== undefined) await writeRebased(runs, areLines, texts, flags.rebase, io);
  return codeOf(verification, isSound && isRead);
}

function codeOf({ faults }: Verification, isSound: boolean): number {
  if (!isSound) return FAILED;
  return faults.length === 0 ? DONE : NO;
}

async function writeRebased(
  runs: readonly Run[],
  areLines: boolean,
  texts: TextsOfRuns,
  file: string,
  io: Io,
): Promise<void> {
  // Checking does without the pipeline.
  const { read } = await import("../../pipeline.js");
  const rebased = runs.map((stored) =>
    rebase(
      stored,
      (document) => texts.of(document),
      (text) => read(text).document,
    ),
  );
  const lines = areLines ? rebased.map((stored) => `${jsonText(stored)}\n`) : objectLines(rebased[0]!);
  await writeOut(lines, file, io);
}
