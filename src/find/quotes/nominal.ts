import type { Token } from "../../model/scan.js";
import {
  NOUNS_OF_FEELING,
  NOUNS_OF_PROMISING,
  NOUNS_OF_SAYING,
  UTTERING_FORMS,
} from "../../rules/quotes/nouns.js";
import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { contentEnd } from "./clause.js";
import { mainSubject } from "./dependent.js";
import { add, isFree, type Reading } from "./draft.js";
import { isComma, isFiniteVerb } from "./item.js";
import { phraseEndingAt } from "./noun-phrase.js";
import type { NounPhrase } from "./phrase-head.js";
import { subjectBefore } from "./subject.js";
import { isAdverb } from "./verb-group.js";

const POSSESSIVES = /^(?:his|her|its|their|my|our)$/;
/** How many adjectives may stand between the possessive and its noun. */
const ADJECTIVES = 2;

/** "Ann Rao's claim that S" · "their promise to leave" · "voiced fears that S": a noun of saying with the one whose it is. */
export function readNominal(reading: Reading): void {
  const { items } = reading;
  for (let at = 1; at + 2 < items.length; at++) {
    const { lower } = items[at]!;
    const next = items[at + 1]!.lower;
    const isNoun = NOUNS_OF_SAYING.has(lower);
    const said = next === "that" && (isNoun || NOUNS_OF_FEELING.has(lower));
    if (!said && !(next === "to" && NOUNS_OF_PROMISING.has(lower))) continue;
    if (!isFree(reading, { first: at, last: at + 2 })) continue;
    const first = said ? at + 2 : at + 1;
    const uttered = said && !isRelative(items, first) ? utteredBy(reading, at) : null;
    if (uttered !== null) {
      const content = { first, last: contentEnd(items, first, items.length) };
      const cue = { first: uttered.verb, last: at + 1 };
      add(reading, { rule: "quotes/uttered", content: [content], cue, group: null, source: uttered.source });
      continue;
    }
    const source = isNoun || !said ? ownerOf(reading, at) : null;
    if (source === null) continue;
    add(reading, {
      rule: "quotes/nominal",
      content: [{ first, last: nominalEnd(reading, first) }],
      cue: { first: at, last: at + 1 },
      group: null,
      source,
    });
  }
}

/** The subject of the verb of uttering whose object the noun is. */
function utteredBy({ items, taken }: Reading, noun: number): { verb: number; source: NounPhrase } | null {
  for (let i = noun - 1; i >= Math.max(1, noun - 2 - ADJECTIVES); i--) {
    const { lower, kind, shape } = items[i]!;
    if (kind !== "word" || shape !== "lower" || taken[i] !== 0) return null;
    if (!UTTERING_FORMS.has(lower)) continue;
    let first = i;
    while (first > 0 && (words.AUXILIARIES.has(items[first - 1]!.lower) || isAdverb(items[first - 1]!.lower)))
      first--;
    const source = lower.endsWith("ing") && first === i ? mainSubject(items, i) : subjectBefore(items, first);
    return source === null || isLifeless(items[source.headLast - 1]!) ? null : { verb: i, source };
  }
  return null;
}

/** "issued a statement that sought to": a verb directly behind "that" has it for its subject. */
function isRelative(items: Reading["items"], first: number): boolean {
  const next = items[first];
  if (next === undefined) return true;
  return isFiniteVerb(items, first) || (next.shape === "lower" && /[^e]ed$/.test(next.lower));
}

/** "The fall raised fears that S": what cannot speak utters nothing. */
function isLifeless({ shape, lower }: Token): boolean {
  return shape === "lower" && !canSpeak(lower) && !words.RELATIVES.has(lower);
}

function ownerOf({ items }: Reading, noun: number): NounPhrase | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 1 - ADJECTIVES); i--) {
    const { lower, kind, shape } = items[i]!;
    if (kind !== "word") return null;
    if (POSSESSIVES.test(lower)) return { first: i, last: i + 1, headFirst: i, headLast: i + 1 };
    if (lower === "'s" || lower === "'") {
      const owner = phraseEndingAt(items, i);
      return owner === null ? null : { ...owner, first: owner.headFirst };
    }
    if (shape !== "lower") return null;
  }
  return null;
}

/** The content of a noun ends sooner than that of a verb: at the first comma, or before the verb the noun is subject of. */
function nominalEnd({ items }: Reading, first: number): number {
  const end = contentEnd(items, first, items.length);
  for (let i = first + 1; i < end; i++) {
    if (isComma(items[i])) return i;
    const perfect = /^(?:has|have|had)$/.test(items[i]!.lower);
    if (perfect && i > first + 3 && hasVerbBefore(items.slice(first, i).map(({ lower }) => lower))) return i;
  }
  return end;
}

function hasVerbBefore(words: readonly string[]): boolean {
  return words.some((word) => /^(?:is|was|are|were|has|have|had|will|would|can|could|did|does)$/.test(word));
}
