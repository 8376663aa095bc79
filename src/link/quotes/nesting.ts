import type { QuoteMention, TokenSpan } from "../../model/found.js";

interface Part extends Pick<TokenSpan, "start" | "end"> {
  /** Position of the quote it is a part of. */
  readonly of: number;
}

/**
 * For each quote, the position of the innermost other quote one part of which holds it, or -1. One sweep over the parts by start.
 */
export function nesting(found: readonly QuoteMention[]): Int32Array {
  const around = new Int32Array(found.length).fill(-1);
  const parts = partsOf(found);
  const open: Part[] = [];
  for (const part of parts) {
    while (open.length > 0 && open.at(-1)!.end <= part.start) open.pop();
    if (around[part.of]! < 0) {
      const outer = open.findLast((other) => other.of !== part.of && isInside(part, other));
      if (outer !== undefined && isInside(wholeOf(found, part.of), wholeOf(found, outer.of), true))
        around[part.of] = outer.of;
    }
    open.push(part);
  }
  return around;
}

/** The parts by start, of two that start together the longer first. */
function partsOf(found: readonly QuoteMention[]): Part[] {
  const parts: Part[] = [];
  for (let of = 0; of < found.length; of++)
    for (const { start, end } of found[of]!.parts) parts.push({ start, end, of });
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function wholeOf(found: readonly QuoteMention[], of: number): Part {
  const { parts } = found[of]!;
  return { start: parts[0]!.start, end: parts.at(-1)!.end, of };
}

/** @param same the inner one may be all of the outer */
function isInside(inner: Part, outer: Part, same = false): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    (same || outer.end - outer.start > inner.end - inner.start)
  );
}
