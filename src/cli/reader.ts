import type { DocumentClaims } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { read } from "../pipeline.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import type { FlagValues } from "./flags.js";
import { knowledgeOf } from "./packs.js";

/** The pipeline with the packs of a command line. */
export interface Reader {
  readonly packs: readonly { readonly id: string; readonly sha256: string }[];
  /** What was wrong with packs; to be told before anything is read. */
  readonly problems: readonly Problem[];
  /** A text on which the program itself fails is a problem, and the next is read; with `--debug` it is thrown. */
  read(document: InputDocument): Outcome;
}

export type Outcome =
  | { readonly part: DocumentClaims; readonly defect: null }
  | { readonly part: null; readonly defect: Problem };

const readWith: (document: InputDocument, options: { readonly packs: CompiledPacks }) => DocumentClaims =
  read;

export async function readerFor(flags: FlagValues): Promise<Reader> {
  const { packs, problems } = await knowledgeOf(flags.pack);
  return {
    packs: packs.tables,
    problems,
    read(document) {
      try {
        return { part: readWith(document, { packs }), defect: null };
      } catch (error) {
        if (flags.debug === true) throw error;
        return { part: null, defect: defectOf(document.path, error) };
      }
    },
  };
}

function defectOf(path: string | null, error: unknown): Problem {
  const message = `claims failed on this text: ${error instanceof Error ? error.message : String(error)}`;
  const remedy = "leave it out, and report it with the text";
  return { code: "defect", path, line: null, column: null, message, remedy };
}
