import type { QuoteClaim } from "../../model/claims.js";
import type { Span } from "../../model/span.js";

interface Part extends Span {
  readonly quote: QuoteClaim;
}

/**
 * Finds for each trigger the innermost quote that holds it. One sweep over both lists, so its cost grows with their length only.
 *
 * @param triggers in text order
 * @returns for each trigger its quote, or null for the article's own words
 */
export function tellersOf(triggers: readonly Span[], quotes: readonly QuoteClaim[]): (QuoteClaim | null)[] {
  const parts = quotes
    .flatMap((quote) => quote.parts.map(({ start, end }): Part => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Part[] = [];
  let next = 0;
  return triggers.map((trigger) => {
    while (next < parts.length && parts[next]!.start <= trigger.start) open.push(parts[next++]!);
    while (open.length > 0 && open.at(-1)!.end <= trigger.start) open.pop();
    return open.findLast((part) => trigger.end <= part.end)?.quote ?? null;
  });
}
