import { access } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { GivenMetadata } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { problemOf } from "./problems.js";
import { readSidecar, readSources, type Sources, sidecarOf } from "./sidecar.js";

/** The sidecars of a run: the `--meta` file, `a.meta.yaml` beside a text, and the sources.yaml of its folder, in this order of trust. */
export class Sidecars {
  readonly #folders = new Map<string, Promise<Sources>>();
  readonly #named: Sources | null;
  readonly #used = new Set<string>();

  private constructor(named: Sources | null) {
    this.#named = named;
  }

  /** @param meta a sources.yaml that is kept elsewhere */
  static async open(meta: string | undefined): Promise<{ sidecars: Sidecars; problems: readonly Problem[] }> {
    const named = meta === undefined ? null : await readSources(meta, "required");
    return { sidecars: new Sidecars(named), problems: named?.problems ?? [] };
  }

  /** The `--meta` file could be read, or there is none. */
  get isNamedRead(): boolean {
    return this.#named?.isRead !== false;
  }

  /** What they say of the text at `path`; the problems of a folder's sources.yaml come with its first text. */
  async of(path: string): Promise<{ given: readonly GivenMetadata[]; problems: readonly Problem[] }> {
    const folder = dirname(path);
    const isNew = !this.#folders.has(folder);
    const reading = this.#folders.get(folder) ?? readSources(join(folder, "sources.yaml"), "optional");
    this.#folders.set(folder, reading);
    const sources = await reading;
    const own = await readSidecar(sidecarOf(path));

    const name = basename(path);
    const entries = [
      this.#take(this.#named, path) ?? this.#take(this.#named, name),
      own.given,
      this.#take(sources, name),
    ];
    const given = entries.filter((entry) => entry !== null && entry !== undefined);
    return { given, problems: [...own.problems, ...(isNew ? sources.problems : [])] };
  }

  #take(sources: Sources | null, name: string): GivenMetadata | null | undefined {
    if (sources === null) return null;
    const entry = sources.files.get(name);
    if (entry === undefined) return undefined;
    this.#used.add(`${sources.path}\0${name}`);
    return entry.given;
  }

  /** Names in the files that were read for which no text is there; asked when all texts are done. */
  async unused(): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const [folder, reading] of this.#folders) {
      problems.push(...(await this.#missing(await reading, [folder])));
    }
    if (this.#named !== null) {
      problems.push(...(await this.#missing(this.#named, ["", ...this.#folders.keys()])));
    }
    return problems;
  }

  async #missing(sources: Sources, folders: readonly string[]): Promise<Problem[]> {
    const problems: Problem[] = [];
    for (const [name, { line, column }] of sources.files) {
      if (this.#used.has(`${sources.path}\0${name}`)) continue;
      const found = await Promise.all(folders.map((folder) => isThere(join(folder, name))));
      if (found.includes(true)) continue;
      const message = `no text is called "${name}"`;
      const place = line === null || column === null ? undefined : { line, column };
      problems.push(
        problemOf("no-such-text", sources.path, message, "correct the name or take it out", place),
      );
    }
    return problems;
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
