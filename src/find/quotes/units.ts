import { NOBODYS } from "../../model/document.js";
import type { QuoteRun, Scan, Token } from "../../model/scan.js";
import { mayReport } from "../../rules/reporting.js";
import { misspeltCue } from "./verb-group.js";

/** The lower-case form of the item that stands for a whole run; its text is the run's last character between marks. */
export const QUOTED = "“”";

/** The text of an item that stands for a run which closes with a comma. */
export const QUOTED_COMMA = "“,”";

/**
 * One or more sentences that quote marks hold together, read as one row of items: its tokens, with each outermost quote run as a
 * single item. Rules look at what stands around quoted words, never inside.
 */
export interface Unit {
  /** Empty where nothing in the unit can matter: no cue, no quotation, no colon near its start. */
  readonly items: readonly Token[];
  /** For each item, the position in `Scan.runs` of the run it stands for, or -1. */
  readonly runs: Int32Array;
  /** Tokens `first` to `last`, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly segment: number;
  /** Some item is a form of a reporting verb or "according". */
  readonly hasCue: boolean;
  readonly hasRun: boolean;
}

const NO_OUTER: readonly number[] = [];

/** Cuts a scan into units, leaving out the segments whose words are nobody's. */
export function unitsOf(scan: Scan): Unit[] {
  const { sentences, segments } = scan;
  const units: Unit[] = [];
  const outer: number[] = [];
  for (let i = 0; i < scan.runs.length; i++) if (scan.runs[i]!.within === null) outer.push(i);
  let next = 0;
  for (let i = 0; i < sentences.length; ) {
    const { segment, first } = sentences[i]!;
    let last = sentences[i]!.last;
    i++;
    const from = next;
    next = runsBefore(scan, outer, next, last);
    while (
      i < sentences.length &&
      sentences[i]!.segment === segment &&
      crosses(scan, outer, from, next, last)
    ) {
      last = sentences[i]!.last;
      i++;
      next = runsBefore(scan, outer, next, last);
    }
    if (!NOBODYS.has(segments[segment]!.kind)) {
      const inside = next > from ? outer.slice(from, next) : NO_OUTER;
      const unit = unitOf(scan, inside, first, last, segment);
      if (unit.items.length <= LONGEST) units.push(unit);
      else for (const part of cut(unit)) units.push(part);
    }
  }
  return units;
}

/** Debris of markup is in nobody's words. */
function isMarkup({ text }: Token): boolean {
  return text.length > 2 && text.startsWith("<");
}

/** The longest unit, in items: rules look through a unit for each of its cues, and no text may make that dear. */
const LONGEST = 1000;

/** Cuts a unit that is too long, a page without a full stop, into several. */
function cut(unit: Unit): Unit[] {
  const units: Unit[] = [];
  for (let from = 0; from < unit.items.length; from += LONGEST) {
    const to = Math.min(from + LONGEST, unit.items.length);
    const first = from === 0 ? unit.first : unit.items[from]!.index;
    const last = to === unit.items.length ? unit.last : unit.items[to]!.index;
    units.push({ ...unit, items: unit.items.slice(from, to), runs: unit.runs.slice(from, to), first, last });
  }
  return units;
}

/** Position in `outer` of the first run that opens at or after token `last`. */
function runsBefore(scan: Scan, outer: readonly number[], from: number, last: number): number {
  let i = from;
  while (i < outer.length && openingToken(scan.runs[outer[i]!]!) < last) i++;
  return i;
}

function crosses(scan: Scan, outer: readonly number[], from: number, next: number, last: number): boolean {
  return next > from && closingEnd(scan.runs[outer[next - 1]!]!) > last;
}

/** Token of the opening mark; a run whose mark was lost starts at its first inner token. */
export function openingToken(run: QuoteRun): number {
  return run.start < run.innerStart ? run.first - 1 : run.first;
}

/** One past the token of the closing mark. */
export function closingEnd(run: QuoteRun): number {
  return run.end > run.innerEnd ? run.last + 1 : run.last;
}

function unitOf(scan: Scan, outer: readonly number[], first: number, last: number, segment: number): Unit {
  const hasRun = outer.length > 0;
  const hasCue = holdsCue(scan, outer, first, last);
  if (!hasRun && !hasCue && !opensLikeLayout(scan, first, last))
    return { items: [], runs: NO_RUNS, first, last, segment, hasCue, hasRun };
  const items: Token[] = [];
  const runs: number[] = [];
  let at = first;
  for (const index of outer) {
    const run = scan.runs[index]!;
    takeTokens(scan, at, openingToken(run), items, runs);
    items.push(runItem(scan, run));
    runs.push(index);
    at = Math.max(at, openingToken(run), closingEnd(run));
  }
  takeTokens(scan, at, last, items, runs);
  return { items, runs: Int32Array.from(runs), first, last, segment, hasCue, hasRun };
}

const NO_RUNS = new Int32Array(0);

/** Whether a word outside the runs is a form of a reporting verb or "according". */
function holdsCue({ tokens, runs }: Scan, outer: readonly number[], first: number, last: number): boolean {
  let next = 0;
  for (let i = first; i < last; i++) {
    if (next < outer.length && i >= openingToken(runs[outer[next]!]!)) {
      i = Math.max(i, closingEnd(runs[outer[next]!]!)) - 1;
      next++;
      continue;
    }
    const { kind, lower } = tokens[i]!;
    if (kind !== "word") continue;
    if (mayReport(lower)) return true;
    if (lower === "that" && i > first && misspeltCue(tokens[i - 1]!, lower) !== undefined) return true;
  }
  return false;
}

/** How far a unit is looked at for the colon of a name or rubric. */
const LAYOUT_REACH = 12;

/** Without a cue or a quotation only a colon near its start or a dash at its start makes a unit matter. */
function opensLikeLayout({ tokens }: Scan, first: number, last: number): boolean {
  if (tokens[first]?.kind === "dash") return true;
  const stop = Math.min(last, first + LAYOUT_REACH);
  for (let i = first; i < stop; i++) if (tokens[i]!.text === ":") return true;
  return false;
}

function takeTokens({ tokens }: Scan, from: number, to: number, items: Token[], runs: number[]): void {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "quote" || isMarkup(token)) continue;
    items.push(token);
    runs.push(-1);
  }
}

function runItem({ text }: Scan, run: QuoteRun): Token {
  return {
    index: openingToken(run),
    start: run.start,
    end: run.end,
    text: `“${text.charAt(run.innerEnd - 1)}”`,
    lower: QUOTED,
    kind: "quote",
    shape: "none",
    spaced: true,
  };
}

/** Whether a unit is written as a headline, most of its words with capitals: there a verb may have one too. */
export function isTitled({ items, segment }: Unit): boolean {
  if (segment > 1 || items.length < 4) return false;
  let names = 0;
  let lower = 0;
  for (const item of items) {
    if (item.kind !== "word") continue;
    if (item.shape === "lower" && item.text.length > 3) lower++;
    else if (item.shape !== "lower") names++;
  }
  return names > 3 && lower <= names / 5;
}
