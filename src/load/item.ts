import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";

/** What `load` hands on, one at a time. */
export type Item =
  | { readonly kind: "document"; readonly document: InputDocument }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** The JSON of an earlier run (`"schema": "claims/1"`), parsed but not checked. */
  | { readonly kind: "run"; readonly run: object; readonly path: string | null };
