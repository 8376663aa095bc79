import { existsSync } from "node:fs";
import { load } from "../load/index.js";
import type { DocumentRecord, Run } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import type { Io } from "./io.js";
import { tellProblem } from "./messages.js";

/** The texts that runs are held against. */
export class TextsOfRuns {
  readonly #byPath = new Map<string, InputDocument>();
  readonly #bySha = new Map<string, InputDocument>();
  /** By file name; null where several have it. */
  readonly #byName = new Map<string, InputDocument | null>();
  readonly #problems: Problem[] = [];

  private constructor() {}

  /** @param paths files and folders; none for the paths that the runs themselves name */
  static async read(paths: readonly string[], runs: readonly Run[]): Promise<TextsOfRuns> {
    const texts = new TextsOfRuns();
    const inputs = paths.length > 0 ? paths : pathsIn(runs);
    for await (const item of load(inputs)) {
      if (item.kind === "problem") texts.#problems.push(item.problem);
      if (item.kind === "document") texts.#add(item.document);
    }
    return texts;
  }

  /** By its path, else by its content, else by its file name or the id of its record where only one text has that. */
  of({ path, sha256 }: DocumentRecord): InputDocument | null {
    const own = path === null ? undefined : this.#byPath.get(path);
    return (
      own ?? this.#bySha.get(sha256) ?? (path === null ? null : (this.#byName.get(nameOf(path)) ?? null))
    );
  }

  /**
   * Tells what could not be read, and which documents have no text. What is only odd about a text that was read, or about what stands
   * beside it, was told when it was extracted.
   *
   * @returns whether all documents have a text and all inputs could be read
   */
  async tellMissing(runs: readonly Run[], io: Io): Promise<boolean> {
    const unreadable = this.#problems.filter(
      ({ path, code }) => code !== "no-such-text" && !(path !== null && this.#byPath.has(path)),
    );
    const told = new Set(unreadable.map(({ path }) => path));
    const missing = runs
      .flatMap(({ documents }) => documents)
      .filter((document) => this.of(document) === null && !told.has(fileOf(document.path ?? "")));
    for (const problem of [...unreadable, ...missing.map(missingText)]) await tellProblem(problem, io);
    return unreadable.length + missing.length === 0;
  }

  #add(document: InputDocument): void {
    const { path, sha256 } = document;
    if (!this.#bySha.has(sha256)) this.#bySha.set(sha256, document);
    if (path === null) return;
    this.#byPath.set(path, document);
    const name = nameOf(path);
    this.#byName.set(name, this.#byName.has(name) ? null : document);
  }
}

function missingText({ id, path }: DocumentRecord): Problem {
  const message =
    path === null ? `the text of ${id} came from standard input` : "no text for it among what was read";
  const remedy = "give its file, or the folder that holds it, after the run";
  return { code: "no-text", path, line: null, column: null, message, remedy };
}

function pathsIn(runs: readonly Run[]): string[] {
  const paths = runs.flatMap(({ documents }) =>
    documents.flatMap(({ path }) => (path === null ? [] : [path])),
  );
  return [...new Set(paths.map(fileOf))];
}

/** The file of a text: that of its lines, where it is a record ("docs.jsonl#a17"). */
function fileOf(path: string): string {
  return existsSync(path) ? path : path.replace(/#[^#/]*$/, "");
}

/** What a text is called wherever its folder is: its file name, or the id of its record. */
function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("#")) + 1);
}
