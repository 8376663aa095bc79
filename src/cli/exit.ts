import type { Problem } from "../model/problem.js";

/** What the exit code says. */
export const DONE = 0;
/** The answer is no: a difference was found, or a query found nothing and `--exit-status` asked. */
export const NO = 1;
/** Wrong usage or any error, those that did not stop the run too. */
export const FAILED = 2;
export const INTERRUPTED = 130;

/** Something the user can put right: one sentence, and what to do about it. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly remedy: string | null = null,
  ) {
    super(message);
  }
}

/** Nobody in what was read goes by a name that was asked for; what was read could all be read, or not. */
export class Nobody extends Failure {
  constructor(
    message: string,
    remedy: string,
    readonly isSound: boolean,
  ) {
    super(message, remedy);
  }
}

/** The command line itself is wrong. */
export class UsageError extends Failure {}

/** What the command line names proves wrong when it is looked at: a date that is none, a pack that cannot be used. Each is told. */
export class WrongFlags extends UsageError {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems[0].message, problems[0].remedy);
  }
}

/** Nothing was named, piped in or settled: the command says how it is used. */
export class NoInput extends UsageError {}
