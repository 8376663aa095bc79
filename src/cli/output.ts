import { randomUUID } from "node:crypto";
import { existsSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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
 * Whether a file could be written, before the work for it is done.
 *
 * @throws Failure where it is a folder or its folder is missing
 */
export function foreseeOutput(file: string): void {
  if (existsSync(file) && statSync(file).isDirectory()) throw cannotWrite(file, { code: "EISDIR" });
  if (!existsSync(dirname(file))) throw cannotWrite(file, { code: "ENOENT" });
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

/** To a device or a named pipe, which cannot be put in place of another. */
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
