import type { Problem } from "../model/problem.js";
import { oneLine } from "../write/harmless.js";
import { Failure, UsageError, WrongFlags } from "./exit.js";
import type { Io } from "./io.js";

/** "claims: seeds/a.txt:3:1: what is wrong; what to do about it" on stderr, one line. */
export async function tellProblem(problem: Problem, io: Io): Promise<void> {
  const place = [problem.path, problem.line, problem.line === null ? null : problem.column];
  const before = place
    .filter((part) => part !== null)
    .map((part) => `${part}:`)
    .join("");
  await tell(`${before}${before === "" ? "" : " "}${sentence(problem.message, problem.remedy)}`, io);
}

/** One line on stderr, which begins with the program's name. */
export async function tell(text: string, io: Io): Promise<void> {
  await io.stderr.write(`claims: ${oneLine(text)}\n`);
}

/** What ended the run: a sentence, and the stack only with `--debug`. */
export async function tellFailure(error: unknown, isDebugging: boolean, io: Io): Promise<void> {
  if (error instanceof WrongFlags) {
    for (const problem of error.problems) await tellProblem(problem, io);
  } else if (error instanceof Failure) {
    await tell(sentence(error.message, error.remedy), io);
  } else {
    const message = error instanceof Error ? error.message : String(error);
    await tell(isDebugging ? message : `${message}; run it with --debug to see where`, io);
  }
  if (isDebugging && error instanceof Error && !(error instanceof UsageError)) {
    await io.stderr.write(`${error.stack ?? ""}\n`);
  }
}

function sentence(message: string, remedy: string | null): string {
  return remedy === null ? message : `${message}; ${remedy}`;
}
