import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Run } from "../model/claims.js";
import type { Problem } from "../model/problem.js";
import { objectLines } from "../write/json.js";
import { Failure } from "./exit.js";
import type { Io } from "./io.js";
import { writeOut } from "./output.js";
import { checkedRun } from "./runs.js";

/** A folder with the expected run of each text, NAME.json. */
export class Fixtures {
  readonly #folder: string;
  readonly #used = new Set<string>();

  /** @param isNew the folder may be missing, since it is about to be written */
  constructor(folder: string, isNew: boolean) {
    if (!isNew && !existsSync(folder)) {
      throw new Failure(`${folder}: no such folder`, "check --fixtures, or make it with --update");
    }
    this.#folder = folder;
  }

  /** The file of a text's fixture. */
  fileOf(name: string): string {
    return slashed(join(this.#folder, `${name}.json`));
  }

  /** A text asks for its fixture, whether it can be compared or not. */
  use(name: string): void {
    this.#used.add(this.fileOf(name));
  }

  /** The expected run, null where there is none. */
  async read(name: string): Promise<{ readonly run: Run | null; readonly problem: Problem | null }> {
    const file = this.fileOf(name);
    this.#used.add(file);
    if (!existsSync(file)) return { run: null, problem: null };
    let value: unknown;
    try {
      value = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      const message = `not JSON: ${(error as Error).message}`;
      const remedy = "write it again with --update";
      return {
        run: null,
        problem: { code: "bad-fixture", path: file, line: null, column: null, message, remedy },
      };
    }
    return checkedRun(value as object, file);
  }

  async write(name: string, run: Run, io: Io): Promise<void> {
    const file = this.fileOf(name);
    mkdirSync(dirname(file), { recursive: true });
    await writeOut(objectLines(run), file, io);
  }

  /** Fixtures that no text has asked for. */
  unused(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => slashed(join(this.#folder, name)))
      .filter((file) => !this.#used.has(file))
      .sort();
  }
}

/**
 * What a text's fixture is called: its path below the folder that was given, or else its file name, without its ending.
 *
 * @param inputs what was given on the command line
 */
export function fixtureName(path: string | null, inputs: readonly string[]): string {
  if (path === null) return "standard-input";
  const folders = inputs.map((input) => `${slashed(normalize(input)).replace(/\/+$/, "")}/`);
  const folder = folders.find((candidate) => path.startsWith(candidate));
  const below = folder === undefined ? path.slice(path.lastIndexOf("/") + 1) : path.slice(folder.length);
  return below.replace(/\.[^./#]*(?=#|$)/, "").replaceAll("#", "-");
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
