import type { DocumentClaims } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { type ReadOptions, read } from "../pipeline.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import type { FlagValues } from "./flags.js";
import { knowledgeOf } from "./packs.js";
import { ruleCalled } from "./rule-called.js";

/** The pipeline with the packs of a command line. */
export interface Reader {
  readonly packs: CompiledPacks;
  /** With what it reads. */
  readonly options: ReadOptions;
  /** A text that is too long, or on which the program itself fails, is a problem, and the next is read; a failure is thrown with `--debug`. */
  read(document: InputDocument): Outcome;
}

export type Outcome<Part = DocumentClaims> =
  | { readonly part: Part; readonly defect: null }
  | { readonly part: null; readonly defect: Problem };

/**
 * UTF-16 code units that one text may have. No article and no book is longer; what is, is many texts in one file, and all that is found
 * in one text is in memory at a time, well over a hundred bytes for each of its characters.
 */
const LONGEST = 10_000_000;

/** @throws UsageError where `--without` names no rule, or `--pack` no pack that can be used */
export async function readerFor(flags: FlagValues): Promise<Reader> {
  const without = new Set(flags.without?.map((id) => ruleCalled(id).id));
  const packs = await knowledgeOf(flags.pack);
  const { mode } = flags;
  const options = { packs, without, ...(mode === undefined ? {} : { mode }) };
  return {
    packs,
    options,
    read: (document) => attempt(document, flags, () => read(document, options)),
  };
}

/** Does something with a text that may be too long, or on which the program itself may fail. */
export function attempt<Part>(document: InputDocument, flags: FlagValues, make: () => Part): Outcome<Part> {
  if (document.text.length > LONGEST) return { part: null, defect: tooLong(document) };
  try {
    return { part: make(), defect: null };
  } catch (error) {
    if (flags.debug === true) throw error;
    return { part: null, defect: defectOf(document.path, error) };
  }
}

function tooLong({ path, text }: InputDocument): Problem {
  const message = `one text of ${Math.round(text.length / 1e6)} million characters, more than the ${LONGEST / 1e6} that are read`;
  const remedy = "split it into its articles, or make JSON lines of them";
  return { code: "too-large", path, line: null, column: null, message, remedy };
}

function defectOf(path: string | null, error: unknown): Problem {
  const message = `claims failed on this text: ${error instanceof Error ? error.message : String(error)}`;
  const remedy = "leave it out, and report it with the text";
  return { code: "defect", path, line: null, column: null, message, remedy };
}
