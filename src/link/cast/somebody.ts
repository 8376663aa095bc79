import type { Scan, Token } from "../../model/scan.js";
import { isPeopleNoun } from "../../rules/actors/tellers.js";

const SOMEBODY: ReadonlySet<string> = new Set(
  "someone somebody anyone anybody whoever everyone everybody".split(" "),
);
const ONE_OF: ReadonlySet<string> = new Set("one each neither either none".split(" "));

/**
 * Whether a sentence tells of somebody whom it does not name between a place and the pronoun behind it, so that the pronoun takes up
 * that one: "N spoke of someone who thought he", "Only one of the delegates said he".
 *
 * @param from the token that names whom the pronoun would else be
 */
export function tellsOfSomebody(
  { tokens, sentences, sentenceOf, runOf }: Scan,
  from: number,
  at: number,
): boolean {
  const { first } = sentences[sentenceOf[at]!]!;
  for (let i = Math.max(first, from + 1); i < at; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]!.lower;
    if (runOf[i] !== runOf[at]) continue;
    if (SOMEBODY.has(lower) && (next === "who" || next === "whose" || i === first)) return true;
    if (ONE_OF.has(lower) && next === "of" && i - first <= 1 && arePeople(tokens.slice(i + 2, i + 2 + REACH)))
      return true;
  }
  return false;
}

/** How far behind "one of" the noun may stand, in tokens. */
const REACH = 4;

function arePeople(words: readonly Token[]): boolean {
  return words.some(
    ({ lower, shape }) =>
      shape === "lower" && (lower === "them" || (/s$/.test(lower) && isPeopleNoun(lower))),
  );
}
