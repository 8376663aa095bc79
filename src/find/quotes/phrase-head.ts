import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { type Items, isComma, isName } from "./item.js";

/** A noun phrase among the items of a unit, and the word of it that carries it; `last` and `headLast` exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly headFirst: number;
  readonly headLast: number;
}

/** Finds the word that carries a phrase: the name it ends in, or the noun before its first preposition. */
export function withHead(items: Items, first: number, last: number): NounPhrase {
  const core = coreEnd(items, first, last);
  const apposed = apposedName(items, core, last);
  const stop = nounEnd(items, first, core);
  if (apposed !== null && !isName(items[stop - 1]))
    return { first, last, headFirst: apposed, headLast: last };
  const title = titledName(items, first, core);
  if (title !== null) return { first, last, headFirst: title, headLast: core };
  let from = stop - 1;
  if (isName(items[from])) {
    while (from > first && (isName(items[from - 1]) || joinedBefore(items, from, first))) from--;
    while (
      from < stop - 1 &&
      (words.TITLES.has(items[from]!.lower) || words.ARTICLES.has(items[from]!.lower))
    )
      from++;
  }
  return { first, last, headFirst: from, headLast: stop };
}

/** Where the phrase proper ends and its apposition or relative clause begins. */
function coreEnd(items: Items, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const { lower, kind, text } = items[i]!;
    if (text === "," || kind === "dash" || text === "(" || words.RELATIVES.has(lower)) return i;
  }
  return last;
}

/** The end of the noun that the phrase is built on: before its first preposition, and before "loyal", "specializing". */
function nounEnd(items: Items, first: number, core: number): number {
  let stop = core;
  for (let i = first + 1; i < core; i++) {
    if (words.PREPOSITIONS.has(items[i]!.lower)) {
      stop = i;
      break;
    }
  }
  while (stop > first + 1) {
    const { kind, lower, shape } = items[stop - 1]!;
    const behind =
      stop < core &&
      shape === "lower" &&
      (words.POSTPOSITIVE.has(lower) || (/(?:ing|ed)$/.test(lower) && lower.length > 5));
    if (!behind && (kind === "word" || kind === "number" || kind === "quote")) break;
    stop--;
  }
  return stop;
}

/** "the envoy for the north, Ann Rao": the name that stands in apposition and ends the phrase. */
function apposedName(items: Items, core: number, last: number): number | null {
  if (!isComma(items[core]) || core + 1 >= last) return null;
  for (let i = core + 1; i < last; i++) if (!isName(items[i]) && items[i]!.kind !== "hyphen") return null;
  let from = core + 1;
  while (from < last - 1 && words.TITLES.has(items[from]!.lower)) from++;
  return from;
}

/** "Institute for Peace senior official Ann Rao": a name directly after the noun that titles it. */
function titledName(items: Items, first: number, core: number): number | null {
  if (!isName(items[core - 1])) return null;
  let from = core - 1;
  while (from > first && (isName(items[from - 1]) || joinedBefore(items, from, first))) from--;
  const before = items[from - 1];
  if (from <= first || before === undefined || before.kind !== "word" || before.shape !== "lower")
    return null;
  if (!canSpeak(before.lower) || words.DETERMINERS.has(before.lower) || words.PREPOSITIONS.has(before.lower))
    return null;
  return from;
}

function joinedBefore(items: Items, at: number, first: number): boolean {
  const before = items[at - 1]!;
  return at - 2 >= first && (before.kind === "hyphen" || before.lower === "&") && isName(items[at - 2]);
}
