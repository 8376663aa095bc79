import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FolderFile } from "../write/format.js";
import { Failure } from "./exit.js";
import { onInterrupt } from "./interrupt.js";
import type { Io } from "./io.js";

/** Pieces are gathered to about this many characters before they are written. */
const BLOCK = 1 << 16;

/** Writes pieces to standard output, or to a file whole or not at all. */
export async function writeOut(pieces: Iterable<string>, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined || file === "-") return writeBlocks(pieces, (block) => io.stdout.write(block));
  try {
    if (existsSync(file) && !statSync(file).isFile()) await writeThrough(pieces, file);
    else await writeBeside(pieces, existsSync(file) ? realpathSync(file) : file);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/**
 * Whether a file or folder could be written, before the work for it is done.
 *
 * @throws Failure where a file is a folder, a new folder is a file or holds something, or the folder around it is missing
 */
export function foreseeOutput(path: string, isFolder: boolean): void {
  const stat = existsSync(path) ? statSync(path) : null;
  if (!isFolder && stat?.isDirectory()) throw cannotWrite(path, { code: "EISDIR" });
  if (isFolder && stat?.isFile()) throw cannotWrite(path, { code: "EEXIST" });
  if (isFolder && stat?.isDirectory() && readdirSync(path).length > 0)
    throw cannotWrite(path, { code: "ENOTEMPTY" });
  if (!existsSync(dirname(path))) throw cannotWrite(path, { code: "ENOENT" });
}

/** Writes files into a new folder, or one that is empty: all or none. */
export async function writeFolder(files: Iterable<FolderFile>, folder: string): Promise<void> {
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}.part`);
  const remove = () => rmSync(beside, { recursive: true, force: true });
  const keep = onInterrupt(remove);
  try {
    mkdirSync(beside);
    for (const { name, pieces } of files) await writeThrough(pieces, join(beside, name));
    renameSync(beside, folder);
  } catch (error) {
    remove();
    throw cannotWrite(folder, error);
  } finally {
    keep();
  }
}

async function writeBlocks(
  pieces: Iterable<string>,
  write: (block: string) => Promise<unknown>,
): Promise<void> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await write(block);
    block = "";
  }
  if (block !== "") await write(block);
}

/** Into the file itself: a device or a named pipe, which cannot be put in place of another, or one that nobody knows of yet. */
async function writeThrough(pieces: Iterable<string>, file: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await writeBlocks(pieces, (block) => handle.writeFile(block));
  } finally {
    await handle.close();
  }
}

/** Into a new file in the same folder, which takes the name when all is written. */
async function writeBeside(pieces: Iterable<string>, file: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}.part`);
  const remove = () => rmSync(beside, { force: true });
  const keep = onInterrupt(remove);
  let handle: FileHandle | null = null;
  try {
    const mode = existsSync(file) ? statSync(file).mode : 0o666;
    handle = await open(beside, "wx", mode);
    const opened = handle;
    await writeBlocks(pieces, (block) => opened.writeFile(block));
    await opened.sync();
    await opened.close();
    handle = null;
    renameSync(beside, file);
  } catch (error) {
    await handle?.close().catch(() => {});
    remove();
    throw error;
  } finally {
    keep();
  }
}

const REASONS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ["there is no such folder", "make it first"],
  ENOTDIR: ["there is no such folder", "make it first"],
  EISDIR: ["it is a folder", "give the name of a file"],
  EEXIST: ["it is a file", "give the name of a new folder"],
  ENOTEMPTY: ["the folder is not empty", "give the name of a new one"],
  EACCES: ["it may not be written", "choose another place"],
  EPERM: ["it may not be written", "choose another place"],
  EROFS: ["the disk is read-only", "choose another place"],
  ENOSPC: ["the disk is full", "make room or choose another place"],
};

function cannotWrite(file: string, error: unknown): unknown {
  const [message, remedy] = REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? [];
  if (message === undefined) return error;
  return new Failure(`${file}: nothing was written: ${message}`, remedy);
}
