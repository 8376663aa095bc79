import type { Known, Telling } from "./telling.js";

/** Two tellings that may be of one thing, the earlier in the run first. */
export type Pair = readonly [Telling, Telling];

/** Of the tellings that share a key, each is compared with so many before it in the order of dates at most. */
const WINDOW = 24;
/** So many of its rarest words are keys of a telling. */
const RAREST = 6;
/** A pair must share keys of so many bits together, or it is not worth a look. */
const ENOUGH = 4;

/**
 * The pairs of claims worth comparing: those that share rare keys, an actor with the class, a place with the class, a day, a rare word.
 * Where many share a key they are put in the order of their dates and each is paired with its neighbours only (the sorted neighbourhood of
 * Hernández and Stolfo 1995), so that the number of pairs grows with the number of claims and the time with n log n.
 */
export function candidatePairs(known: Known): Pair[] {
  const { tellings } = known;
  const lists = blocksOf(tellings, known);
  const before = new Map<string, Telling[]>();
  const shared = new Map<number, Map<number, number>>();
  const inOrder = [...tellings].sort(byDate);
  for (const telling of inOrder) {
    const found = new Map<number, number>();
    for (const [key, bits] of lists.get(telling.index) ?? []) {
      const block = before.get(key);
      if (block === undefined) {
        before.set(key, [telling]);
        continue;
      }
      for (const other of block) found.set(other.index, (found.get(other.index) ?? 0) + bits);
      block.push(telling);
      if (block.length > WINDOW) block.shift();
    }
    shared.set(telling.index, found);
  }
  const pairs: Pair[] = [];
  for (const [index, found] of shared) {
    for (const [other, bits] of found) {
      if (bits < ENOUGH) continue;
      const [first, second] = index < other ? [index, other] : [other, index];
      pairs.push([tellings[first]!, tellings[second]!]);
    }
  }
  return pairs.sort(([a, b], [c, d]) => a.index - c.index || b.index - d.index);
}

/** The keys of each telling with how telling they are, in bits. A key that only one has is left out. */
function blocksOf(tellings: readonly Telling[], known: Known): Map<number, (readonly [string, number])[]> {
  const keys = tellings.map((telling) => keysOf(telling, known));
  const counts = new Map<string, number>();
  for (const own of keys) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.max(tellings.length, 200);
  return new Map(
    keys.map((own, index) => [
      index,
      [...own].flatMap((key): [string, number][] => {
        const count = counts.get(key) ?? 0;
        return count < 2 ? [] : [[key, Math.min(8, Math.log2(all / count))]];
      }),
    ]),
  );
}

function keysOf({ claim, agents, patients, places, days, words }: Telling, { weightOf }: Known): Set<string> {
  const sort = claim.type === "event" ? "e" : "q";
  const keys = new Set<string>();
  const add = (...parts: readonly string[]) => keys.add(`${sort} ${parts.join(" ")}`);
  for (const { actor, country } of claim.type === "event" ? [...agents, ...patients] : agents) {
    if (actor !== null) add("who", actor);
    if (country !== null && claim.type === "event") add("of", country, claim.class);
  }
  for (const { actor, name } of places) add("at", actor ?? name);
  if (claim.type === "event") {
    add("class", claim.class);
    if (days?.first != null) add("when", claim.class, days.first.slice(0, 7));
    if (days?.first != null && days.first === days.last) add("on", days.first);
  }
  const rarest = [...words.keys()]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .slice(0, RAREST);
  for (const word of rarest) add("word", word);
  return keys;
}

/** By the first day, else the day of publication; then in the order of the run. */
function byDate(a: Telling, b: Telling): number {
  const [one, other] = [a, b].map(({ days, document }) => days?.first ?? document.published.edtf ?? "~");
  return one! < other! ? -1 : one! > other! ? 1 : a.index - b.index;
}
