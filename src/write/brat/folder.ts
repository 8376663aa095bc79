import type { Actor, DocumentRecord, Run } from "../../model/claims.js";
import type { Write, WriteFolder } from "../format.js";
import { annotated } from "./annotate.js";
import { annotationsOf, type DocumentAnnotations } from "./document.js";
import { configuration } from "./types.js";

/**
 * The annotations of the first text alone, NAME.ann.
 *
 * Like all of brat's, it is of a run whose offsets are code points.
 */
export const writeBrat: Write = function* (view) {
  const [first] = annotationsOf(view);
  if (first !== undefined) yield* annotated(first, actorsOf(view.run)).lines();
};

/** A folder that brat opens: NAME.txt and NAME.ann for each text, and annotation.conf. All texts must be at hand. */
export const bratFolder: WriteFolder = function* (view) {
  const actors = actorsOf(view.run);
  const parts = annotationsOf(view);
  const names = fileNames(parts.map(({ document }) => document));
  yield { name: "annotation.conf", pieces: configuration() };
  for (const [at, part] of parts.entries()) {
    const name = names[at] ?? "";
    yield { name: `${name}.txt`, pieces: [withPlainLineEnds(view.texts?.get(part.document.id) ?? "")] };
    yield { name: `${name}.ann`, pieces: lines(part, actors) };
  }
};

/**
 * Line feeds alone, at the same offsets: brat on an old Python reads CRLF as one character, on a new one as two.
 */
function withPlainLineEnds(text: string): string {
  return text.replaceAll("\r\n", " \n").replaceAll("\r", "\n");
}

function* lines(part: DocumentAnnotations, actors: ReadonlyMap<string, Actor>): Iterable<string> {
  yield* annotated(part, actors).lines();
}

function actorsOf({ actors }: Run): ReadonlyMap<string, Actor> {
  return new Map(actors.map((actor) => [actor.id, actor]));
}

/**
 * The name of each text's files: its own file name without the ending, with the folders before it where two have the same. Signs that a
 * file system or brat could take amiss become "_".
 */
export function fileNames(documents: readonly DocumentRecord[]): string[] {
  const plain = documents.map(({ path }) => withoutEnding(path ?? "standard-input"));
  const short = plain.map((path) => path.slice(path.lastIndexOf("/") + 1));
  const chosen = new Set(short).size === short.length ? short : plain;
  const taken = new Set<string>();
  return chosen.map((name) => {
    const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^[._]+/, "") || "text";
    let unique = safe;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${safe}-${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** "seeds/docs.jsonl#a17" as "seeds/docs-a17". */
function withoutEnding(path: string): string {
  return path.replace(/\.[^./#]*(?=#|$)/, "").replaceAll("#", "-");
}
