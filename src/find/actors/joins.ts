import type { Token } from "../../model/scan.js";
import { PARTICLES } from "../../rules/actors/contexts.js";
import {
  ARMED_FIRSTS,
  FUNCTION_WORDS,
  ORGANIZATION_FIRSTS,
  ORGANIZATION_HEADS,
} from "../../rules/actors/heads.js";
import { OFFICE_TAILS, OFFICES, TITLES } from "../../rules/actors/titles.js";
import { firstNameGender, isWeakFirstName } from "../../rules/packs/first-names.js";
import type { CompiledPacks } from "../../rules/packs/table.js";
import { type Item, isCapitalised } from "./items.js";
import { packNameAt, tokenKey } from "./pack-names.js";

/** Where the chunk goes on after `at`, or null where it ends. */
export function joined(
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
  if (token.kind === "quote") return pastNickname(tokens, items, at, stop);
  const after = tokens[at + 1];
  if (after === undefined || at + 1 >= stop) return null;
  if (token.kind !== "word")
    return token.text === "&" && isCapitalised(after) && !startsPerson(tokens, items, at) ? at + 1 : null;
  if (token.lower === "of" || token.lower === "for" || token.lower === "on" || token.lower === "against")
    return joinsPreposition(tokens, items, at, stop, packs);
  if (token.lower === "and") return joinsAnd(tokens, items, at, stop, packs) ? at + 1 : null;
  if (PARTICLES.has(token.lower) && items.at(-1)!.name === null) {
    const skip =
      (PARTICLES.has(after.lower) && after.shape === "lower") || isTornHyphen(after) ? at + 2 : at + 1;
    return skip < stop && isCapitalised(tokens[skip]!) ? skip : null;
  }
  return null;
}

/** "Ibrahim al- Tarrow": the hyphen of an article that a line break tore off. */
function isTornHyphen({ kind, spaced, text }: Token): boolean {
  return kind === "dash" && !spaced && text === "-";
}

/** "Robert “Bob” Roe": a word in quote marks between a given name and the next capital. */
function pastNickname(
  tokens: readonly Token[],
  items: readonly Item[],
  at: number,
  stop: number,
): number | null {
  if (at + 3 >= stop || firstNameGender(tokenKey(tokens[items.at(-1)!.first]!)) === undefined) return null;
  const [nickname, closing, next] = [tokens[at + 1]!, tokens[at + 2]!, tokens[at + 3]!];
  return nickname.kind === "word" && closing.kind === "quote" && isCapitalised(next) ? at + 3 : null;
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
  if (tokens[at]!.lower === "on" && !HEADS_BEFORE_ON.has(lower)) return null;
  return item.name === null &&
    (ORGANIZATION_FIRSTS.has(lower) || (ORGANIZATION_HEADS.has(lower) && lower !== "forces"))
    ? next
    : null;
}

/** Bodies that are named by what they are on: "Council on X", "Institute on X". */
const HEADS_BEFORE_ON: ReadonlySet<string> = new Set(
  "council committee commission centre center institute office coalition campaign forum panel foundation conference group subcommittee directorate".split(
    " ",
  ),
);

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
