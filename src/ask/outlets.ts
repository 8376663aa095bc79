/** How outlets lean on sources, and what kinds of sources there are. */
import type { QuoteClaim, Run, Source } from "../model/claims.js";
import { SOURCE_KINDS, type SourceKind } from "../model/vocabulary.js";

/** What one outlet's quotes rest on. */
export interface OutletCount {
  /** Who published the texts; where that is not known, the path of the one text. */
  readonly outlet: string;
  readonly documents: number;
  readonly quotes: number;
  readonly unnamed: number;
  /** From 0 to 1, to three places. */
  readonly share: number;
  /** How many of the unnamed have a reason given, and the reasons. */
  readonly reasoned: number;
  readonly reasons: readonly string[];
  /** Kinds of the unnamed, the most frequent first. */
  readonly kinds: readonly KindShare[];
}

export interface KindShare {
  readonly kind: SourceKind | "unknown";
  readonly quotes: number;
}

/** One kind of source, named or not. */
export interface KindCount extends KindShare {
  readonly anonymous: boolean;
  readonly sources: number;
  readonly documents: number;
  readonly share: number;
  readonly reasons: readonly string[];
}

/** The outlets whose quotes lean most on unnamed sources come first. */
export function outletsOf(run: Run): OutletCount[] {
  const names = new Map(run.documents.map(({ id, publisher, path }) => [id, publisher ?? path ?? "-"]));
  const byOutlet = grouped(quotesOf(run), ({ document }) => names.get(document) ?? "-");
  return [...byOutlet]
    .map(([outlet, quotes]): OutletCount => {
      const unnamed = quotes.filter(({ source }) => isUnnamed(source));
      return {
        outlet,
        documents: new Set(quotes.map(({ document }) => document)).size,
        quotes: quotes.length,
        unnamed: unnamed.length,
        share: shareOf(unnamed.length, quotes.length),
        reasoned: unnamed.filter(({ source }) => source.reason !== null).length,
        reasons: reasonsOf(unnamed),
        kinds: [...grouped(unnamed, ({ source }) => source.kind ?? ("unknown" as const))]
          .map(([kind, own]) => ({ kind, quotes: own.length }))
          .sort((a, b) => b.quotes - a.quotes || compare(a.kind, b.kind)),
      };
    })
    .sort((a, b) => b.share - a.share || b.quotes - a.quotes || compare(a.outlet, b.outlet));
}

/** The kinds in the order of the vocabulary, of each the named before the unnamed. */
export function sourceKindsOf(run: Run): KindCount[] {
  const quotes = quotesOf(run);
  const kinds = [...SOURCE_KINDS, "unknown"] as const;
  return kinds.flatMap((kind) =>
    [false, true].flatMap((anonymous) => {
      const own = quotes.filter(
        ({ source }) => (source.kind ?? "unknown") === kind && isUnnamed(source) === anonymous,
      );
      if (own.length === 0) return [];
      const sources = new Set(
        own.map(({ source, document }) => source.actor ?? `${document} ${source.name}`),
      );
      return {
        kind,
        anonymous,
        sources: sources.size,
        quotes: own.length,
        documents: new Set(own.map(({ document }) => document)).size,
        share: shareOf(own.length, quotes.length),
        reasons: reasonsOf(own),
      };
    }),
  );
}

/** Not named, or not given at all. */
export function isUnnamed({ anonymous, name }: Source): boolean {
  return anonymous || name === null;
}

function quotesOf({ claims }: Run): QuoteClaim[] {
  return claims.filter((claim) => claim.type === "quote");
}

function reasonsOf(quotes: readonly QuoteClaim[]): string[] {
  return [...new Set(quotes.map(({ source }) => source.reason))].filter((reason) => reason !== null);
}

function shareOf(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 1000;
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
