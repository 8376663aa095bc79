import type { Sentence, Token } from "../../model/scan.js";
import { SPEECH } from "../../rules/actors/contexts.js";
import { CALENDAR, CALLS, FUNCTION_WORDS, ORDINALS, STARTERS, UNIT_HEADS } from "../../rules/actors/heads.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { type Chunk, type Item, isCapitalised } from "./items.js";
import { joined } from "./joins.js";
import { packNameAt, SMALL_ARTICLES, tokenKey } from "./pack-names.js";

/** Items of the longest chunk that is read as one, so that no text takes more than linear time. */
const LONGEST = 24;

/** Cuts a sentence into chunks. */
export function chunksOf(tokens: readonly Token[], sentence: Sentence, packs: CompiledPacks): Chunk[] {
  const chunks: Chunk[] = [];
  let at = sentence.first;
  while (at < sentence.last) {
    const token = tokens[at]!;
    const { shape, kind } = token;
    if ((shape === "lower" && !isArticle(tokens, at)) || kind === "punctuation" || kind === "quote") {
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
  return SMALL_ARTICLES.has(tokens[at]!.lower) && next !== undefined && isCapitalised(next);
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
  if (FUNCTION_WORDS.has(token.lower) && !isLetters(token) && !isOrdinalOfUnit(tokens, at, stop)) return null;
  if (initial && (CALLS.has(token.lower) || isInverted(tokens, at, stop))) return null;
  if (initial && STARTERS.has(token.lower) && !startsName(tokens, at, stop)) return null;
  return { first: at, last: at + 1, name: null };
}

/** How many capitals a name has at most. */
const NAME = 5;

/** `Said Comey, "…"`, "Said Dorothy Poynter": the verb of who follows, and no given name. */
function isInverted(tokens: readonly Token[], at: number, stop: number): boolean {
  const next = tokens[at + 1];
  if (!SPEECH.has(tokens[at]!.lower) || next === undefined || !isCapitalised(next)) return false;
  if (firstNameGender(tokenKey(next)) === "female") return true;
  let end = at + 1;
  while (end < stop && end <= at + NAME && isCapitalised(tokens[end]!)) end++;
  const mark = tokens[end]?.text;
  return (mark === "," || mark === ":") && tokens[end + 1]?.kind === "quote";
}

/** "WHO", but not the article "A" before a name. */
function isLetters({ shape, text }: Token): boolean {
  return shape === "upper" && text.length > 1;
}

/** "Third Brigade", "Second Artillery Regiment". */
function isOrdinalOfUnit(tokens: readonly Token[], at: number, stop: number): boolean {
  if (!ORDINALS.has(tokens[at]!.lower)) return false;
  for (let i = at + 1; i < stop && i <= at + 3 && isCapitalised(tokens[i]!); i++)
    if (UNIT_HEADS.has(tokens[i]!.lower)) return true;
  return false;
}

/** "New Haven" against "New talks": a capital follows. */
function startsName(tokens: readonly Token[], at: number, stop: number): boolean {
  const next = tokens[at + 1];
  return at + 1 < stop && next !== undefined && isCapitalised(next);
}
