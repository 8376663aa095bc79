import type { DocumentRecord } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { FlagValues } from "./flags.js";
import type { Io } from "./io.js";
import { itemsOf } from "./reading.js";

/**
 * The texts of documents of a run, by id, read again from their files as far as these are still there and the same. Each file is read
 * once.
 */
export async function textsOf(
  documents: readonly Pick<DocumentRecord, "id" | "path" | "sha256">[],
  flags: FlagValues,
  io: Io,
): Promise<ReadonlyMap<string, string>> {
  const files = new Set(documents.flatMap(({ path }) => (path === null ? [] : [fileOf(path)])));
  const ids = new Map(documents.map(({ id, sha256 }) => [sha256, id]));
  const texts = new Map<string, string>();
  if (files.size === 0) return texts;
  for await (const item of await itemsOf([...files], flags, io)) {
    const id = item.kind === "document" ? ids.get(item.document.sha256) : undefined;
    if (item.kind === "document" && id !== undefined) texts.set(id, item.document.text);
  }
  return texts;
}

/** "docs.jsonl" of "docs.jsonl#a17". */
function fileOf(path: string): string {
  return path.replace(/#[^#/]*$/, "");
}

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
  for await (const item of await itemsOf([fileOf(path)], flags, io)) {
    if (item.kind === "document" && item.document.sha256 === sha256) return item.document;
  }
  return null;
}
