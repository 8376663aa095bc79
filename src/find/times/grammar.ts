import type { Token } from "../../model/scan.js";
import { ELEMENTS } from "../../rules/dates/elements.js";
import { DATE_RULES } from "../../rules/dates/index.js";
import { compile, type Pattern } from "../../rules/dates/pattern.js";
import type { DateRule } from "../../rules/dates/rule.js";

export interface Entry {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  /** Position in the list of rules: of two matches of one length the earlier rule's is taken. */
  readonly order: number;
}

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

export type Index = ReadonlyMap<string, Bucket>;

export interface Grammar {
  readonly all: Index;
  /** Rules that others build on, and of these the patterns that do not begin with a date themselves. */
  readonly plain: Index;
  readonly simple: Index;
}

export const GRAMMAR = build(DATE_RULES);

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
export function keyOf(token: Token): string {
  if (token.kind === "number") return "#";
  return token.kind === "hyphen" || token.kind === "dash" ? "-" : token.lower;
}
