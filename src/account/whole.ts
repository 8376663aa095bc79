import type { DocumentClaims } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { Scan } from "../model/scan.js";
import type { Stages, Watch } from "../model/watch.js";
import { Refusals } from "./refusals.js";

/** One document with all that reading it gave: its claims, what the stages handed on, what the finders passed over. */
export interface Whole {
  readonly document: InputDocument;
  readonly scan: Scan;
  readonly stages: Stages;
  readonly refusals: Refusals;
  readonly read: DocumentClaims;
}

/**
 * Has a document read and keeps all that came of it.
 *
 * @param read reads it with the watch that it is given
 */
export function wholeOf(document: InputDocument, read: (watch: Watch) => DocumentClaims): Whole {
  const refusals = new Refusals();
  let stages: Stages | undefined;
  const claims = read({
    refused: refusals.hear,
    done: (handedOn) => {
      stages = handedOn;
    },
  });
  if (stages === undefined) throw new Error("a document was read, and no stage was heard of");
  return { document, scan: stages.scan, stages, refusals, read: claims };
}
