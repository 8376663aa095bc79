import type { Token } from "../../model/scan.js";
import type { Form } from "../../rules/packs/pack.js";
import type { PackName } from "./pack-names.js";

/** One word of a chunk, or a pack's name in it. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly name: PackName | null;
}

/** Capitalised words that stand together, with what joins them. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly items: readonly Item[];
  /** It begins its sentence, so that its first capital says nothing. */
  readonly initial: boolean;
}

/** A word with a capital, no handle or hashtag. */
export function isCapitalised({ kind, shape, text }: Token): boolean {
  if (kind !== "word" || shape === "lower" || shape === "none") return false;
  return text[0] !== "@" && text[0] !== "#";
}

/** The last word of an item, in lower case. */
export function lowerOf(tokens: readonly Token[], item: Item): string {
  return tokens[item.last - 1]!.lower;
}

/** A pack's person, whose entry is better than a name. */
export function isPerson({ name }: Item): boolean {
  return name?.forms.some(({ entry }) => entry.type === "person") ?? false;
}

/** A place that is no state: inside an office it is no more than a part of its name. */
export function isRegion({ name }: Item): boolean {
  return name?.forms.every(({ entry }) => entry.type === "place") ?? false;
}

/** A place or a state by its own name. */
export function isPlaceLike({ name }: Item): boolean {
  const isPlace = ({ entry, kind }: Form): boolean =>
    kind === "name" && (entry.type === "place" || entry.type === "state");
  return name?.forms.some(isPlace) ?? false;
}

/** A town's name after a title is a surname. */
export function isPlaceOnly({ name, first, last }: Item): boolean {
  if (name === null || last - first > 1) return false;
  return name.forms.every(({ entry, kind }) => entry.type === "place" && kind === "name");
}
