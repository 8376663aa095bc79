import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { GivenMetadata } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { decode } from "./decode.js";
import { readMetadata } from "./metadata.js";
import { unreadable } from "./problems.js";
import type { YamlEntry } from "./yaml.js";

/** What a sources.yaml says: file name to metadata. */
export interface Sources {
  readonly path: string;
  readonly files: ReadonlyMap<string, SourcesEntry>;
  readonly problems: readonly Problem[];
  /** It is YAML; false for one that cannot be read at all. */
  readonly isRead: boolean;
}

export interface SourcesEntry {
  readonly given: GivenMetadata | null;
  readonly line: number | null;
  readonly column: number | null;
}

export const SIDECAR_ENDING = ".meta.yaml";

/** Whether a file name is that of a sidecar, which is never read as a text. */
export function isSidecar(name: string): boolean {
  return name === "sources.yaml" || name.endsWith(SIDECAR_ENDING);
}

/** `a.meta.yaml` beside `a.txt`. */
export function sidecarOf(path: string): string {
  return join(dirname(path), `${basename(path).replace(/\.[^.]*$/, "")}${SIDECAR_ENDING}`);
}

/** Reads the sidecar of one text; nothing where there is none. */
export async function readSidecar(
  path: string,
): Promise<{ given: GivenMetadata | null; problems: readonly Problem[] }> {
  const yaml = await entriesOf(path, "optional");
  if (yaml.entries === null) return { given: null, problems: yaml.problems };
  return readMetadata(yaml.entries, "sidecar", path, "only");
}

/** Reads a sources.yaml: nothing where an optional one is not there. */
export async function readSources(path: string, need: "optional" | "required"): Promise<Sources> {
  const yaml = await entriesOf(path, need);
  const files = new Map<string, SourcesEntry>();
  const problems = [...yaml.problems];
  for (const { key, children, line, column } of yaml.entries ?? []) {
    if (children === null) {
      const remedy = "write the keys of a file indented under its name";
      problems.push({ code: "bad-sidecar", path, line, column, message: `"${key}" has no keys`, remedy });
      continue;
    }
    const reading = readMetadata(children, "sidecar", path, "only");
    problems.push(...reading.problems);
    files.set(key, { given: reading.given, line, column });
  }
  return { path, files, problems, isRead: yaml.entries !== null };
}

async function entriesOf(
  path: string,
  need: "optional" | "required",
): Promise<{ entries: readonly YamlEntry[] | null; problems: readonly Problem[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { entries: null, problems: missing && need === "optional" ? [] : [unreadable(path, error)] };
  }
  const decoded = decode(bytes);
  if ("because" in decoded) {
    const remedy = "write it as YAML in UTF-8";
    const message = `not a sidecar: ${decoded.because}`;
    return {
      entries: null,
      problems: [{ code: "bad-sidecar", path, line: null, column: null, message, remedy }],
    };
  }
  const { readYaml } = await import("./yaml.js");
  const yaml = readYaml(decoded.text, path, 1, "bad-sidecar");
  return yaml.entries === null
    ? { entries: null, problems: [yaml.problem] }
    : { entries: yaml.entries, problems: [] };
}
