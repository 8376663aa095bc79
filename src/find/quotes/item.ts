import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";

export type Items = readonly Token[];

export function isName(item: Token | undefined): boolean {
  return item !== undefined && item.kind === "word" && item.shape !== "lower" && item.shape !== "none";
}

export function isComma(item: Token | undefined): boolean {
  return item !== undefined && item.text === ",";
}

export function isTime({ lower, shape }: Token): boolean {
  return words.DAYS.has(lower) || (words.MONTHS.has(lower) && shape !== "lower");
}

/** Whether the word is one of the finite verbs of the list; a possessive "'s" is none, nor the "shot" of "long-shot". */
export function isFiniteVerb(items: Items, at: number): boolean {
  if (!words.FINITE.has(items[at]!.lower) || isPossessiveAt(items, at)) return false;
  return items[at - 1]?.kind !== "hyphen" && items[at + 1]?.kind !== "hyphen";
}

/** "'s" after a noun is a possessive, after a pronoun a verb. */
export function isPossessiveAt(items: Items, at: number): boolean {
  const before = items[at - 1];
  if (items[at]!.lower !== "'s" || before === undefined) return false;
  return !words.PERSONAL.has(before.lower) && !/^(?:that|there|who|what|here|where)$/.test(before.lower);
}

export function isPossessive(item: Token | undefined): boolean {
  return item !== undefined && /^(?:'s|')$/.test(item.lower);
}
