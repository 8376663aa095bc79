import { load } from "../load/index.js";
import type { InputDocument } from "../model/document.js";

/** A document of a run, read again, if its file is still there and the same; null for standard input and for what has changed. */
export async function documentAt(path: string | null, sha256: string): Promise<InputDocument | null> {
  if (path === null) return null;
  for await (const item of load([path.replace(/#[^#/]*$/, "")])) {
    if (item.kind === "document" && item.document.sha256 === sha256) return item.document;
  }
  return null;
}
