import type { Token } from "../../model/scan.js";
import { PLACE_PREPOSITIONS } from "../../rules/actors/contexts.js";
import { FUNCTION_WORDS } from "../../rules/actors/heads.js";
import { keyOf } from "../../rules/packs/key.js";
import type { Form } from "../../rules/packs/pack.js";
import type { CompiledPacks } from "../../rules/packs/table.js";

/** A stretch of tokens that is a form of one or more pack entries. */
export interface PackName {
  readonly first: number;
  readonly last: number;
  readonly forms: readonly Form[];
}

/** Keys of words, kept because the words of a language come again; dropped all at once when noise fills the table. */
const KEYS = new Map<string, string>();
const KEYS_KEPT = 50_000;

export function tokenKey(token: Token): string {
  if (token.kind === "hyphen" || (token.kind !== "word" && token.kind !== "number" && !token.spaced))
    return "";
  const known = KEYS.get(token.lower);
  if (known !== undefined) return known;
  const key = keyOf(token.lower);
  if (KEYS.size >= KEYS_KEPT) KEYS.clear();
  if (token.lower.length <= 40) KEYS.set(token.lower, key);
  return key;
}

/** Hyphens inside a word and lone apostrophes ("Liwa' al-Quds") may stand inside a name. */
function mayStandInside(token: Token): boolean {
  return token.kind === "hyphen" || (!token.spaced && /^['’‘ʼ]$/.test(token.text));
}

/**
 * The longest form of a pack that begins at a token.
 *
 * @param stop first token not to read
 */
export function packNameAt(
  tokens: readonly Token[],
  at: number,
  stop: number,
  packs: CompiledPacks,
): PackName | null {
  const token = tokens[at]!;
  if (token.kind !== "word" && token.kind !== "number") return null;
  const key = tokenKey(token);
  const space = key.indexOf(" ");
  const keys = packs.keysOf(space < 0 ? key : key.slice(0, space));
  if (keys === null) return null;
  let rest = space < 0 ? "" : key.slice(space + 1);
  let found: PackName | null = null;
  let last = at + 1;
  for (let parts = partsOf(key); parts <= keys.longest; ) {
    const forms = packs.formsOf(keys, rest);
    if (forms.length > 0) {
      const fitting = forms.filter((form) => fits(form, tokens, at, last));
      if (fitting.length > 0)
        found = { first: at, last, forms: fitting.length === forms.length ? forms : fitting };
    }
    if (parts === keys.longest) break;
    while (last < stop && mayStandInside(tokens[last]!)) last++;
    const next = tokens[last];
    if (last >= stop || (next!.kind !== "word" && next!.kind !== "number")) break;
    const more = tokenKey(next!);
    if (more === "") break;
    rest = rest === "" ? more : `${rest} ${more}`;
    parts += partsOf(more);
    last++;
  }
  return found;
}

function partsOf(key: string): number {
  let parts = 1;
  for (let i = key.indexOf(" "); i >= 0; i = key.indexOf(" ", i + 1)) parts++;
  return parts;
}

/** Articles and particles that begin a name in small letters. */
export const SMALL_ARTICLES: ReadonlySet<string> = new Set(["al", "el", "bin", "de"]);

/** A name stands in capitals, an acronym in capitals throughout. */
function fits(form: Form, tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last - 1]!;
  if (form.written === "acronym")
    return (
      (end.shape === "upper" || end.shape === "mixed" || end.text.includes(".")) &&
      !isShouted(tokens, first, last)
    );
  const begin = tokens[first]!;
  const article = last - first > 1 && SMALL_ARTICLES.has(begin.lower);
  const opens = begin.shape !== "lower" || begin.kind === "number" || article;
  if (form.written === "guarded") return opens && isTold(tokens, first, last);
  if (opens && form.entry.type === "place" && last - first > 1) return true;
  return opens && (form.written === "open" || end.shape !== "lower" || end.kind === "number");
}

/** "N IS WINNING": a small word in a line of capitals is no one's letters. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  if (!FUNCTION_WORDS.has(tokens[first]!.lower)) return false;
  return [tokens[first - 1], tokens[last]].some((word) => word?.shape === "upper" && word.text.length > 3);
}

/** Whether a place is told of: "in Lincoln", "near Reading", "Lincoln, Nebraska", but not "in Lincoln's time". */
export function isTold(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last];
  if (next?.text === "," && tokens[last + 1]?.shape === "title") return true;
  const before = tokens[first - 1]?.lower ?? "";
  return before !== "at" && PLACE_PREPOSITIONS.has(before) && next?.lower !== "'s";
}
