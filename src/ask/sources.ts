import type { Claim, DocumentRecord, Run, Source } from "../model/claims.js";
import { isUnnamed } from "./outlets.js";

/** One on whose word claims are. */
export interface SourceCount {
  readonly actor: string | null;
  readonly name: string;
  readonly kind: Source["kind"];
  /** Not named, or not given at all. */
  readonly anonymous: boolean;
  /** Why it is not named, as texts say it. */
  readonly reasons: readonly string[];
  readonly quotes: number;
  readonly events: number;
  readonly documents: number;
  /** Who published its words, and through whom they came. */
  readonly outlets: readonly string[];
  /** How often each text leans on it, the most leaning first. */
  readonly leaning: readonly Leaning[];
}

/** How many of a text's quotes are one source's. */
export interface Leaning {
  readonly document: string;
  readonly path: string | null;
  readonly quotes: number;
  readonly of: number;
}

/** Those who are named, the most quoted first, then the unnamed by their kind; claims on nobody's word are not counted. */
export function sourcesOf(run: Run): SourceCount[] {
  const bySource = new Map<string, Claim[]>();
  const quotesIn = new Map<string, number>();
  for (const claim of run.claims) {
    const { type, source, document } = claim;
    if (type === "quote") quotesIn.set(document, (quotesIn.get(document) ?? 0) + 1);
    if (source === null) continue;
    const key = source.actor ?? `unknown ${source.name}`;
    const known = bySource.get(key);
    if (known === undefined) bySource.set(key, [claim]);
    else known.push(claim);
  }
  const documents = originalsById(run);
  return [...bySource.values()].map((claims) => counted(claims, documents, quotesIn)).sort(byRank);
}

function originalsById({ documents }: Run): Map<string, DocumentRecord> {
  const originals = documents.filter(({ duplicateOf }) => duplicateOf === null);
  return new Map(originals.map((document) => [document.id, document]));
}

function counted(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, DocumentRecord>,
  quotesIn: ReadonlyMap<string, number>,
): SourceCount {
  const sources = claims.map(({ source }) => source).filter((source) => source !== null);
  const [first] = sources as [Source, ...Source[]];
  const quotes = claims.filter(({ type }) => type === "quote");
  const ids = [...new Set(claims.map(({ document }) => document))];
  const publishers = ids.map((id) => documents.get(id)?.publisher ?? null);
  const vias = sources.flatMap(({ via }) => via.map(({ name }) => name));
  const leaning = ids.map((document): Leaning => {
    const own = quotes.filter((quote) => quote.document === document).length;
    const path = documents.get(document)?.path ?? null;
    return { document, path, quotes: own, of: quotesIn.get(document) ?? 0 };
  });
  return {
    actor: first.actor,
    name: nameOf(first),
    kind: first.kind,
    anonymous: isUnnamed(first),
    reasons: distinct(sources.map(({ reason }) => reason)),
    quotes: quotes.length,
    events: claims.length - quotes.length,
    documents: ids.length,
    outlets: distinct([...publishers, ...vias]),
    leaning: leaning
      .filter((one) => one.quotes > 0)
      .sort((a, b) => b.quotes / b.of - a.quotes / a.of || compare(a.path ?? "", b.path ?? "")),
  };
}

function byRank(a: SourceCount, b: SourceCount): number {
  if (a.anonymous !== b.anonymous) return a.anonymous ? 1 : -1;
  const byKind = a.anonymous ? compare(a.kind ?? "~", b.kind ?? "~") : 0;
  return byKind || b.quotes - a.quotes || b.events - a.events || compare(a.name, b.name);
}

function nameOf({ name }: Source): string {
  return name ?? "unnamed";
}

function distinct(words: readonly (string | null)[]): string[] {
  return [...new Set(words)].filter((word) => word !== null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
