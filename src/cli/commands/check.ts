import { differences } from "../../ask/diff/diff.js";
import { partsOf } from "../../merge/parts.js";
import { runOf } from "../../merge/run.js";
import type { Run } from "../../model/claims.js";
import type { Difference } from "../../model/difference.js";
import { differenceLines, folded, movedLines } from "../../write/differences.js";
import { objectLines } from "../../write/json.js";
import { DONE, FAILED, Failure, NO, UsageError } from "../exit.js";
import { Fixtures, fixtureName } from "../fixtures.js";
import type { FlagValues } from "../flags.js";
import { inputsOf } from "../inputs.js";
import type { Io } from "../io.js";
import { tellProblem } from "../messages.js";
import { writeOut } from "../output.js";
import { readRun } from "../reading.js";
import { surfaceOf } from "../show.js";
import { counted } from "../summary.js";

/** How one text compares with its fixture. */
interface Comparison {
  readonly document: string | null;
  readonly fixture: string;
  readonly state: "equal" | "different" | "missing" | "unused";
  readonly differences: readonly Difference[];
}

export async function run(args: readonly string[], flags: FlagValues, io: Io): Promise<number> {
  if (flags.fixtures === undefined)
    throw new UsageError("check wants a folder", "name it with --fixtures DIR");
  const inputs = await inputsOf(args, io);
  const fixtures = new Fixtures(flags.fixtures, flags.update === true);
  const reading = await readRun(inputs, flags, io);

  let { isSound } = reading;
  const comparisons: Comparison[] = [];
  for (const [name, extracted] of runsByName(reading.run, inputs)) {
    const { run: expected, problem } = await fixtures.read(name);
    if (problem !== null) {
      await tellProblem(problem, io);
      isSound &&= flags.update === true;
    }
    if (problem === null || flags.update === true)
      comparisons.push(compared(extracted, expected, fixtures.fileOf(name)));
    if (flags.update === true) await fixtures.write(name, extracted, io);
  }
  // A text that could not be read has its fixture all the same.
  for (const { path } of reading.run.problems) {
    if (path !== null) fixtures.use(fixtureName(path, inputs));
  }
  for (const fixture of fixtures.unused()) {
    comparisons.push({ document: null, fixture, state: "unused", differences: [] });
  }

  const lines = flags.json === true ? objectLines({ comparisons }) : reportLines(comparisons, flags, io);
  await writeOut(lines, flags.output, io);
  if (!isSound) return FAILED;
  const isEqual = comparisons.every(({ state }) => state === "equal" || (flags.update && state !== "unused"));
  return isEqual ? DONE : NO;
}

/** A run of its own for each text, under the name of its fixture. */
function runsByName(whole: Run, inputs: readonly string[]): Map<string, Run> {
  const runs = new Map<string, Run>();
  for (const part of partsOf(whole)) {
    const { path } = part.document;
    const name = fixtureName(path, inputs);
    if (runs.has(name)) {
      throw new Failure(
        `${path}: another text has the same fixture, ${name}.json`,
        "give the folder above both",
      );
    }
    runs.set(name, runOf([part], [], whole.options));
  }
  return runs;
}

function compared(reading: Run, expected: Run | null, fixture: string): Comparison {
  const document = reading.documents[0]?.path ?? null;
  if (expected === null) return { document, fixture, state: "missing", differences: [] };
  const found = differences(expected, reading);
  return { document, fixture, state: found.length === 0 ? "equal" : "different", differences: found };
}

function* reportLines(comparisons: readonly Comparison[], flags: FlagValues, io: Io): Iterable<string> {
  const { paint } = surfaceOf(flags, io);
  for (const { document, fixture, state, differences: found } of comparisons) {
    if (state === "missing") yield `${document}: no fixture, ${fixture} is missing\n`;
    if (state === "unused") yield `${fixture}: no text has this fixture\n`;
    if (state !== "different") continue;
    yield `${document}: ${counted(found.length, "difference")} from ${fixture}\n`;
    const { told, moved } = folded(found, flags.moved === true);
    for (const difference of told) yield* differenceLines(difference, paint);
    yield* movedLines(moved);
  }
  yield `${totalText(comparisons, flags.update === true)}\n`;
}

function totalText(comparisons: readonly Comparison[], isUpdating: boolean): string {
  if (comparisons.length === 0) return "nothing was compared";
  const unequal = comparisons.filter(({ state }) => state !== "equal").length;
  const fixtures = counted(comparisons.length, "fixture");
  if (unequal === 0) return `${fixtures}: all as expected`;
  if (isUpdating) return `${fixtures}: ${unequal} updated or unused`;
  return `${fixtures}: ${unequal} ${unequal === 1 ? "differs" : "differ"}`;
}
