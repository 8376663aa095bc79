import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";

/** What `load` hands on, one at a time. */
export type Item =
  | { readonly kind: "document"; readonly document: InputDocument }
  | {
      readonly kind: "problem";
      readonly problem: Problem;
      /** It is what was said of the texts that is wrong, and not a text; such problems come before the first document. */
      readonly isOfFlags?: true;
    }
  /** The JSON of an earlier run (`"schema": "claims/1"`), parsed but not checked. */
  | { readonly kind: "run"; readonly run: object; readonly path: string | null };
