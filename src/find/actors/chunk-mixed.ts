import { looksCommon } from "../../rules/actors/contexts.js";
import { NOT_ACRONYMS } from "../../rules/actors/heads.js";
import { TITLES } from "../../rules/actors/titles.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { ChunkCandidates } from "./chunk-candidates.js";
import { isDivision, isNamesake } from "./chunk-names.js";
import { classify, genderOf } from "./classify.js";
import { type Item, isPerson, isPlaceOnly, lowerOf } from "./items.js";
import { tokenKey } from "./pack-names.js";

/** Packs' names with other capitals beside them. */
export function readMixed(out: ChunkCandidates, items: readonly Item[]): void {
  if (isDivision(out.tokens, items)) return readDivision(out, items);
  if (isNamesake(out.tokens, items)) return addPerson(out, items, 3);
  if (endsWithSurname(out, items)) {
    const isGiven = out
      .words(items.slice(0, -1))
      .some((word) => firstNameGender(tokenKey(word)) !== undefined);
    if (isGiven || !out.titleCase) return addPerson(out, items, isGiven ? 4 : 2);
  }
  if (isPersonByEvidence(out, items)) return addPerson(out, items, 3);
  if (endsWithTitle(out, items)) {
    for (const item of items) if (item.name !== null) out.known(item);
  } else if (isStateWithTail(out, items)) out.add(items, "organization", 1.5, "actors/state-and-tail");
  else readApart(out, items);
}

/** The division is its place; a part of it by direction is a place of its own. */
export function readDivision(out: ChunkCandidates, items: readonly Item[]): void {
  const [one, two] = items;
  if (two!.name === null) out.known({ first: one!.first, last: two!.last, name: one!.name });
  else out.add(items, "place", 4, "actors/place-head");
}

function addPerson(out: ChunkCandidates, items: readonly Item[], weight: number): void {
  out.add(items, "person", weight, "actors/first-name", genderOf(out.words(items), "person"));
}

/** "Fred Trump": a pack's person by a surname alone, with other words before it that no pack knows. */
function endsWithSurname({ tokens }: ChunkCandidates, items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  const given = items.slice(0, -1);
  return (
    isPerson(last) &&
    last.last - last.first === 1 &&
    given.length <= 2 &&
    given.every((item) => item.name === null && !looksCommon(lowerOf(tokens, item)))
  );
}

/** "Orvo Hamilton said": a place's name behind a word that nobody knows, with what speaks for a person. */
function isPersonByEvidence(out: ChunkCandidates, items: readonly Item[]): boolean {
  const [one, two] = items;
  if (items.length !== 2 || one!.name !== null || !isPlaceOnly(two!) || out.titleCase) return false;
  const { first } = one!;
  const initial = out.chunk.initial && first === out.chunk.first;
  return classify(out.scan, first, two!.last, initial, out.without)?.kind === "person";
}

/** "Norwegian Ministers": who they are is the state's. */
function endsWithTitle({ tokens }: ChunkCandidates, items: readonly Item[]): boolean {
  const last = items.at(-1)!;
  return last.name === null && TITLES.has(lowerOf(tokens, last).replace(/s$/, ""));
}

/** "Norway Scouts", "Canadian Geographic": a state's name with a tail that is no person's. */
function isStateWithTail(out: ChunkCandidates, items: readonly Item[]): boolean {
  const [one, ...tail] = items;
  if (one!.name === null || out.titleCase || tail.some(({ name }) => name !== null)) return false;
  const { kind, entry } = one!.name.forms[0]!;
  if ((kind !== "name" && kind !== "adjective") || (entry.type !== "state" && entry.type !== "place"))
    return false;
  if (tail.length > 1 && out.words(tail).some((word) => firstNameGender(tokenKey(word)) !== undefined))
    return false;
  if (tail.length === 1 && NOT_ACRONYMS.has(lowerOf(out.tokens, tail[0]!))) return false;
  const verdict = classify(out.scan, tail[0]!.first, tail.at(-1)!.last, false, out.without);
  return verdict?.kind !== "person" || (tail.length === 1 && verdict.weight < 3);
}

/** Each pack's name by itself, and what stands between them. */
function readApart(out: ChunkCandidates, items: readonly Item[]): void {
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.name !== null) {
      out.known(items[i]!);
      continue;
    }
    let end = i;
    while (end < items.length && items[end]!.name === null) end++;
    out.unknown(items.slice(i, end));
    i = end - 1;
  }
}
