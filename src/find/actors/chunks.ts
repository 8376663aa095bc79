import type { Sentence, Token } from "../../model/scan.js";
import { PARTICLES } from "../../rules/actors/contexts.js";
import {
  ARMED_FIRSTS,
  CALENDAR,
  FUNCTION_WORDS,
  ORGANIZATION_FIRSTS,
  ORGANIZATION_HEADS,
  STARTERS,
} from "../../rules/actors/heads.js";
import { OFFICE_TAILS, OFFICES, TITLES } from "../../rules/actors/titles.js";
import { firstNameGender, isWeakFirstName } from "../../rules/packs/first-names.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { type PackName, packNameAt, tokenKey } from "./pack-names.js";

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

/** Items of the longest chunk that is read as one, so that no text takes more than linear time. */
const LONGEST = 24;

export function isCapitalised(token: Token): boolean {
  return (
    token.kind === "word" && (token.shape === "title" || token.shape === "upper" || token.shape === "mixed")
  );
}

/** Cuts a sentence into chunks. */
export function chunksOf(tokens: readonly Token[], sentence: Sentence, packs: CompiledPacks): Chunk[] {
  const chunks: Chunk[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const token = tokens[at]!;
    if (
      (token.shape === "lower" && !isArticle(tokens, at)) ||
      token.kind === "punctuation" ||
      token.kind === "quote"
    ) {
      at++;
      continue;
    }
    const initial = isInitial(tokens, at, sentence.first);
    const chunk = chunkAt(tokens, at, sentence.last, initial, packs);
    if (chunk === null) at++;
    else {
      chunks.push(chunk);
      at = chunk.last;
    }
  }
  return chunks;
}

/** "al Qaeda": an article that is written apart and small. */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:al|el|bin|de)$/.test(tokens[at]!.lower) && next !== undefined && isCapitalised(next);
}

