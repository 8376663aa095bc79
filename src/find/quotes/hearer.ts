import type { Token } from "../../model/scan.js";
import * as words from "../../rules/quotes/words.js";
import { isComma, isFiniteVerb, isName } from "./item.js";

/** End of the hearer's noun phrase that starts at `from`; `from` where there is none. */
export function hearerEnd(items: readonly Token[], from: number, stop: number): number {
  const first = items[from];
  if (first === undefined || first.kind !== "word") return from;
  if (words.OBJECT_PRONOUNS.has(first.lower)) return from + 1;
  if (first.lower === "that" || first.lower === "to" || words.PERSONAL.has(first.lower)) return from;
  if (words.WH_WORDS.has(first.lower) || words.PREPOSITIONS.has(first.lower)) return from;
  let i = from;
  let named = false;
  for (; i < stop && i - from < 16; i++) {
    const item = items[i]!;
    const { lower } = item;
    if (item.kind === "quote" || item.kind === "dash") break;
    if (item.kind === "punctuation" && !/^[&’'/]$/.test(item.text)) break;
    if (item.kind !== "word" && item.kind !== "number" && item.kind !== "hyphen") continue;
    if (lower === "that" || words.PERSONAL.has(lower) || words.DAYS.has(lower)) break;
    if (lower === "to" || words.WH_WORDS.has(lower)) break;
    if (
      i > from &&
      words.ARTICLES.has(lower) &&
      !/^(?:of|and|with|from|at|for|in)$/.test(items[i - 1]!.lower)
    )
      break;
    if (
      /^(?:in|on|at|during|after|last|this|earlier|later|about|via|by|as|not|there|because|if)$/.test(lower)
    )
      break;
    if (i > from && isFiniteVerb(items, i)) {
      // "told reporters taxes would rise": the noun before the verb is the subject of the clause
      return Math.max(from, backToHearer(items, from, i));
    }
    if (
      i > from &&
      named &&
      isName(item) &&
      items[i - 1]!.shape === "lower" &&
      items[i - 1]!.kind === "word" &&
      !/^(?:of|and|with|for|from|&)$/.test(items[i - 1]!.lower) &&
      !words.ARTICLES.has(items[i - 1]!.lower) &&
      !closesHearer(items, i, stop)
    )
      break;
    named = true;
  }
  return i;
}

/** "the news agency Northwire that", "the agency Northwire,": the name ends the hearer and opens no clause. */
function closesHearer(items: readonly Token[], from: number, stop: number): boolean {
  let i = from;
  while (i < stop && isName(items[i])) i++;
  return i < stop && (items[i]!.lower === "that" || isComma(items[i]) || items[i]!.lower === "to");
}

/** The hearer is the first noun phrase; what stands before the verb after it is the clause's subject. */
function backToHearer(items: readonly Token[], from: number, verb: number): number {
  let i = from + 1;
  const first = items[from]!;
  if (words.ARTICLES.has(first.lower)) while (i < verb - 1 && isName(items[i])) i++;
  if (words.ARTICLES.has(first.lower) && i === from + 1) i++;
  if (isName(first)) while (i < verb - 1 && isName(items[i])) i++;
  return i < verb ? i : from;
}
