import { COURTESIES, OFFICES } from "../../rules/actors/titles.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { ChunkCandidates } from "./chunk-candidates.js";
import { isSurnameToo } from "./chunk-names.js";
import { genderOfTitle, isOfficeAlone } from "./chunk-titles.js";
import { genderOf } from "./classify.js";
import { type Item, isPerson, isPlaceOnly, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";

/** "The Foreign Secretary": an office in capitals stands for who holds it. */
export function readOffice(out: ChunkCandidates, items: readonly Item[]): void {
  const held = items.some((item) => item.name === null && OFFICES.has(lowerOf(out.tokens, item)));
  if ((items.length > 1 ? held : isOfficeAlone(out.tokens, items[0]!)) && !out.titleCase)
    out.add(items, "person", 3, "actors/office");
}

/**
 * The person behind a title.
 *
 * @param title its last word, in lower case
 * @returns the items behind the person's name, which are still to be read
 */
export function readTitled(out: ChunkCandidates, items: readonly Item[], title: string): readonly Item[] {
  const [one] = items;
  if (COURTESIES.has(title) && items.length === 1 && !isPerson(one!)) {
    out.add(items, "person", 4, "actors/title", genderOfTitle(title));
    return [];
  }
  if (items.length === 1 && one!.name !== null && !isPlaceOnly(one!)) {
    out.known(one!);
    return [];
  }
  if (items.length <= 2 && isPlaceOnly(items.at(-1)!)) {
    out.add(items, "person", 3, "actors/title", genderOf(out.words(items), "person"));
    return [];
  }
  const cut = items.findIndex((item, i) => isOther(item) && !(i === 1 && isGivenBefore(out, items)));
  if (cut === 0) return items;
  const name = cut < 0 ? items : items.slice(0, cut);
  if (name.length === 1 && name[0]!.name !== null) out.known(name[0]!);
  else {
    const gender = genderOfTitle(title) ?? genderOf(out.words(name), "person");
    out.add(name, "person", 4, "actors/title", gender);
  }
  return cut > 0 ? items.slice(cut) : [];
}

/** "Gen. George Washington", "Mayor Michael Bloomberg": a given name, and a pack's name that may be a surname. */
function isGivenBefore({ tokens }: ChunkCandidates, [one, two]: readonly Item[]): boolean {
  return firstNameGender(tokenKey(tokens[one!.first]!)) !== undefined && isSurnameToo(two!);
}

/** A pack's name that is no part of a person's. */
function isOther(item: Item): boolean {
  return item.name !== null && !isPlaceOnly(item) && !isPerson(item);
}
