import type { TimeMeaning } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";
import { Caught } from "../../rules/dates/caught.js";
import type { Cursor } from "../../rules/dates/pattern.js";
import type { Around, Reading } from "../../rules/dates/rule.js";
import type { LeftOut } from "../../rules/rule.js";
import { type Entry, GRAMMAR, type Index } from "./grammar.js";
import { OTHER } from "./vocabulary.js";

export interface Piece {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly reading: Reading;
}

export interface Match {
  /** The rule that read it, then those that read the dates inside it. */
  readonly rules: readonly string[];
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Dates kept before the table is emptied: those behind are never asked for again. */
const REMEMBERED = 1000;

/** How deep a date may stand inside a date: "the evening of the last day of early May". */
const DEEPEST = 3;

const NONE: readonly Entry[] = [];

/** Reads the expressions of a text, sentence by sentence. */
export class Recognizer {
  private readonly codes: Uint16Array;
  /** One for each depth. */
  private readonly caught = Array.from({ length: DEEPEST + 1 }, () => new Caught());
  /** Dates inside dates, by the token they begin at, so that none is read twice. */
  private readonly simple = new Map<number, Match | null>();
  private readonly plain = new Map<number, Match | null>();
  /** The rules of the dates inside dates, by what they read. */
  private readonly inner = new Map<TimeMeaning, readonly string[]>();
  private depth = 0;
  private low = 0;
  private high = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly without: LeftOut,
  ) {
    this.codes = new Uint16Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) this.codes[at] = GRAMMAR.vocabulary.codeOf(tokens[at]!);
  }

  /** Goes on to the sentence of the tokens `low` to `high`. */
  enter(low: number, high: number): void {
    this.low = low;
    this.high = high;
    this.forget();
  }

  /** The next token from `at` on that an expression may begin with: most words begin none. The end of the sentence if there is none. */
  next(at: number): number {
    let next = at;
    while (next < this.high && !GRAMMAR.begins[this.codes[next]!]) next++;
    return next;
  }

  /** The longest expression that begins at `at`, or null. */
  at(at: number): Match | null {
    const entries = this.candidates(GRAMMAR.all, at);
    if (entries.length === 0) return null;
    if (this.simple.size + this.plain.size > REMEMBERED) this.forget();
    return this.longest(entries, at, this.caught[0]!);
  }

  private forget(): void {
    if (this.simple.size > 0) this.simple.clear();
    if (this.plain.size > 0) this.plain.clear();
    if (this.inner.size > 0) this.inner.clear();
  }

  private candidates(index: Index, at: number): readonly Entry[] {
    const code = this.codes[at]!;
    if (!GRAMMAR.begins[code]) return NONE;
    return index.fitting(code, at + 1 < this.high ? this.codes[at + 1]! : OTHER);
  }

  private longest(entries: readonly Entry[], at: number, caught: Caught): Match | null {
    const cursor: Cursor = {
      tokens: this.tokens,
      stop: this.high,
      after: at,
      date: (inner) => this.date(inner, at, cursor),
    };
    let best: Match | null = null;
    let bestOrder = 0;
    for (const entry of entries) {
      const { rule, order } = entry;
      if (this.without.has(rule.id)) continue;
      caught.clear();
      const end = entry.match(cursor, at, caught);
      if (end < 0) continue;
      if (best !== null && (end < best.end || (end === best.end && order >= bestOrder))) continue;
      const around: Around = { tokens: this.tokens, first: at, last: end, low: this.low, high: this.high };
      const reading = rule.read(caught, around);
      if (reading === null) continue;
      const readings = Array.isArray(reading) ? (reading as readonly Reading[]) : [reading as Reading];
      best = {
        rules: this.rulesOf(rule.id, caught),
        end,
        pieces: readings.map((one) => pieceOf(one, caught, at, end)),
      };
      bestOrder = order;
    }
    return best;
  }

  /** The plain date at `at`, for the pattern that begins at `start`: one that leads with a date takes a simple one ("Sunday" in "Sunday evening"). */
  private date(at: number, start: number, outer: Cursor): TimeMeaning | undefined {
    const match =
      at === start
        ? this.remembered(this.simple, GRAMMAR.simple, at)
        : this.remembered(this.plain, GRAMMAR.plain, at);
    if (match === null || match.pieces.length !== 1) return undefined;
    outer.after = match.end;
    const { meaning } = match.pieces[0]!.reading;
    this.inner.set(meaning, match.rules);
    return meaning;
  }

  private rulesOf(own: string, caught: Caught): readonly string[] {
    const rules = [own];
    for (const meaning of caught.meanings())
      for (const rule of this.inner.get(meaning) ?? []) if (!rules.includes(rule)) rules.push(rule);
    return rules;
  }

  private remembered(known: Map<number, Match | null>, index: Index, at: number): Match | null {
    const before = known.get(at);
    if (before !== undefined) return before;
    const entries = this.candidates(index, at);
    if (entries.length === 0 || this.depth >= DEEPEST) return null;
    this.depth++;
    const match = this.longest(entries, at, this.caught[this.depth]!);
    this.depth--;
    known.set(at, match);
    return match;
  }
}

function pieceOf(reading: Reading, caught: Caught, first: number, last: number): Piece {
  return {
    first: reading.from === undefined ? first : caught.place(reading.from)![0],
    last: reading.to === undefined ? last : caught.place(reading.to)![1],
    reading,
  };
}
