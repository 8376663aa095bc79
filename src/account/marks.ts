/** Quote marks: each belongs to a pair that a quote uses, to a pair that none uses, or to none. */
import type { Role } from "../model/ledger.js";
import type { QuoteRun, Scan, Token } from "../model/scan.js";
import { GUARDS } from "../rules/guards/index.js";
import type { Entry, Verdict } from "./entry.js";
import { notRead, segmentAt, tokensOf } from "./place.js";
import { setApart } from "./set-apart.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";

/** Marks that are never an apostrophe. */
const DOUBLE = /["“”„‟«»＂‹›]/g;
const CONTENT: ReadonlySet<Role> = new Set(["content"]);

export function marksOf(whole: Whole, uses: Uses): Entry[] {
  return new Marks(whole, uses).entries();
}

class Marks {
  private readonly runOfMark: ReadonlyMap<number, number>;

  constructor(
    private readonly whole: Whole,
    private readonly uses: Uses,
  ) {
    this.runOfMark = runsByMark(whole.scan);
  }

  entries(): Entry[] {
    const { scan: scanned, document } = this.whole;
    const { tokens, text } = scanned;
    const entries: Entry[] = [];
    for (const token of tokens)
      if (token.kind === "quote" && token.start >= document.bodyStart) entries.push(this.entry(token));
    const listed = new Set(entries.flatMap(({ start, end }) => [start, end - 1]));
    for (const { index } of text.matchAll(DOUBLE))
      if (index >= document.bodyStart && !listed.has(index)) entries.push(this.insideToken(index));
    return entries.sort((a, b) => a.start - b.start);
  }

  /** A mark inside a tag or an address. */
  private insideToken(start: number): Entry {
    const { first } = tokensOf(this.whole.scan, { start, end: start + 1 });
    return { ...EMPTY, start, end: start + 1, token: first, verdict: { reason: "markup" } };
  }

  private entry({ index, start, end }: Token): Entry {
    const run = this.runOfMark.get(index);
    const uses = [
      ...(run === undefined ? [] : this.uses.ofRun(run)),
      ...this.uses.of(index, index + 1, CONTENT),
    ];
    const opening = run === undefined ? index : openingToken(this.whole.scan.runs[run]!);
    return {
      ...EMPTY,
      start,
      end,
      token: index,
      uses,
      verdict: uses.length > 0 ? null : this.verdict(index, run),
      refusals: this.whole.refusals.at(opening, "quotes"),
    };
  }

  private verdict(token: number, run: number | undefined): Verdict {
    const { scan: scanned } = this.whole;
    const unread = notRead(segmentAt(scanned, token));
    if (unread !== null) return { reason: unread };
    if (run === undefined) return strayOrMeasure(scanned.tokens, token);
    const { within, first, last } = scanned.runs[run]!;
    if (within !== null) return this.verdict(openingToken(scanned.runs[within]!), within);
    const words = scanned.tokens
      .slice(first, last)
      .filter(({ kind }) => kind === "word" || kind === "number");
    if (words.length === 0) return { reason: "stray mark", because: "No words stand between the marks." };
    const opening = openingToken(scanned.runs[run]!);
    const guard = this.whole.refusals.decisive(opening, "quotes");
    if (guard !== "floating/nobody") {
      const apart = setApart(scanned, opening, words, scanned.tokens[last - 1]!);
      if (apart !== null) return { reason: apart };
    }
    if (guard === null || GUARDS[guard].reason === "title") return { reason: "no rule" };
    return { reason: GUARDS[guard].reason, because: GUARDS[guard].says };
  }
}

const EMPTY = { kind: "mark", uses: [], verdict: null, refusals: [] } as const;

/** The run of each mark: the marks that open and close it, those beside them, and those that were mended. */
function runsByMark(scan: Scan): Map<number, number> {
  const { runs, tokens } = scan;
  const of = new Map<number, number>();
  const take = (token: number, run: number): void => {
    for (
      let i = token;
      tokens[i]?.kind === "quote" && !of.has(i) && (i === token || !tokens[i + 1]!.spaced);
      i--
    )
      of.set(i, run);
    for (let i = token + 1; tokens[i]?.kind === "quote" && !of.has(i) && !tokens[i]!.spaced; i++)
      of.set(i, run);
  };
  runs.forEach((run, index) => {
    if (run.start < run.innerStart) take(run.first - 1, index);
    if (run.end > run.innerEnd) take(run.last, index);
    for (const { start, end } of run.repairs)
      if (end > start) take(tokensOf(scan, { start, end }).first, index);
  });
  return of;
}

/** Token of the opening mark, at which the finders tell what they passed over; the first one inside where it was lost. */
function openingToken({ start, innerStart, first }: QuoteRun): number {
  return start < innerStart ? first - 1 : first;
}

function strayOrMeasure(tokens: readonly Token[], token: number): Verdict {
  const { text, spaced } = tokens[token]!;
  const measure = /^["'′″”’]$/.test(text) && !spaced && tokens[token - 1]?.kind === "number";
  return measure
    ? { reason: "other sense", because: "It stands behind a number, for inches, feet or minutes." }
    : { reason: "stray mark" };
}
