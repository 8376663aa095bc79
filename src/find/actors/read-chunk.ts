import type { Scan } from "../../model/scan.js";
import type { ActorType } from "../../model/vocabulary.js";
import { ADDRESS } from "../../rules/actors/titles.js";
import type { LeftOut } from "../../rules/rule.js";
import type { Candidate } from "./candidate.js";
import { ChunkCandidates } from "./chunk-candidates.js";
import { headed, headType } from "./chunk-heads.js";
import { readDivision, readMixed } from "./chunk-mixed.js";
import { isDivision } from "./chunk-names.js";
import { readOffice, readTitled } from "./chunk-persons.js";
import { isComplementOfOffice, isTitleBefore, isTitlePart, lastTitle } from "./chunk-titles.js";
import { type Chunk, type Item, isPlaceOnly, isRegion, lowerOf } from "./items.js";

/** Takes a chunk apart: titles and the person after them, heads and what they make, packs' names, and the rest by evidence. */
export function readChunk(
  scan: Scan,
  chunk: Chunk,
  titleCase: boolean,
  without: LeftOut,
): readonly Candidate[] {
  const out = new ChunkCandidates(scan, chunk, titleCase, without);
  const { items } = chunk;
  if (items.length === 1 && items[0]!.name !== null) out.known(items[0]!);
  else if (isDivision(out.tokens, items)) readDivision(out, items);
  else if (headed(out.tokens, items)) readHeaded(out, items);
  else readAtTitles(out, items);
  return out.found;
}

/** Cuts at the last run of titles: what stands before is its organisation or state, what stands after the person. */
function readAtTitles(out: ChunkCandidates, items: readonly Item[]): void {
  const { tokens, chunk } = out;
  const end = lastTitle(tokens, items);
  if (end < 0) {
    const before = tokens[chunk.first - 1];
    const titled = before !== undefined && isTitleBefore(before, items.length);
    return readPlain(out, titled ? readTitled(out, items, before.lower) : items);
  }
  let start = end;
  while (start > 0 && isTitlePart(tokens, items[start - 1]!)) start--;
  if (start > 0) readPlain(out, items.slice(0, start));
  const rest = items.slice(end + 1);
  if (rest.length === 0) readOffice(out, items.slice(start));
  else if (isComplementOfOffice(tokens, items[end]!, rest[0]!)) {
    if (rest.length === 1) readOffice(out, items.slice(start));
    readPlain(out, isRegion(rest[0]!) ? rest.slice(1) : rest);
  } else readPlain(out, readTitled(out, rest, lowerOf(tokens, items[end]!)));
}

function readPlain(out: ChunkCandidates, items: readonly Item[]): void {
  if (items.length === 0) return;
  if (items.length === 1 && items[0]!.name !== null) out.known(items[0]!);
  else if (headed(out.tokens, items)) readHeaded(out, items);
  else if (items.every(({ name }) => name === null)) out.unknown(items);
  else readMixed(out, items);
}

/** The whole as one actor by its head; where the head makes a thing, the packs' names inside. */
function readHeaded(out: ChunkCandidates, items: readonly Item[]): void {
  const { tokens } = out;
  let from = 0;
  while (from < items.length - 1 && items[from]!.name === null && ADDRESS.has(lowerOf(tokens, items[from]!)))
    from++;
  const rest = items.slice(from);
  const type = headType(tokens, rest);
  if (type === null || type === undefined) {
    for (const item of rest) if (item.name !== null && !isPlaceOnly(item)) out.known(item);
  } else if (rest.length > 1) out.add(rest, type, 4, HEAD_RULES[type] ?? "actors/organization-head");
}

const HEAD_RULES: Partial<Record<ActorType, string>> = {
  place: "actors/place-head",
  "military-unit": "actors/unit",
};
