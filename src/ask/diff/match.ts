import { overlaps, type Span } from "../../model/span.js";

/** Records of an earlier and a later reading, paired. */
export interface Matching<T> {
  readonly pairs: readonly (readonly [was: T, is: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** How records that have not kept their id are known again. */
export interface Likeness<T> {
  /** From the surest to the loosest; records with equal keys are paired in their order, those whose key is null not by it. */
  readonly keys: readonly ((record: T) => string | null)[];
  /** At last, records whose spans overlap are paired; null never. */
  readonly spanOf: ((record: T) => Span) | null;
}

export function matched<T>(was: readonly T[], is: readonly T[], likeness: Likeness<T>): Matching<T> {
  const pairs: [T, T][] = [];
  let removed: readonly T[] = was;
  let added: readonly T[] = is;
  const pairUp = (partnerOf: (record: T, taken: ReadonlySet<T>) => T | undefined) => {
    const taken = new Set<T>();
    removed = removed.filter((record) => {
      const partner = partnerOf(record, taken);
      if (partner === undefined) return true;
      taken.add(partner);
      pairs.push([record, partner]);
      return false;
    });
    added = added.filter((record) => !taken.has(record));
  };

  for (const key of likeness.keys) {
    const waiting = new Map<string, T[]>();
    for (const record of [...added].reverse()) {
      const shared = key(record);
      const queue = shared === null ? [] : waiting.get(shared);
      if (shared !== null && queue === undefined) waiting.set(shared, [record]);
      else queue?.push(record);
    }
    pairUp((record) => waiting.get(key(record) ?? "")?.pop());
  }
  const { spanOf } = likeness;
  if (spanOf !== null) {
    pairUp((record, taken) =>
      added.find((other) => !taken.has(other) && overlaps(spanOf(record), spanOf(other))),
    );
  }
  return { pairs, removed, added };
}
