import { type Item, load } from "../load/index.js";
import { partsOf } from "../merge/parts.js";
import { copyOf, runOf } from "../merge/run.js";
import type { DocumentClaims, OffsetUnit, Run } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import type { ReadOptions } from "../pipeline.js";
import type { CompiledPacks } from "../rules/packs/table.js";
import { inUnit } from "../write/offsets.js";
import { Failure, WrongFlags } from "./exit.js";
import type { FlagValues } from "./flags.js";
import { refuseIdle } from "./idle-flags.js";
import { stdinFor } from "./inputs.js";
import type { Io } from "./io.js";
import { tellProblem } from "./messages.js";
import { Progress } from "./progress.js";
import { type Reader, readerFor } from "./reader.js";
import { checkedRun } from "./runs.js";

/** What came of reading. */
export interface Reading {
  readonly run: Run;
  /** Nothing went wrong on the way; what an earlier run told of its own way is in its problems. */
  readonly isSound: boolean;
  /** What was known of actors while it was read. */
  readonly packs: CompiledPacks;
  /** With what texts were read. */
  readonly options: ReadOptions;
  /** Where all that was read are earlier runs, these; null where a text was read too. */
  readonly stored: readonly Run[] | null;
}

/** How inputs are read, where it is not in the usual way. */
export interface Wish {
  /** Where the texts that are read are kept, by the id of their document; without it none is. */
  readonly texts?: Map<string, string>;
  /** Inputs that are read elsewhere, whose texts the flags may name too. */
  readonly beside?: readonly string[];
}

/**
 * Reads texts and earlier runs into one run. Problems are told as they come, and stand in the run.
 *
 * @throws WrongFlags for flags that are wrong, and UsageError for those that say how texts are read where there is none
 */
export async function readRun(
  inputs: readonly string[],
  flags: FlagValues,
  io: Io,
  wish: Wish = {},
): Promise<Reading> {
  const reading = await readInputs(inputs, flags, io, wish);
  await refuseIdle([reading], flags, io);
  return reading;
}

/** The same for who judges flags that had nothing to do, or reads the texts of runs again with them. */
export async function readInputs(
  inputs: readonly string[],
  flags: FlagValues,
  io: Io,
  { texts, beside }: Wish = {},
): Promise<Reading> {
  const reader = await readerFor(flags);
  const gathering = new Gathering(reader, flags.offsets ?? "utf16", texts ?? null);
  const progress = new Progress(io, flags.quiet === true);
  let isSound = true;
  for await (const item of refusing(await itemsOf(inputs, flags, io, beside))) {
    const problems = await gathering.take(item);
    isSound &&= problems.length === 0;
    if (!isSound) await progress.erase();
    for (const problem of problems) await tellProblem(problem, io);
    await progress.tell(gathering.progress());
  }
  await progress.erase();
  const { packs, options } = reader;
  return { run: gathering.run(), isSound, packs, options, stored: gathering.stored() };
}

/** What the inputs hold, with the metadata that the flags give. */
export async function itemsOf(
  inputs: readonly string[],
  flags: FlagValues,
  io: Io,
  beside: readonly string[] = [],
): Promise<AsyncIterable<Item>> {
  const { title, publisher, author, url, date, meta } = flags;
  const stdin = await stdinFor(inputs, io);
  return load(inputs, {
    flags: { title, publisher, author, url, date },
    meta,
    beside,
    ...(stdin === undefined ? {} : { stdin }),
  });
}

/**
 * The same items, if the flags are right.
 *
 * @throws WrongFlags before the first document
 */
export async function* refusing(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const wrong: Problem[] = [];
  for await (const item of items) {
    const isOfFlags = item.kind === "problem" && item.isOfFlags === true;
    if (isOfFlags) wrong.push(item.problem);
    else if (wrong.length > 0 && item.kind !== "problem") break;
    else yield item;
  }
  const [first, ...others] = wrong;
  if (first !== undefined) throw new WrongFlags([first, ...others]);
}

/** What has been read so far; texts themselves are kept only where they are asked for. */
class Gathering {
  readonly #reader: Reader;
  readonly #unit: OffsetUnit;
  readonly #texts: Map<string, string> | null;
  readonly #parts: DocumentClaims[] = [];
  readonly #bySha = new Map<string, DocumentClaims>();
  readonly #problems: Problem[] = [];
  /** Earlier runs, whose offsets are what they are. */
  readonly #runs: Run[] = [];

  constructor(reader: Reader, unit: OffsetUnit, texts: Map<string, string> | null) {
    this.#reader = reader;
    this.#unit = unit;
    this.#texts = texts;
  }

  /** @returns the problems to be told */
  async take(item: Item): Promise<readonly Problem[]> {
    if (item.kind === "problem") return this.note([item.problem]);
    if (item.kind === "document") return this.note(this.#read(item.document));
    const checked = await checkedRun(item.run, item.path);
    if (checked.run === null) return this.note([checked.problem]);
    this.#runs.push(checked.run);
    this.#problems.push(...checked.run.problems);
    this.#parts.push(...partsOf(checked.run));
    return [];
  }

  progress(): string {
    const { length } = this.#parts;
    return `${length} read: ${this.#parts.at(-1)?.document.path ?? ""}`;
  }

  /** The earlier runs, where nothing else was read. */
  stored(): readonly Run[] | null {
    return this.#runs.length > 0 && this.#bySha.size === 0 ? this.#runs : null;
  }

  run(): Run {
    const [first] = this.#runs;
    const isAlone = this.#runs.length === 1 && this.#bySha.size === 0;
    if (first !== undefined && isAlone) return { ...first, problems: this.#problems };
    const units = new Set([
      ...this.#runs.map(({ offsets }) => offsets),
      ...(this.#bySha.size > 0 ? [this.#unit] : []),
    ]);
    if (units.size > 1) {
      throw new Failure("runs with different offsets cannot be joined", "make all with the same --offsets");
    }
    const [offsets = this.#unit] = units;
    const { packs, options } = this.#reader;
    return runOf(this.#parts, this.#problems, { offsets, packs: packs.tables, without: options.without });
  }

  note(problems: readonly Problem[]): readonly Problem[] {
    this.#problems.push(...problems);
    return problems;
  }

  #read(document: InputDocument): readonly Problem[] {
    const known = this.#bySha.get(document.sha256);
    if (known !== undefined) {
      this.#parts.push(copyOf(known, document.path));
      return [];
    }
    const { part, defect } = this.#reader.read(document);
    if (part === null) return [defect];
    this.#texts?.set(part.document.id, document.text);
    const converted = inUnit(part, document.text, this.#unit);
    this.#bySha.set(document.sha256, converted);
    this.#parts.push(converted);
    return [];
  }
}
