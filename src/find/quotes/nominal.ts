import { contentEnd } from "./clause.js";
import { add, isFree, type Reading } from "./draft.js";
import { isComma } from "./item.js";
import { phraseEndingAt } from "./noun-phrase.js";
import type { NounPhrase } from "./phrase-head.js";

/** Nouns of saying; with "to" only those of promising. */
const NOUNS =
  /^(?:claim|claims|assertion|assertions|statement|statements|allegation|allegations|contention|argument|arguments|warning|warnings|suggestion|suggestions|announcement|accusation|accusations|admission|insistence|remark|remarks|comment|comments|prediction|predictions|complaint|complaints|declaration|acknowledgment|acknowledgement|revelation|conclusion|observation|charge|charges|hint|demand|demands|view|belief|promise|pledge|vow)$/;
const PROMISES = /^(?:promise|promises|pledge|pledges|vow|vows)$/;
const POSSESSIVES = /^(?:his|her|its|their|my|our)$/;
/** How many adjectives may stand between the possessive and its noun. */
const ADJECTIVES = 2;

/** "Ann Rao's claim that S" · "their promise to leave": a noun of saying with the one whose it is. */
export function readNominal(reading: Reading): void {
  const { items } = reading;
  for (let at = 1; at + 2 < items.length; at++) {
    const { lower } = items[at]!;
    const next = items[at + 1]!.lower;
    const said = next === "that" && NOUNS.test(lower);
    if (!said && !(next === "to" && PROMISES.test(lower))) continue;
    const source = ownerOf(reading, at);
    if (source === null) continue;
    const first = said ? at + 2 : at + 1;
    const content = { first, last: nominalEnd(reading, first) };
    if (!isFree(reading, { first: at, last: at + 2 })) continue;
    add(reading, {
      rule: "quotes/nominal",
      content: [content],
      cue: { first: at, last: at + 1 },
      group: null,
      source,
    });
  }
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
