import type { TimeMeaning } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";
import { ELEMENTS } from "../../rules/dates/elements.js";
import { DATE_RULES } from "../../rules/dates/index.js";
import { Caught, type Cursor, compile, type Pattern } from "../../rules/dates/pattern.js";
import type { Around, DateRule, Reading } from "../../rules/dates/rule.js";

interface Entry {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  /** Position in the list of rules: of two matches of one length the earlier rule's is taken. */
  readonly order: number;
}

export interface Piece {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly reading: Reading;
}

export interface Match {
  readonly rule: string;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** How deep a date may stand inside a date: "the evening of the last day of early May". */
const DEEPEST = 3;

/** The patterns that may begin with one word. Which of them a second word leaves is worked out when it is first met. */
class Bucket {
  readonly entries: Entry[] = [];
  private seconds: readonly (ReadonlySet<string> | null)[] | null = null;
  /** Second words that make a difference. */
  private readonly expected = new Set<string>();
  private readonly after = new Map<string, readonly Entry[]>();

  constructor(private readonly word: string) {}

  /** The patterns that fit a word followed by `next`; `next` null at the end of a sentence. */
  before(next: string | null): readonly Entry[] {
    if (this.entries.length < FEW) return this.entries;
    const seconds = this.seconds ?? this.readSeconds();
    const key = next !== null && this.expected.has(next) ? next : "";
    const known = this.after.get(key);
    if (known !== undefined) return known;
    const fitting = this.entries.filter((_, i) => seconds[i]?.has(key) ?? true);
    this.after.set(key, fitting);
    return fitting;
  }

  private readSeconds(): readonly (ReadonlySet<string> | null)[] {
    this.seconds = this.entries.map(({ pattern }) => pattern.second(this.word));
    for (const second of this.seconds) for (const word of second ?? []) this.expected.add(word);
    return this.seconds;
  }
}

/** Fewer patterns than this are tried one by one. */
const FEW = 4;

type Index = ReadonlyMap<string, Bucket>;

interface Grammar {
  readonly all: Index;
  /** Rules that others build on, and of these the patterns that do not begin with a date themselves. */
  readonly plain: Index;
  readonly simple: Index;
}

const GRAMMAR = build(DATE_RULES);

/** Compiles the rules and files each pattern under the words it may begin with, so that most tokens cost one look-up. */
function build(rules: readonly DateRule[]): Grammar {
  const elements = new Map(ELEMENTS);
  const first = new Set<string>();
  for (const rule of rules) {
    if (!rule.plain) continue;
    for (const source of rule.patterns) for (const word of compile(source, elements).first) first.add(word);
  }
  elements.set("DATE", { ...ELEMENTS.get("DATE")!, first: [...first] });
  const entries = rules.flatMap((rule, order) =>
    rule.patterns.map((source) => ({ rule, order, pattern: compile(source, elements) })),
  );
  const plain = entries.filter(({ rule }) => rule.plain);
  const simple = plain.filter(({ pattern }) => !pattern.leadsWithDate);
  return { all: indexOf(entries), plain: indexOf(plain), simple: indexOf(simple) };
}

function indexOf(entries: readonly Entry[]): Index {
  const index = new Map<string, Bucket>();
  for (const entry of entries) {
    for (const word of entry.pattern.first) {
      let bucket = index.get(word);
      if (bucket === undefined) {
        bucket = new Bucket(word);
        index.set(word, bucket);
      }
      bucket.entries.push(entry);
    }
  }
  return index;
}

/** What a token is filed under: digits and hyphens by their kind, all else by itself. */
function keyOf(token: Token): string {
  if (token.kind === "number") return "#";
  return token.kind === "hyphen" || token.kind === "dash" ? "-" : token.lower;
}

/** Reads the expressions of one sentence: the tokens `low` to `high`. */
export class Recognizer {
  private readonly caught = new Caught();
  /** Dates inside dates, by the token they begin at, so that none is read twice. */
  private readonly simple = new Map<number, Match | null>();
  private readonly plain = new Map<number, Match | null>();
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly low: number,
    private readonly high: number,
  ) {}

  /** The longest expression that begins at `at`, or null. */
  at(at: number): Match | null {
    const entries = this.candidates(GRAMMAR.all, at);
    return entries === undefined ? null : this.longest(entries, at, this.caught);
  }

  private candidates(index: Index, at: number): readonly Entry[] | undefined {
    const bucket = index.get(keyOf(this.tokens[at]!));
    return bucket?.before(at + 1 < this.high ? keyOf(this.tokens[at + 1]!) : null);
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
    for (const { rule, pattern, order } of entries) {
      caught.clear();
      const end = pattern.match(cursor, at, caught);
      if (end < 0) continue;
      if (best !== null && (end < best.end || (end === best.end && order >= bestOrder))) continue;
      const around: Around = { tokens: this.tokens, first: at, last: end, low: this.low, high: this.high };
      const reading = rule.read(caught, around);
      if (reading === null) continue;
      const readings = Array.isArray(reading) ? (reading as readonly Reading[]) : [reading as Reading];
      best = { rule: rule.id, end, pieces: readings.map((one) => pieceOf(one, caught, at, end)) };
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
    return match.pieces[0]!.reading.meaning;
  }

  private remembered(known: Map<number, Match | null>, index: Index, at: number): Match | null {
    const before = known.get(at);
    if (before !== undefined) return before;
    const entries = this.candidates(index, at);
    if (entries === undefined || this.depth >= DEEPEST) return null;
    this.depth++;
    const match = this.longest(entries, at, new Caught());
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
