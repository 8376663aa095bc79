import type { Token } from "../../model/scan.js";
import { DIRECTIONS } from "../../rules/actors/contexts.js";
import { DIVISION_HEADS } from "../../rules/actors/heads.js";
import { firstNameGender, isSurname, isWeakFirstName } from "../../rules/packs/first-names.js";
import { type Item, isPlaceLike, isPlaceOnly, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";
import { isAdjective, standsAlone } from "./surname-adjectives.js";

/** "Northern Syria", "Idlib Province". */
export function isDivision(tokens: readonly Token[], items: readonly Item[]): boolean {
  const [one, two] = items;
  if (items.length !== 2) return false;
  if (two!.name === null) return isPlaceLike(one!) && DIVISION_HEADS.has(lowerOf(tokens, two!));
  return one!.name === null && DIRECTIONS.has(lowerOf(tokens, one!)) && isPlaceLike(two!);
}

/** "Kent Brewer", "Amal Lyons": a given name, with no more than places' namesakes and plain words; "German Ortega", "Siena Rossi", "Anna Bloomberg". */
export function isNamesake(tokens: readonly Token[], items: readonly Item[]): boolean {
  const given = tokenKey(tokens[items[0]!.first]!);
  const isGiven = firstNameGender(given) !== undefined;
  if (items.length === 2 && isPlaceOnly(items[0]!) && hasSurname(tokens, items[1]!)) return true;
  if (items.length > 3 || (!isGiven && !isWeakFirstName(given))) return false;
  if (items.length === 2 && hasSurname(tokens, items[1]!)) return true;
  if (isGiven && items.length === 2 && items[0]!.name === null && isSurnameToo(items[1]!)) return true;
  if (items.length === 2 && isAdjectiveBehindName(tokens, items[0]!, items[1]!)) return true;
  return items.every((item) => item.name === null || isPlaceOnly(item));
}

/** "Mark Cuban said": no noun follows that the adjective may belong to; "Christian Iraqi refugees" are refugees. */
function isAdjectiveBehindName(tokens: readonly Token[], given: Item, { name, last }: Item): boolean {
  if (given.name !== null || name === null || !isAdjective(name.forms)) return false;
  return lowerOf(tokens, given) !== "christian" && standsAlone(tokens, last);
}

function hasSurname(tokens: readonly Token[], { name, last }: Item): boolean {
  return name === null && isSurname(tokenKey(tokens[last - 1]!));
}

/** A capital's name ("George Washington"), or a body's of one word that is not letters: it may be that of who founded it. */
export function isSurnameToo(item: Item): boolean {
  const { name, first, last } = item;
  if (name === null || last - first > 1) return false;
  if (isPlaceLike(item)) return true;
  return name.forms.every(
    ({ entry, kind, written }) =>
      kind === "name" && written === "name" && (entry.type === "media" || entry.type === "organization"),
  );
}

/** Where a person's name begins behind other capitals: "County Coroner William Roe". */
export function givenName(tokens: readonly Token[], items: readonly Item[]): number {
  const at = items.findIndex(({ first }) => firstNameGender(tokenKey(tokens[first]!)) !== undefined);
  if (at < 1 || at > items.length - 2 || tokens[items[0]!.first]!.text.endsWith(".")) return 0;
  return isWeakFirstName(tokenKey(tokens[items[0]!.first]!)) ? 0 : at;
}
