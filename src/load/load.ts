import type { GivenMetadata } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { type MetadataFlags, readFlags } from "./flags.js";
import type { Item } from "./item.js";
import { readBytes, readItems } from "./read.js";
import { Sidecars } from "./sidecars.js";
import { walk } from "./walk.js";

export interface LoadOptions {
  /** Metadata from the command line. */
  readonly flags?: MetadataFlags;
  /** A sources.yaml that is kept elsewhere (`--meta FILE`). */
  readonly meta?: string | undefined;
  /** Inputs that are read elsewhere, whose texts the flags may name too. */
  readonly beside?: readonly string[];
  /** What was read from standard input; wanted where `-` is among the inputs. */
  readonly stdin?: Uint8Array;
}

/**
 * Reads texts one after the other, in the order of their paths whatever the order of the inputs, standard input first; a document can
 * be dropped as soon as the next is asked for. Never throws: whatever goes wrong is an item.
 *
 * @param inputs files, folders, globs, `-`
 */
export async function* load(inputs: readonly string[], options: LoadOptions = {}): AsyncGenerator<Item> {
  const stdin = inputs.includes("-");
  const { files, problems } = await walk(inputs.filter((input) => input !== "-"));
  yield* problems.map(asItem);

  const named = [...files, ...(await walk(options.beside ?? [])).files];
  const flags = readFlags(options.flags ?? {}, named, files.length + (stdin ? 1 : 0));
  yield* flags.problems.map(asWrongFlag);

  const { sidecars, problems: metaProblems } = await Sidecars.open(options.meta);
  yield* metaProblems.map(sidecars.isNamedRead ? asItem : asWrongFlag);

  let isText = false;
  if (stdin) {
    const items = readBytes(options.stdin ?? new Uint8Array(), null);
    for await (const item of items) {
      isText ||= item.kind !== "run";
      yield withGiven(item, [flags.givenFor(null)]);
    }
  }
  for (const file of files) {
    const beside = await sidecars.of(file);
    yield* beside.problems.map(asItem);
    for await (const item of readItems(file)) {
      isText ||= item.kind !== "run";
      yield withGiven(item, [flags.givenFor(file), ...beside.given]);
    }
  }
  // Of earlier runs alone, it is not known which texts there were to be named.
  if (isText) yield* (await sidecars.unused()).map(asItem);
}

function asItem(problem: Problem): Item {
  return { kind: "problem", problem };
}

function asWrongFlag(problem: Problem): Item {
  return { kind: "problem", problem, isOfFlags: true };
}

/** Puts what is trusted more before what the text itself came with. */
function withGiven(item: Item, given: readonly (GivenMetadata | null)[]): Item {
  if (item.kind !== "document") return item;
  const trusted = given.filter((metadata) => metadata !== null);
  return { kind: "document", document: { ...item.document, given: [...trusted, ...item.document.given] } };
}
