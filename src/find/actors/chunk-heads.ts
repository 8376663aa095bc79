import type { Token } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import {
  ARMED_FIRSTS,
  ORGANIZATION_FIRSTS,
  ORGANIZATION_HEADS,
  ORGANIZATION_PREFIXES,
  PLACE_FIRSTS,
  PLACE_HEADS,
  SURNAME_HEADS,
  THING_HEADS,
  UNIT_HEADS,
} from "../../rules/actors/heads.js";
import { OFFICE_TAILS, TITLES } from "../../rules/actors/titles.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import { type Item, isPerson, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";

/** Whether the words make an organisation, a place or a thing by their head. */
export function headed(tokens: readonly Token[], items: readonly Item[]): boolean {
  if (items.length === 1 || isOffice(tokens, items) || isNameWithHead(tokens, items)) return false;
  const last = items.at(-1)!;
  if (last.name !== null && !isHeadFirst(tokens, items) && !isPlaceFirst(tokens, items))
    return isBodyOfBody(tokens, items);
  return headType(tokens, items) !== undefined;
}

/** "Vermont Air National Guard": a known body's name as the head of another's. */
function isBodyOfBody(tokens: readonly Token[], items: readonly Item[]): boolean {
  const head = lowerOf(tokens, items.at(-1)!);
  const known = ORGANIZATION_HEADS.has(head) || UNIT_HEADS.has(head);
  const before = items.at(-2)!;
  return (
    known &&
    before.name === null &&
    !TITLES.has(lowerOf(tokens, before)) &&
    items.every((item) => !isPerson(item))
  );
}

/** "Anna Mills" is a person, "Anna Street" a street. */
function isNameWithHead(tokens: readonly Token[], items: readonly Item[]): boolean {
  const [given, surname] = items.slice(-2);
  if (given!.name !== null || !SURNAME_HEADS.has(lowerOf(tokens, surname!))) return false;
  return firstNameGender(tokenKey(tokens[given!.first]!)) !== undefined;
}

/** "Secretary of State" is no state. */
function isOffice(tokens: readonly Token[], items: readonly Item[]): boolean {
  return (
    items.length > 1 &&
    OFFICE_TAILS.has(lowerOf(tokens, items.at(-1)!)) &&
    TITLES.has(lowerOf(tokens, items.at(-2)!))
  );
}

/** What a head makes: a type, null for a thing, undefined where there is no head. */
export function headType(tokens: readonly Token[], items: readonly Item[]): ActorType | null | undefined {
  const head = lowerOf(tokens, items.at(-1)!);
  if (isHeadFirst(tokens, items))
    return ARMED_FIRSTS.has(lowerOf(tokens, items[0]!)) ? "armed-group" : "organization";
  if (items.at(-1)!.name !== null && isBodyOfBody(tokens, items)) return "organization";
  if (isPlaceFirst(tokens, items)) return "place";
  if (items.at(-1)!.name !== null) return undefined;
  if (UNIT_HEADS.has(head)) return "military-unit";
  if (head === "district" && lowerOf(tokens, items.at(-2)!) === "school") return "organization";
  if (ORGANIZATION_HEADS.has(head)) return "organization";
  if (PLACE_HEADS.has(head)) return "place";
  if (THING_HEADS.has(head)) return null;
  return undefined;
}

/** "Ministry of X", "National Party of X", "FC X": what stands before or inside makes the whole a body. */
function isHeadFirst(tokens: readonly Token[], items: readonly Item[]): boolean {
  const first = lowerOf(tokens, items[0]!);
  if (items.length < 2) return false;
  if (items[0]!.name === null && (ARMED_FIRSTS.has(first) || ORGANIZATION_PREFIXES.has(first))) return true;
  return items.some((item, i) => i + 1 < items.length && isComplemented(tokens, item, items[i + 1]!));
}

/** "Fort Quillby", "Tal Karvosk": two words, or an article between them. */
function isPlaceFirst(tokens: readonly Token[], items: readonly Item[]): boolean {
  const [one] = items;
  if (items.length > 3 || one!.name !== null || !PLACE_FIRSTS.has(lowerOf(tokens, one!))) return false;
  const head = lowerOf(tokens, items.at(-1)!);
  return !ORGANIZATION_HEADS.has(head) && !UNIT_HEADS.has(head) && !THING_HEADS.has(head);
}

function isComplemented(tokens: readonly Token[], item: Item, next: Item): boolean {
  if (item.name !== null) return false;
  const joiner = tokens[next.first - 1]!;
  const head = lowerOf(tokens, item);
  const joins = joiner.shape === "lower" && joiner.kind === "word" && joiner.lower !== "and";
  return joins && (ORGANIZATION_FIRSTS.has(head) || ORGANIZATION_HEADS.has(head));
}
