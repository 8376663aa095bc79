import { QUADS } from "./quads.js";
import { type Known, SMALLEST, type Telling } from "./telling.js";
import { contentWords } from "./words.js";

/** Two tellings that may be of one thing, the earlier in the run first. */
export type Pair = readonly [Telling, Telling];

/** Of the tellings that share a key, each is paired with so many before it in the order of dates at most. */
const WINDOW = 12;
/** So many of its rarest words are keys of a telling. */
const RAREST = 6;
/** A pair must share so many keys, of so many bits together, or it is not worth a look. */
const SHARED = 2;
const ENOUGH = 5;
/** No key tells more than so many bits. */
const MOST = 8;

/**
 * The pairs of claims worth comparing: those that share rare keys, who takes part, the place, the day, a rare word.
 * Where many share a key they are put in the order of their dates and each is paired with its neighbours only (the sorted neighbourhood of
 * Hernández and Stolfo 1995), so that the number of pairs grows with the number of claims and the time with n log n.
 *
 * @returns each pair once, by the first of its two, then by the second
 */
export function candidatePairs(known: Known): Pair[] {
  const { tellings } = known;
  const lists = blocksOf(tellings);
  const blocks = new Map<string, number[]>();
  const pairs: Pair[] = [];
  const keys = new Uint16Array(tellings.length);
  const bits = new Float64Array(tellings.length);
  for (const { index } of [...tellings].sort(byDate)) {
    const met: number[] = [];
    for (const [key, weight] of lists[index]!) {
      const block = blocks.get(key) ?? [];
      if (block.length === 0) blocks.set(key, block);
      for (const other of block) {
        if (keys[other]!++ === 0) met.push(other);
        bits[other]! += weight;
      }
      block.push(index);
      if (block.length > WINDOW) block.shift();
    }
    for (const other of met) {
      if (keys[other]! >= SHARED && bits[other]! >= ENOUGH) {
        pairs.push([tellings[Math.min(index, other)]!, tellings[Math.max(index, other)]!]);
      }
      keys[other] = 0;
      bits[other] = 0;
    }
  }
  return pairs.sort(([a, b], [c, d]) => a.index - c.index || b.index - d.index);
}

type Key = readonly [key: string, bits: number];

/** The keys of each telling, with how telling they are in bits. A key that only one has is left out, and all but its rarest words. */
function blocksOf(tellings: readonly Telling[]): Key[][] {
  const keys = tellings.map(keysOf);
  const counts = new Map<string, number>();
  for (const { parts, words } of keys) {
    for (const key of [...parts, ...words]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = Math.max(tellings.length, SMALLEST);
  const weighed = (own: Iterable<string>): Key[] =>
    [...own]
      .filter((key) => counts.get(key)! > 1)
      .map((key) => [key, Math.min(MOST, Math.log2(all / counts.get(key)!))]);
  return keys.map(({ parts, words }) => {
    const rarest = weighed(words).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    return [...weighed(parts), ...rarest.slice(0, RAREST)];
  });
}

/** Those who take part, the places, the day, each with the sort of deed; and the words. */
function keysOf({ claim, agents, patients, places, days, words }: Telling) {
  // "Material conflict" and "verbal conflict" by their second word: a deed that is told under two classes keeps to one half.
  const sort = claim.type === "event" ? (QUADS.get(claim.class)?.split(" ")[1] ?? "") : "quote";
  const parts = new Set<string>();
  const add = (part: string, key: string) => parts.add(`${sort} ${part} ${key}`);
  for (const { actor, name } of agents) add("who", actor ?? name);
  for (const { actor, name } of patients) add(claim.type === "event" ? "who" : "about", actor ?? name);
  for (const { actor, name } of places) add("at", actor ?? name);
  if (claim.type === "event") for (const word of contentWords(claim.trigger.lemma)) add("did", word);
  if (claim.type === "event" && days?.first != null) add("from", days.first);
  // "The harbour of Lerin" and Lerin: what nobody knows by name, and places, are found by their words too.
  const described = [...agents, ...patients].filter(({ actor }) => actor === null);
  const called = [...described, ...places].flatMap(({ name }) => contentWords(name));
  const stems = new Set([...words.keys(), ...called]);
  return { parts, words: [...stems].map((stem) => `${sort} word ${stem}`) };
}

/** By the first day, else the day of publication; then in the order of the run. */
function byDate(a: Telling, b: Telling): number {
  const [one, other] = [a, b].map(({ days, document }) => days?.first ?? document.published.edtf ?? "~");
  return one! < other! ? -1 : one! > other! ? 1 : a.index - b.index;
}
