import { ELEMENTS } from "../../rules/dates/elements.js";
import { DATE_RULES } from "../../rules/dates/index.js";
import { compile, type Element, type Pattern } from "../../rules/dates/pattern.js";
import type { DateRule } from "../../rules/dates/rule.js";
import { Vocabulary } from "./vocabulary.js";

export interface Entry {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  /** Position in the list of rules: of two matches of one length the earlier rule's is taken. */
  readonly order: number;
}

/** The patterns that may begin with one word. Which of them a second word leaves is worked out when it is first met. */
class Head {
  readonly entries: Entry[] = [];
  private seconds: readonly (ReadonlySet<number> | null)[] | null = null;
  private readonly after: (readonly Entry[] | undefined)[] = [];

  constructor(
    private readonly word: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The patterns that fit the word with one of the code `next` behind it; OTHER at the end of a sentence. */
  before(next: number): readonly Entry[] {
    const known = this.after[next];
    if (known !== undefined) return known;
    this.seconds ??= this.entries.map(({ pattern }) => this.secondsOf(pattern));
    const fitting = this.entries.filter((_, i) => this.seconds![i]?.has(next) ?? true);
    this.after[next] = fitting;
    return fitting;
  }

  /** Null where anything may follow. */
  private secondsOf(pattern: Pattern): ReadonlySet<number> | null {
    const { words, ends } = pattern.follow(this.word);
    return ends ? null : new Set([...words].map((word) => this.vocabulary.get(word)));
  }
}

/** By the code of the first word. */
export type Index = readonly (Head | undefined)[];

export interface Grammar {
  readonly vocabulary: Vocabulary;
  readonly all: Index;
  /** Rules that others build on, and of these the patterns that do not begin with a date themselves. */
  readonly plain: Index;
  readonly simple: Index;
}

export const GRAMMAR = build(DATE_RULES);

/** Compiles the rules and files each pattern under the words it may begin with. */
function build(rules: readonly DateRule[]): Grammar {
  const elements = new Map(ELEMENTS).set("DATE", dateElement(rules));
  const entries = rules.flatMap((rule, order) =>
    rule.patterns.map((source) => ({ rule, order, pattern: compile(source, elements) })),
  );
  const vocabulary = vocabularyOf(entries);
  const plain = entries.filter(({ rule }) => rule.plain);
  const simple = plain.filter(({ pattern }) => !pattern.leadsWithDate);
  return {
    vocabulary,
    all: indexOf(entries, vocabulary),
    plain: indexOf(plain, vocabulary),
    simple: indexOf(simple, vocabulary),
  };
}

/** The element DATE knows what dates begin with: as the rules that are plain do, those among them aside that begin with a date. */
function dateElement(rules: readonly DateRule[]): Element {
  const plain = rules.filter((rule) => rule.plain);
  const patterns = plain.flatMap((rule) => rule.patterns.map((source) => compile(source, ELEMENTS)));
  return {
    ...ELEMENTS.get("DATE")!,
    first: [...new Set(patterns.flatMap(({ first }) => [...first]))],
    further: [...new Set(patterns.flatMap(({ words }) => [...words]))],
    follow: (word) => {
      const follows = patterns.filter(({ first }) => first.has(word)).map(({ follow }) => follow(word));
      return { words: follows.flatMap(({ words }) => [...words]), ends: follows.some(({ ends }) => ends) };
    },
  };
}

function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const { pattern } of entries) for (const word of pattern.words) vocabulary.add(word);
  return vocabulary;
}

function indexOf(entries: readonly Entry[], vocabulary: Vocabulary): Index {
  const index: (Head | undefined)[] = [];
  for (const entry of entries) {
    for (const word of entry.pattern.first) {
      const code = vocabulary.get(word);
      index[code] ??= new Head(word, vocabulary);
      index[code].entries.push(entry);
    }
  }
  return Array.from(index);
}
