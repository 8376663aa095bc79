import type { DocumentRecord } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";
import { itemsOf } from "./reading.js";

/**
 * A document of a run, read again with the metadata of the flags, if its file is still there and the same; null for standard input and
 * for what has changed.
 */
export async function documentOf(
  { path, sha256 }: Pick<DocumentRecord, "path" | "sha256">,
  flags: FlagValues,
  io: Io,
): Promise<InputDocument | null> {
  if (path === null) return null;
  for await (const item of await itemsOf([path.replace(/#[^#/]*$/, "")], flags, io)) {
    if (item.kind === "document" && item.document.sha256 === sha256) return item.document;
  }
  return null;
}
