interface Placed {
  readonly at: number;
}

/** Keeps text order; what comes is nearly always the last. */
export function insert<T extends Placed>(list: T[], entry: T): void {
  if (list.length === 0 || list.at(-1)!.at <= entry.at) list.push(entry);
  else list.splice(countBefore(list, entry.at + 1), 0, entry);
}

/** How many stand before a token. */
export function countBefore(list: readonly Placed[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
