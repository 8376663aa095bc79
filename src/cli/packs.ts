import { readFile } from "node:fs/promises";
import { unreadable } from "../load/problems.js";
import type { Problem } from "../model/problem.js";
import { BUILT_IN_PACKS, builtIn } from "../rules/packs/built-in.js";
import { keyOf } from "../rules/packs/key.js";
import { CompiledPacks, type PackTable, tableOf } from "../rules/packs/table.js";
import { WrongFlags } from "./exit.js";

/**
 * The packs of a command line: the built-in ones, then those of `--pack`.
 *
 * @throws WrongFlags where one cannot be used: without it, the claims would be others than were asked for
 */
export async function knowledgeOf(files: readonly string[] = []): Promise<CompiledPacks> {
  if (files.length === 0) return builtIn();
  const own: PackTable[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const read = await packIn(file);
    problems.push(...read.problems);
    if (read.table !== null) own.push(read.table);
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new WrongFlags([first, ...others]);
  return new CompiledPacks([...BUILT_IN_PACKS, ...own]);
}

/** The packs of `--pack`, without the built-in ones. */
export function ownPacks({ tables }: CompiledPacks): readonly PackTable[] {
  return tables.slice(BUILT_IN_PACKS.length);
}

/** Checking a pack needs zod and yaml, which are loaded only here. */
async function packIn(file: string): Promise<{ table: PackTable | null; problems: readonly Problem[] }> {
  const { parsePack } = await import("../rules/packs/parse.js");
  try {
    const { pack, problems } = parsePack(await readFile(file, "utf8"), file);
    return { table: pack === null ? null : tableOf(pack), problems };
  } catch (error) {
    return { table: null, problems: [unreadable(file, error)] };
  }
}

/** Ids of the actors that packs know by a name. */
export function idsByName(packs: CompiledPacks, name: string): string[] {
  const key = keyOf(name);
  const found = [...packs.forms(key), ...packs.forms(key.replace(/^the /, ""))];
  return [...new Set(found.filter(({ kind }) => kind !== "not").map(({ entry }) => entry.id))];
}
