/** Reading texts for what became of everything in them, and not only for their claims. */
import { account } from "../account/account.js";
import { type Whole, wholeOf } from "../account/whole.js";
import type { InputDocument } from "../model/document.js";
import type { LedgerItem } from "../model/ledger.js";
import type { Problem } from "../model/problem.js";
import { type ReadOptions, read } from "../pipeline.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";
import { tellProblem } from "./messages.js";
import { Progress } from "./progress.js";
import { attempt, readerFor } from "./reader.js";
import { itemsOf, refusing } from "./reading.js";

/** A text with what the stages made of it and what became of everything in it. */
export interface Accounted {
  readonly whole: Whole;
  readonly items: readonly LedgerItem[];
}

/** What came of reading; a second copy of a text is left out. */
export interface Accounting {
  readonly texts: readonly Accounted[];
  /** Nothing went wrong on the way. */
  readonly isSound: boolean;
}

/** Reads texts and accounts for each. Problems are told as they come. */
export async function accountFor(inputs: readonly string[], flags: FlagValues, io: Io): Promise<Accounting> {
  const { options } = await readerFor(flags);
  const progress = new Progress(io, flags.quiet === true);
  const texts: Accounted[] = [];
  const seen = new Set<string>();
  let isSound = true;
  const tellAll = async (found: readonly Problem[]): Promise<void> => {
    isSound &&= found.length === 0;
    if (found.length > 0) await progress.erase();
    for (const problem of found) await tellProblem(problem, io);
  };
  for await (const item of refusing(await itemsOf(inputs, flags, io))) {
    if (item.kind === "problem") await tellAll([item.problem]);
    else if (item.kind !== "document") await tellAll([noText(item.path)]);
    else if (!seen.has(item.document.sha256)) {
      seen.add(item.document.sha256);
      const { part, defect } = attempt(item.document, flags, () => accounted(item.document, options));
      if (part === null) await tellAll([defect]);
      else texts.push(part);
      await progress.tell(`${texts.length} read: ${item.document.path ?? ""}`);
    }
  }
  await progress.erase();
  return { texts, isSound };
}

function accounted(document: InputDocument, options: ReadOptions): Accounted {
  const whole = wholeOf(document, (watch) => read(document, { ...options, watch }));
  return { whole, items: account(whole) };
}

function noText(path: string | null): Problem {
  const message = "an earlier run holds claims, and not what was left unused";
  return {
    code: "no-text",
    path,
    line: null,
    column: null,
    message,
    remedy: "give the texts it was made from",
  };
}
