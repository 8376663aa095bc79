/**
 * The patterns of all rules, filed under the words they may begin with and by what may follow those. To work it out takes as long as
 * reading a short text, and it never changes: it is done while bundling.
 */
import { ELEMENTS } from "../../rules/dates/elements.js";
import { DATE_RULES } from "../../rules/dates/index.js";
import { type Element, type Opening, openingOf } from "../../rules/dates/pattern.js";

/** Patterns are named by their position among the patterns of all rules, words by their code: their position here and one. */
export interface GrammarTable {
  /** Every word that may stand in a match, with a line break between. */
  readonly words: string;
  /** Positions of the patterns that may begin with a date themselves. */
  readonly leadingWithDate: readonly number[];
  /** What may follow a first word: codes with spaces between, null where anything may. */
  readonly follows: readonly (string | null)[];
  /** The patterns that may begin with a word, each with the position of its `follows`: "3:0 17:2". */
  readonly heads: readonly string[];
  /** For each word the position of its head, -1 where no pattern begins with it. */
  readonly headOf: readonly number[];
}

function tableOf(): GrammarTable {
  const elements = new Map(ELEMENTS).set("DATE", dateElement());
  const openings = DATE_RULES.flatMap(({ patterns }) =>
    patterns.map((source) => openingOf(source, elements)),
  );
  const words = [...new Set(openings.flatMap((opening) => [...opening.words]))];
  const codes = new Map(words.map((word, at) => [word, at + 1]));
  const follows = new Numbered<string | null>();
  const heads = new Numbered<string>();
  return {
    words: words.join("\n"),
    leadingWithDate: openings.flatMap(({ leadsWithDate }, at) => (leadsWithDate ? [at] : [])),
    headOf: words.map((word) => {
      const beginning = [...openings.entries()].filter(([, { first }]) => first.has(word));
      const entries = beginning.map(
        ([at, opening]) => `${at}:${follows.of(followsIn(opening, word, codes))}`,
      );
      return entries.length === 0 ? -1 : heads.of(entries.join(" "));
    }),
    follows: follows.values,
    heads: heads.values,
  };
}

function followsIn(opening: Opening, word: string, codes: ReadonlyMap<string, number>): string | null {
  const { words, ends } = opening.follow(word);
  if (ends) return null;
  const following = [...new Set(words)].map((next) => codes.get(next));
  if (following.includes(undefined)) throw new Error(`words of no pattern may follow "${word}"`);
  return following.sort((a, b) => a! - b!).join(" ");
}

/** The element DATE knows what dates begin with: as the rules that are plain do, those among them aside that begin with a date. */
function dateElement(): Element {
  const plain = DATE_RULES.filter((rule) => rule.plain);
  const openings = plain.flatMap(({ patterns }) => patterns.map((source) => openingOf(source, ELEMENTS)));
  return {
    ...ELEMENTS.get("DATE")!,
    first: [...new Set(openings.flatMap(({ first }) => [...first]))],
    further: [...new Set(openings.flatMap(({ words }) => [...words]))],
    follow: (word) => {
      const follows = openings.filter(({ first }) => first.has(word)).map(({ follow }) => follow(word));
      return { words: follows.flatMap(({ words }) => [...words]), ends: follows.some(({ ends }) => ends) };
    },
  };
}

/** Values that occur often, written once. */
class Numbered<T> {
  readonly values: T[] = [];
  private readonly positions = new Map<T, number>();

  of(value: T): number {
    const known = this.positions.get(value);
    if (known !== undefined) return known;
    this.positions.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

export default tableOf();
