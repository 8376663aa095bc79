import type { Run, Source } from "../model/claims.js";

/** One on whose word claims are. */
export interface SourceCount {
  readonly actor: string | null;
  readonly name: string;
  readonly kind: Source["kind"];
  readonly anonymous: boolean;
  readonly quotes: number;
  readonly events: number;
  readonly documents: number;
}

/** Who is quoted in a run and how often, the most quoted first; claims of nobody's word are not counted. */
export function sourcesOf(run: Run): SourceCount[] {
  const tallies = new Map<
    string,
    { source: Source; quotes: number; events: number; documents: Set<string> }
  >();
  for (const { source, type, document } of run.claims) {
    if (source === null) continue;
    const key = source.actor ?? `unknown ${source.name}`;
    const tally = tallies.get(key) ?? { source, quotes: 0, events: 0, documents: new Set() };
    if (type === "quote") tally.quotes++;
    else tally.events++;
    tally.documents.add(document);
    tallies.set(key, tally);
  }
  return [...tallies.values()]
    .sort((a, b) => b.quotes - a.quotes || b.events - a.events || compare(nameOf(a.source), nameOf(b.source)))
    .map(({ source, quotes, events, documents }) => {
      const { actor, kind, anonymous } = source;
      return { actor, name: nameOf(source), kind, anonymous, quotes, events, documents: documents.size };
    });
}

function nameOf({ name }: Source): string {
  return name ?? "unnamed";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
