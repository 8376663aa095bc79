import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Item, type LoadOptions, load } from "../../src/load/index.js";
import type { InputDocument } from "../../src/model/document.js";
import type { Problem } from "../../src/model/problem.js";

/** Files by name, written into a new folder that is gone after `use`. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "claims-load-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Loaded {
  readonly documents: readonly InputDocument[];
  readonly problems: readonly Problem[];
  readonly runs: readonly object[];
}

export async function collect(items: AsyncIterable<Item>): Promise<Loaded> {
  const documents: InputDocument[] = [];
  const problems: Problem[] = [];
  const runs: object[] = [];
  for await (const item of items) {
    if (item.kind === "document") documents.push(item.document);
    else if (item.kind === "problem") problems.push(item.problem);
    else runs.push(item.run);
  }
  return { documents, problems, runs };
}

/** Loads a folder of the given files; paths come back relative to it. */
export function loadFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: LoadOptions = {},
  inputs: readonly string[] = ["."],
): Promise<Loaded> {
  return withFolder(files, async (folder) => {
    const meta = options.meta === undefined ? undefined : join(folder, options.meta);
    const loaded = await collect(
      load(
        inputs.map((input) => (input === "-" ? input : join(folder, input))),
        { ...options, meta },
      ),
    );
    const relative = <T extends { readonly path: string | null }>(item: T): T => ({
      ...item,
      path: item.path?.replace(`${folder}/`, "") ?? null,
    });
    return { ...loaded, documents: loaded.documents.map(relative), problems: loaded.problems.map(relative) };
  });
}

/** A problem as it would be shown: place, code and message. */
export function told({ path, line, column, code, message }: Problem): string {
  return `${[path, line, column].filter((part) => part !== null).join(":")} ${code}: ${message}`;
}
