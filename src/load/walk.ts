import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, normalize, resolve } from "node:path";
import type { Problem } from "../model/problem.js";
import { problemOf, unreadable } from "./problems.js";
import { isSidecar, SIDECAR_ENDING, sidecarOf } from "./sidecar.js";

/** The files that inputs name, each once, in the order of their paths, and what could not be found. */
export interface Walk {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a folder is searched for; a file that is named is read whatever its ending. */
const TEXT_FILE = /\.(?:txt|text|md|markdown|jsonl|ndjson)$/i;
const GLOB = /[*?[\]{}]/;
const URL = /^[a-z][a-z0-9+.-]+:\/\//i;

/** Resolves files, folders (with all below them) and globs. */
export async function walk(inputs: readonly string[]): Promise<Walk> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    const found = await filesOf(input);
    problems.push(...found.problems);
    for (const file of found.files) {
      const path = withSlashes(normalize(file));
      if (!files.has(resolve(path))) files.set(resolve(path), path);
    }
  }
  return { files: [...files.values()].sort(byCode), problems };
}

async function filesOf(input: string): Promise<Walk> {
  if (URL.test(input)) {
    const remedy = "save the page as text and give the path of the file";
    return failed(problemOf("url", input, "claims reads no network", remedy));
  }
  let found: Stats;
  try {
    found = await stat(input);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    return missing && GLOB.test(input) ? filesOfGlob(input) : failed(unreadable(input, error));
  }
  if (found.isDirectory()) return filesOfFolder(input);
  if (found.isFile() || found.isFIFO()) {
    if (!isSidecar(basename(input))) return { files: [input], problems: [] };
    const remedy = "give the text itself; its sidecar is found, or named with --meta";
    return failed(problemOf("sidecar-as-text", input, "is a sidecar, not a text", remedy));
  }
  return failed(
    problemOf("not-a-file", input, "neither a file nor a folder", "give a text file or a folder"),
  );
}

async function filesOfGlob(pattern: string): Promise<Walk> {
  const { glob } = await import("tinyglobby");
  const matches = await glob(withSlashes(pattern), { followSymbolicLinks: false, expandDirectories: false });
  const files = matches.filter((file) => !isSidecar(basename(file)));
  return files.length > 0
    ? { files, problems: [] }
    : failed(
        problemOf("no-match", pattern, "no file matches", "check the pattern, and quote it for the shell"),
      );
}

async function filesOfFolder(folder: string): Promise<Walk> {
  const inside = await textsBelow(folder);
  if (inside.files.length > 0 || inside.problems.length > 0) return inside;
  const remedy = "put .txt, .md or .jsonl files into it";
  return failed(problemOf("no-texts", folder, "holds no texts", remedy));
}

/** Hidden entries and node_modules are passed over, and links to folders are not followed, since they may lead in a circle. */
async function textsBelow(folder: string): Promise<Walk> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const entries = await readdir(next, { withFileTypes: true });
      const below = entries.filter(({ name }) => !name.startsWith(".") && name !== "node_modules");
      const path = (name: string) => `${next?.replace(/\/+$/, "")}/${name}`;
      waiting.push(...below.filter((entry) => entry.isDirectory()).map(({ name }) => path(name)));
      const names = below.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
      const texts = names.filter((name) => TEXT_FILE.test(name));
      files.push(...texts.map(path));
      problems.push(...orphans(names, texts).map((name) => orphan(path(name))));
    } catch (error) {
      problems.push(unreadable(next, error));
    }
  }
  return { files, problems };
}

/** Sidecars of single texts beside which no such text stands. */
function orphans(names: readonly string[], texts: readonly string[]): string[] {
  const sidecars = new Set(texts.map((name) => sidecarOf(name)));
  return names.filter((name) => name.endsWith(SIDECAR_ENDING) && !sidecars.has(name));
}

function orphan(path: string): Problem {
  return problemOf(
    "no-such-text",
    path,
    "no text stands beside it",
    "give it the name of a text, or remove it",
  );
}

function failed(problem: Problem): Walk {
  return { files: [], problems: [problem] };
}

function withSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

/** By code units, whatever the locale. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
