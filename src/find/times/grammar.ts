import { ELEMENTS } from "../../rules/dates/elements.js";
import { DATE_RULES } from "../../rules/dates/index.js";
import { compile, type Match } from "../../rules/dates/pattern.js";
import type { DateRule } from "../../rules/dates/rule.js";
import table from "./grammar.table.js";
import { Vocabulary } from "./vocabulary.js";

/** A pattern of a rule, compiled when a text first asks for it. */
export class Entry {
  private compiled: Match | null = null;

  constructor(
    readonly rule: DateRule,
    private readonly source: string,
    /** Position of the rule in the list of rules: of two matches of one length the earlier rule's is taken. */
    readonly order: number,
    readonly leadsWithDate: boolean,
  ) {}

  get match(): Match {
    this.compiled ??= compile(this.source, ELEMENTS);
    return this.compiled;
  }
}

/** The patterns that may begin with one word. Which of them a second word leaves is worked out when it is first met. */
class Head {
  private readonly after: (readonly Entry[] | undefined)[] = [];

  constructor(private readonly entries: readonly { readonly entry: Entry; readonly follow: number }[]) {}

  /** The patterns that fit the word with one of the code `next` behind it; OTHER at the end of a sentence. */
  before(next: number): readonly Entry[] {
    this.after[next] ??= this.entries
      .filter(({ follow }) => followsOf(follow)?.has(next) ?? true)
      .map(({ entry }) => entry);
    return this.after[next];
  }
}

/** The patterns of some of the rules, by the code of the first word. */
export class Index {
  private readonly heads: (Head | undefined)[] = [];

  constructor(private readonly holds: (entry: Entry) => boolean) {}

  /** The patterns that fit two words by their codes, the first of which begins some pattern; see `Head`. */
  fitting(code: number, next: number): readonly Entry[] {
    const head = table.headOf[code - 1]!;
    this.heads[head] ??= new Head(entriesOf(head).filter(({ entry }) => this.holds(entry)));
    return this.heads[head].before(next);
  }
}

const leading: ReadonlySet<number> = new Set(table.leadingWithDate);

const ENTRIES = DATE_RULES.flatMap((rule, order) =>
  rule.patterns.map((source) => ({ rule, order, source })),
).map(({ rule, order, source }, at) => new Entry(rule, source, order, leading.has(at)));

const follows: (ReadonlySet<number> | null | undefined)[] = [];

/** Null where anything may follow. */
function followsOf(at: number): ReadonlySet<number> | null {
  if (follows[at] !== undefined) return follows[at];
  const codes = table.follows[at]!;
  follows[at] = codes === null ? null : new Set(codes === "" ? [] : codes.split(" ").map(Number));
  return follows[at];
}

function entriesOf(head: number): { entry: Entry; follow: number }[] {
  return table.heads[head]!.split(" ").map((written) => {
    const [entry, follow] = written.split(":").map(Number) as [number, number];
    return { entry: ENTRIES[entry]!, follow };
  });
}

export const GRAMMAR = {
  /** Whether any pattern begins with the word of a code; none does with OTHER. */
  begins: [false, ...table.headOf.map((head) => head >= 0)],
  vocabulary: new Vocabulary(table.words.split("\n")),
  all: new Index(() => true),
  /** Rules that others build on, and of these the patterns that do not begin with a date themselves. */
  plain: new Index(({ rule }) => rule.plain === true),
  simple: new Index(({ rule, leadsWithDate }) => rule.plain === true && !leadsWithDate),
};
