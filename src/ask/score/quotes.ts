import type { QuoteClaim } from "../../model/claims.js";
import type { GoldQuote } from "../../model/gold.js";
import type { Span } from "../../model/span.js";
import { sharesName, sharesWord } from "./names.js";
import type { Counts, Tally } from "./tally.js";

/** Two quotes that share less of their letters and digits are not the same. */
const LEAST_LIKENESS = 0.5;

/**
 * Quotes and their sources. A reported quote is that of the gold with which it has most letters and digits in common, at least half of
 * those that either has (Jaccard); one is paired with one. It is exact where all are the same. A source is right where it is one of those
 * that the gold names; one that is not named, where it is reported as such in some of the same words.
 */
export function scoreQuotes(gold: readonly GoldQuote[], quotes: readonly QuoteClaim[], text: string): Tally {
  const goldLetters = gold.map(({ parts }) => lettersIn(parts, text));
  const letters = quotes.map(({ parts, ...whole }) => lettersIn(parts.length > 0 ? parts : [whole], text));
  const pairs = paired(gold, goldLetters, letters);
  const core = pairs.filter(({ is }) => is.tier === "core");
  const allowed = pairs.filter(({ is }) => is.tier !== "forbidden");
  const wanted = gold.filter(({ tier }) => tier === "core").length;
  const isExact = ({ likeness }: Pair) => likeness === 1;
  const about = (isKnown: (is: GoldQuote) => boolean, isRight: (pair: Pair) => boolean): Counts | null => {
    const known = gold.filter((is) => is.tier === "core" && isKnown(is)).length;
    if (known === 0) return null;
    const unknown = allowed.filter(({ is }) => !isKnown(is)).length;
    const both = (pair: Pair) => isKnown(pair.is) && isRight(pair);
    return {
      gold: known,
      found: core.filter(both).length,
      reported: quotes.length - unknown,
      right: allowed.filter(both).length,
      basis: core.filter(({ is }) => isKnown(is)).length,
    };
  };
  const tally = {
    quotes: { gold: wanted, found: core.length, reported: quotes.length, right: allowed.length, basis: null },
    "quotes-exact": about(() => true, isExact),
    sources: about(
      ({ source }) => source !== null,
      ({ is, at }) => hasSource(is, quotes[at]),
    ),
    kinds: about(
      ({ kind }) => kind !== null,
      ({ is, at }) => is.kind === quotes[at]?.kind,
    ),
  };
  return Object.fromEntries(Object.entries(tally).filter(([, counts]) => counts !== null));
}

interface Pair {
  readonly is: GoldQuote;
  /** Index of the reported quote. */
  readonly at: number;
  readonly likeness: number;
}

/** The likest first; of the same likeness, those that stand later. */
function paired(
  gold: readonly GoldQuote[],
  goldLetters: readonly ReadonlySet<number>[],
  letters: readonly ReadonlySet<number>[],
): Pair[] {
  const candidates = goldLetters.flatMap((one, index) =>
    letters.flatMap((other, at) => {
      const likeness = jaccard(one, other);
      return likeness < LEAST_LIKENESS ? [] : [{ index, at, likeness }];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || b.index - a.index || b.at - a.at);
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const { index, at, likeness } of candidates) {
    const is = gold[index];
    if (is === undefined || pairs.has(index) || taken.has(at)) continue;
    pairs.set(index, { is, at, likeness });
    taken.add(at);
  }
  return [...pairs.values()];
}

/** Offsets of the letters and digits of some spans: marks and white space do not count. */
function lettersIn(spans: readonly Span[], text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    for (const { index } of words.matchAll(/[\p{L}\p{N}]/gu)) offsets.add(start + index);
  }
  return offsets;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function hasSource({ source: gold }: GoldQuote, quote: QuoteClaim | undefined): boolean {
  if (gold === null || quote === undefined) return false;
  const { name, actor, anonymous, mention } = quote.source;
  if (!gold.anonymous) return sharesName(gold.names, [name ?? "", (actor ?? "").replaceAll("-", " ")]);
  return (
    anonymous &&
    (gold.names.length === 0 || sharesWord(gold.names.join(" "), `${mention?.text ?? ""} ${name ?? ""}`))
  );
}
