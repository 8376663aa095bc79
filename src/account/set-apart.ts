/** Marks around words that nobody is said to say: titles and names, and a few words of the writer's own. */
import type { Scan, Token } from "../model/scan.js";
import { isUtteringForm, reportingForm } from "../rules/reporting.js";
import { sentenceAt } from "./place.js";

/** So many words the writer may set apart without anybody's saying them. */
const FEW = 5;
/** How far before marks a word of saying may stand whose content is in them, in tokens. */
const REACH = 12;
/** From how many letters on a word of a title has a capital. */
const LONG = 4;

/** Nouns, beside those that are forms of reporting verbs, for what has words of its own. */
const OF_WORDS: ReadonlySet<string> = new Set(
  "statement statements argument assertion assertions suggestion description contention proposition accusation allegation message messages sign signs banner banners poster letter caption".split(
    " ",
  ),
);

/**
 * What sets words in marks apart, where no quote is made of them; null where they may be somebody's words.
 *
 * @param opening token of the opening mark
 * @param words the words between the marks
 * @param last the last token between them
 */
export function setApart(
  scan: Scan,
  opening: number,
  words: readonly Token[],
  last: Token,
): "title" | "scare quote" | null {
  const isCry = /^[?!]$/.test(last.text) && words.length === 1;
  if (!isCry && !isHeadline(scan, opening, words) && isTitle(words)) return "title";
  if (words.length > FEW || /^[?!]$/.test(last.text) || followsSaying(scan, opening)) return null;
  return "scare quote";
}

/** Every long word has a capital, and one at least is long. */
function isTitle(words: readonly Token[]): boolean {
  const long = words.filter(({ kind, text }) => kind === "word" && text.length >= LONG);
  return long.length > 0 && long.every(({ shape }) => shape !== "lower");
}

/** Whether the other long words of the sentence have capitals too, which then tell nothing. */
function isHeadline(scan: Scan, opening: number, words: readonly Token[]): boolean {
  const { first, last } = sentenceAt(scan, opening);
  const others = scan.tokens
    .slice(first, last)
    .filter((token) => token.kind === "word" && token.text.length >= LONG && !words.includes(token));
  return others.length > 1 && others.filter(({ shape }) => shape !== "lower").length > others.length / 2;
}

/** A word of reporting or uttering, or a noun for a text, shortly before the marks in their sentence; "so-called" is none. */
function followsSaying(scan: Scan, opening: number): boolean {
  const { tokens } = scan;
  const { first } = sentenceAt(scan, opening);
  return tokens
    .slice(Math.max(first, opening - REACH), opening)
    .filter(({ index }) => tokens[index - 1]?.kind !== "hyphen")
    .some(({ lower }) => reportingForm(lower) !== undefined || isUtteringForm(lower) || OF_WORDS.has(lower));
}
