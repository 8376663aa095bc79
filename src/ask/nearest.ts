/**
 * The candidates that `word` may have been meant for, best first: at most a third of its letters wrong, missing, too many or swapped, or
 * one contained in the other. Case does not count.
 */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    const name = candidate.toLowerCase();
    const isNear = Math.abs(name.length - wanted.length) <= allowed;
    const distance = isNear ? editDistance(wanted, name) : Number.POSITIVE_INFINITY;
    if (distance <= allowed) found.push({ candidate, distance });
    else if (isPartOf(name, wanted) || isPartOf(wanted, name))
      found.push({ candidate, distance: allowed + 1 });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, most).map(({ candidate }) => candidate);
}

function isPartOf(whole: string, part: string): boolean {
  return part.length > 2 && whole.includes(part);
}

/** Optimal string alignment: Levenshtein's distance, with two neighbours swapped as one step (Damerau 1964). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      line.push(best);
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? 0;
}
