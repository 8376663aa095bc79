import type { Token } from "../../model/scan.js";
import { AUXILIARIES, SPEECH, SUBJECT_ADVERBS } from "../../rules/actors/contexts.js";
import {
  ADDRESS,
  CALLINGS,
  COURTESIES,
  OFFICE_TAILS,
  STATE_OFFICES,
  TITLE_MODIFIERS,
  TITLES,
  TITLES_IN_CAPITALS,
} from "../../rules/actors/titles.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import { type Item, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";

const FEMALE_TITLES: ReadonlySet<string> = new Set(
  "mrs mrs. ms ms. miss lady queen princess spokeswoman chairwoman congresswoman businesswoman actress sister mother daughter dame".split(
    " ",
  ),
);
const MALE_TITLES: ReadonlySet<string> = new Set(
  "mr mr. sir lord king prince sheikh sheik ayatollah imam pope father brother son congressman businessman emir sultan chairman spokesman".split(
    " ",
  ),
);

/** The gender that a title tells. */
export function genderOfTitle(title: string): "female" | "male" | null {
  return FEMALE_TITLES.has(title) ? "female" : MALE_TITLES.has(title) ? "male" : null;
}

/** "The Minister said": an office alone, with its article and a verb. */
export function isOfficeAlone(tokens: readonly Token[], { first, last }: Item): boolean {
  const next = tokens[last];
  const verb =
    next !== undefined &&
    (SPEECH.has(next.lower) || SUBJECT_ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower));
  return verb && tokens[first - 1]?.lower === "the" && STATE_OFFICES.has(tokens[first]!.lower);
}

/** "President of X", "Minister for X". */
export function isComplementOfOffice(tokens: readonly Token[], title: Item, next: Item): boolean {
  return tokens[title.last]!.shape === "lower" && next.name !== null;
}

/**
 * A title in small letters before a name: "the poet N"; a calling only before a full name ("her rival Anna N", but "her rival Norway").
 *
 * @param words how many words the name has
 */
export function isTitleBefore({ kind, shape, lower }: Token, words: number): boolean {
  if (kind !== "word" || shape !== "lower") return false;
  return (TITLES.has(lower) && !TITLES_IN_CAPITALS.has(lower)) || (words > 1 && CALLINGS.has(lower));
}

/** Position of the last title that is no surname, or -1. */
export function lastTitle(tokens: readonly Token[], items: readonly Item[]): number {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.name !== null) continue;
    const lower = lowerOf(tokens, item);
    if (
      i === items.length - 1 &&
      i > 0 &&
      !ADDRESS.has(lower) &&
      !isTitlePart(tokens, items[i - 1]!) &&
      isNameLike(tokens, items, i)
    )
      continue;
    if (i === items.length - 1 && i > 0 && COURTESIES.has(lowerOf(tokens, items[i - 1]!))) continue; // "Mr King"
    if (TITLES.has(lower)) return i;
    if (i > 0 && OFFICE_TAILS.has(lower) && TITLES.has(lowerOf(tokens, items[i - 1]!))) return i;
  }
  return -1;
}

/** "Amal King", "John Major": a title word as the surname after a first name. */
function isNameLike(tokens: readonly Token[], items: readonly Item[], at: number): boolean {
  return at === 1 && firstNameGender(tokenKey(tokens[items[0]!.first]!)) !== undefined;
}

export function isTitlePart(tokens: readonly Token[], item: Item): boolean {
  const lower = lowerOf(tokens, item);
  return item.name === null && (TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || OFFICE_TAILS.has(lower));
}
