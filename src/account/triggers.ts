import type { Role } from "../model/ledger.js";
import type { Token } from "../model/scan.js";
import { LEXICON, type Phrase, type PhraseIndex } from "../rules/events/lexicon.js";
import type { Entry } from "./entry.js";
import { sentenceAt } from "./place.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";
import { wordsOf } from "./words.js";

const ROLES: ReadonlySet<Role> = new Set(["trigger", "cue"]);
/** How far the rest of a phrase may stand behind its verb ("hand the town over"), and the noun of a light verb on either side. */
const REST_REACH = 5;
const NOUN_REACH = 18;

/**
 * Every word or phrase of the trigger lexicon, and every other word that an event has for its trigger. A word counts that may tell an event
 * by itself; one that only begins a phrase ("held", of "held talks") counts where the rest of the phrase stands in its sentence.
 */
export function triggersOf(whole: Whole, uses: Uses): Entry[] {
  const { scan: scanned, read } = whole;
  const length = (token: number): number => {
    if (LEXICON.get(scanned.tokens[token]!.lower) === undefined) return 0;
    const { first, last } = sentenceAt(scanned, token);
    return lengthAt(scanned.tokens, token, first, last);
  };
  const others = read.claims.flatMap((claim) => (claim.type === "event" ? [claim.trigger] : []));
  return wordsOf(whole, uses, { kind: "trigger", family: "events", roles: ROLES, length, others });
}

/** Tokens of the longest phrase at a token of the sentence `first` to `last`; of a phrase with words between, its first alone. */
function lengthAt(tokens: readonly Token[], token: number, first: number, last: number): number {
  const reading = LEXICON.get(tokens[token]!.lower)!;
  const triggers = [...(reading.verb?.triggers ?? []), ...reading.nominals];
  let longest = 0;
  for (const { rest, nouns } of triggers) {
    const near = tokens.slice(token + 1, Math.min(last, token + 1 + REST_REACH));
    if (rest.length > 0 && !near.some(({ lower }) => lower === rest[0])) continue;
    if (nouns !== null && !hasNoun(tokens, token, first, last, nouns)) continue;
    longest = Math.max(longest, isAtOnce(near, rest) ? 1 + rest.length : 1);
  }
  return longest;
}

function isAtOnce(near: readonly Token[], rest: Phrase): boolean {
  return rest.every((word, at) => near[at]?.lower === word);
}

function hasNoun(
  tokens: readonly Token[],
  token: number,
  first: number,
  last: number,
  nouns: PhraseIndex,
): boolean {
  const to = Math.min(last, token + NOUN_REACH + 1);
  for (let i = Math.max(first, token - NOUN_REACH); i < to; i++) if (nouns.has(tokens[i]!.lower)) return true;
  return false;
}
