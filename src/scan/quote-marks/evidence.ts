import type { Token } from "../../model/scan.js";
import { isSayingForm } from "../../rules/saying.js";

/** How many words an attribution beside a quotation may have before its verb. */
const REACH = 7;
const PRONOUN = /^(?:he|she|they|it|we|i|the|a|an)$/;

/** Whether the tokens from `from` on read like an attribution: `Ann Rao said`, `said the mayor`. */
export function isAttributionAfter(tokens: readonly Token[], from: number, stop: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= stop || first.kind !== "word") return false;
  if (isSayingForm(first.lower)) return true;
  if (first.shape === "lower" && !PRONOUN.test(first.lower)) return false;
  for (let i = from + 1; i < Math.min(stop, from + REACH); i++) {
    const token = tokens[i]!;
    if (token.kind === "punctuation" && token.text !== ".") return false;
    if (token.kind === "quote") return false;
    if (isSayingForm(token.lower)) {
      const next = tokens[i + 1];
      return i + 1 >= stop || next === undefined || next.kind !== "word" || next.shape === "lower";
    }
  }
  return false;
}

/**
 * Where a quotation without its closing mark ends: before the first attribution after a comma or a stop.
 *
 * @returns the token after its last, or null where no attribution shows its end
 */
export function lostEnd(tokens: readonly Token[], first: number, stop: number): number | null {
  for (let i = first + 1; i < stop; i++) {
    const { text, kind } = tokens[i]!;
    if (kind !== "punctuation" || !/^[,?!]$/.test(text)) continue;
    if (isAttributionAfter(tokens, i + 1, stop)) return i + 1;
  }
  return null;
}