/** Whether the capital of the token may be that of a sentence: after its start, an opening quote or bracket, a colon or a dash. */
function isInitial(tokens: readonly Token[], at: number, first: number): boolean {
  if (at === first) return true;
  const before = tokens[at - 1]!;
  return before.kind === "quote" || (before.kind === "punctuation" && /^[([:•*>]$/.test(before.text));
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  stop: number,
  initial: boolean,
  packs: CompiledPacks,
): Chunk | null {
  const items: Item[] = [];
  let next: number | null = at;
  while (next !== null && next < stop && items.length < LONGEST) {
    const item = itemAt(tokens, next, stop, initial && items.length === 0, items, packs);
    if (item === null) break;
    items.push(item);
    next = joined(tokens, items, item.last, stop, packs);
  }
  if (items.length === 0) return null;
  return { first: at, last: items.at(-1)!.last, items, initial };
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  stop: number,
  initial: boolean,
  before: readonly Item[],
  packs: CompiledPacks,
): Item | null {
  const token = tokens[at]!;
  const name = packNameAt(tokens, at, stop, packs);
  if (name !== null) return { first: at, last: name.last, name };
  if (!isCapitalised(token) || token.text === "I") return null;
  const previous = before.at(-1);
  if (CALENDAR.has(token.lower)) {
    const named = previous !== undefined && firstNameGender(tokenKey(tokens[previous.first]!)) !== undefined;
    if (!named) return null;
  }
  if (FUNCTION_WORDS.has(token.lower) && token.shape !== "upper") return null;
  if (initial && STARTERS.has(token.lower) && !startsName(tokens, at, stop)) return null;
  return { first: at, last: at + 1, name: null };
}

/** "New Haven" against "New talks": a capital follows. */
function startsName(tokens: readonly Token[], at: number, stop: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < stop && next !== undefined && isCapitalised(next);
}

/** Where the chunk goes on after `at`, or null where it ends. */
function joined(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  stop: number,
  packs: CompiledPacks,
): number | null {
  if (at >= stop) return null;
  const token = tokens[at]!;
  if (token.kind === "hyphen") return joinsHyphen(tokens, items, at, stop, packs) ? at + 1 : null;
  if (isCapitalised(token)) return at;
  const after = tokens[at + 1];
  if (after === undefined || at + 1 >= stop) return null;
  if (token.kind !== "word")
    return token.text === "&" && isCapitalised(after) && !startsPerson(tokens, items, at) ? at + 1 : null;
  if (token.lower === "of" || token.lower === "for" || token.lower === "on" || token.lower === "against")
    return joinsPreposition(tokens, items, at, stop, packs);
  if (token.lower === "and") return joinsAnd(tokens, items, at, stop, packs) ? at + 1 : null;
  if (PARTICLES.has(token.lower) && items.at(-1)!.name === null) {
    const skip = PARTICLES.has(after.lower) && after.shape === "lower" ? at + 2 : at + 1;
    return skip < stop && isCapitalised(tokens[skip]!) ? skip : null;
  }
  return null;
}

/** "David Roe & Lee Doe" are two. */
function startsPerson(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  const given = (index: number): boolean => {
    const key = tokenKey(tokens[index]!);
    return firstNameGender(key) !== undefined || isWeakFirstName(key);
  };
  return items.length > 1 && given(items[0]!.first) && given(at + 1);
}

function joinsHyphen(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  stop: number,
  packs: CompiledPacks,
): boolean {
  const after = tokens[at + 1];
  if (after === undefined || at + 1 >= stop || after.kind !== "word") return false;
  if (items.at(-1)!.name !== null || packNameAt(tokens, at + 1, stop, packs) !== null) return false;
  return isCapitalised(after);
}

/** "Ministry of", "Centre for", "Council on": after a word that heads an organisation; "Secretary of State". */
function joinsPreposition(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  stop: number,
  packs: CompiledPacks,
): number | null {
  const item = items.at(-1)!;
  const lower = tokens[item.last - 1]!.lower;
  let next = at + 1;
  if (next < stop && tokens[next]!.lower === "the") next++;
  if (next >= stop || !isCapitalised(tokens[next]!) || FUNCTION_WORDS.has(tokens[next]!.lower)) return null;
  if (TITLES.has(lower) && tokens[at]!.lower === "of" && OFFICE_TAILS.has(tokens[next]!.lower)) return next;
  if (OFFICES.has(lower) && item.name === null)
    return packNameAt(tokens, next, stop, packs) !== null ? next : null;
  if (tokens[at]!.lower === "of") {
    if (TITLES.has(lower)) return null;
    const heads =
      ORGANIZATION_FIRSTS.has(lower) || ORGANIZATION_HEADS.has(lower) || FIRSTS_OF_PLACES.has(lower);
    return heads && item.name === null ? next : null;
  }
  return item.name === null &&
    (ORGANIZATION_FIRSTS.has(lower) || (ORGANIZATION_HEADS.has(lower) && lower !== "forces"))
    ? next
    : null;
}

const FIRSTS_OF_PLACES: ReadonlySet<string> = new Set([
  "gulf",
  "bay",
  "cape",
  "isle",
  "strait",
  "straits",
  "sea",
  "mount",
  "lake",
  "kingdom",
  "city",
  "hall",
]);

/** "Ministry of Education and Culture": inside the complement of a head, before a word that begins nothing else. */
function joinsAnd(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  stop: number,
  packs: CompiledPacks,
): boolean {
  const after = tokens[at + 1]!;
  if (!isCapitalised(after) || TITLES.has(after.lower) || packNameAt(tokens, at + 1, stop, packs) !== null)
    return false;
  const first = tokens[items[0]!.first]!.lower;
  if (ARMED_FIRSTS.has(first)) return false;
  const previous = items.at(-1)!;
  if (previous.name !== null) return false;
  if (firstNameGender(tokenKey(after)) !== undefined) return false;
  const complement = items.some((item) => {
    const joiner = tokens[item.first - 1]?.lower;
    return item !== items[0] && (joiner === "of" || joiner === "for" || joiner === "on");
  });
  return complement && ORGANIZATION_FIRSTS.has(headBeforeJoiner(tokens, items));
}

function headBeforeJoiner(tokens: readonly Token[], items: readonly Item[]): string {
  const at = items.findIndex((item, i) => i > 0 && tokens[item.first - 1]!.shape === "lower");
  return at > 0 ? tokens[items[at - 1]!.last - 1]!.lower : "";
}
