import { setFlagsFromString } from "node:v8";
import { type RecordItem, readRecords } from "../../load/index.js";
import { runOf } from "../../merge/run.js";
import type { Problem } from "../../model/problem.js";
import { jsonText } from "../../write/harmless.js";
import { inUnit } from "../../write/offsets.js";
import { DONE, FAILED, UsageError } from "../exit.js";
import type { FlagValues } from "../flags.js";
import type { Io } from "../io.js";
import { tellProblem } from "../messages.js";
import { Progress } from "../progress.js";
import { type Reader, readerFor } from "../reader.js";

/** One line out for each line in, in order; no more than one text is in memory. */
export async function run(_args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (io.stdin.kind === "terminal") {
    throw new UsageError("pipe reads standard input", "write claims pipe < docs.jsonl");
  }
  // What a text leaves behind is garbage when the next comes; let alone, the heap would grow by its double before it is collected.
  setFlagsFromString("--heap-growing-percent=30");
  const reader = await readerFor(flags);
  const progress = new Progress(io, flags.quiet === true);
  let lines = 0;
  let isSound = true;
  for await (const record of readRecords(io.stdin.chunks, null)) {
    lines++;
    const { line, problems } = answerTo(record, reader, flags);
    await io.stdout.write(`${jsonText(line)}\n`);
    if (problems.length > 0) await progress.erase();
    for (const problem of problems) await tellProblem(placed(problem), io);
    isSound &&= problems.length === 0;
    await progress.tell(`${lines} read`);
  }
  await progress.erase();
  if (lines === 0) throw new UsageError("standard input is empty", 'pipe in lines of {"id", "text"}');
  return isSound ? DONE : FAILED;
}

interface Answer {
  readonly line: object;
  readonly problems: readonly Problem[];
}

function answerTo(record: RecordItem, reader: Reader, flags: FlagValues): Answer {
  const { id, document, line } = record;
  if (document === null) return refusal(record, record.problems[0] ?? alreadyRead(line));
  const { part, defect } = reader.read(document);
  if (part === null) return refusal(record, defect);
  const offsets = flags.offsets ?? "utf16";
  const { problems } = record;
  const run = runOf([inUnit(part, document.text, offsets)], problems, {
    offsets,
    packs: reader.packs.tables,
  });
  return { line: { key: id, ...run }, problems };
}

function refusal({ id, line }: RecordItem, problem: Problem): Answer {
  return { line: { key: id, line, problem }, problems: [problem] };
}

/** The line is the output of an earlier run. */
function alreadyRead(line: number): Problem {
  const message = "the claims of a text, not a text";
  return {
    code: "already-read",
    path: null,
    line,
    column: 1,
    message,
    remedy: 'give lines of {"id", "text"}',
  };
}

/** A problem on a terminal wants to say where its line stands. */
function placed(problem: Problem): Problem {
  return problem.path === null ? { ...problem, path: "standard input" } : problem;
}
