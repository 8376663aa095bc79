/**
 * The language that date rules are written in: a line of items over tokens.
 *
 *     the? day:DAY of? month:MONTH ,? year:YEAR
 *
 * `word|word` stands for any of these words (compared with `Token.lower`), CAPITALS for an element of elements.ts whose value is
 * caught under its name (or under `name:`), `-` for a hyphen or dash, any other sign for itself; `?` makes an item optional and
 * `( … )?` several. Optional items are taken if the rest then still fits.
 */
import type { TimeMeaning } from "../../model/meaning.js";
import type { Token } from "../../model/scan.js";
import type { Caught, Value } from "./caught.js";

/** Where a match stands: `after` is set by an element that takes more than one token. */
export interface Cursor {
  readonly tokens: readonly Token[];
  /** First token that may not be read: the end of the sentence. */
  readonly stop: number;
  after: number;
  /** Reads the plain date that begins at `at`, for the element DATE. */
  readonly date: (at: number) => TimeMeaning | undefined;
}

export interface Element {
  /** Words it may begin with; `#` for a token of digits. */
  readonly first: readonly string[];
  /** What may follow its first token, `word`; an element without it takes one token. */
  readonly follow?: (word: string) => Follow;
  /** Every word that `follow` may give. */
  readonly further?: readonly string[];
  /** @returns the value of what stands at `at`, or undefined; sets `cursor.after` to the token behind it */
  readonly read: (cursor: Cursor, at: number) => Value | undefined;
}

/** What may stand behind a first token: words that go on, and whether all may end there, with anything behind. */
export interface Follow {
  readonly words: Iterable<string>;
  readonly ends: boolean;
}

/** What can be said of a pattern without a text: by it patterns are filed. */
export interface Opening {
  readonly first: ReadonlySet<string>;
  /** Every word that may stand in a match. */
  readonly words: ReadonlySet<string>;
  /** Whether a DATE may stand first. */
  readonly leadsWithDate: boolean;
  /** What may follow `word` where the pattern begins with it. */
  readonly follow: (word: string) => Follow;
}

/** @returns the token behind the match that begins at `at`, or -1 */
export type Match = (cursor: Cursor, at: number, caught: Caught) => number;

interface Item {
  readonly optional: boolean;
  readonly names: readonly string[];
  readonly first: readonly string[];
  readonly words: readonly string[];
  readonly leadsWithDate: boolean;
  readonly follow: (word: string) => Follow;
  readonly compile: (next: Match) => Match;
}

/** @throws Error for a pattern that names an unknown element: a defect of the rule */
export function openingOf(source: string, elements: ReadonlyMap<string, Element>): Opening {
  const items = parse(source.split(" "), elements);
  return {
    first: new Set(firstOf(items)),
    words: new Set(items.flatMap(({ words }) => words)),
    leadsWithDate: leadsWithDate(items),
    follow: (word) => followOf(items, word),
  };
}

/** @throws Error for a pattern that names an unknown element: a defect of the rule */
export function compile(source: string, elements: ReadonlyMap<string, Element>): Match {
  return parse(source.split(" "), elements).reduceRight<Match>(
    (next, item) => step(item, next),
    (_cursor, at) => at,
  );
}

function firstOf(items: readonly Item[]): string[] {
  const first: string[] = [];
  for (const item of items) {
    first.push(...item.first);
    if (!item.optional) break;
  }
  return first;
}

function followOf(items: readonly Item[], word: string): Follow {
  const words = new Set<string>();
  let ends = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.first.includes(word)) {
      const inside = item.follow(word);
      for (const next of inside.words) words.add(next);
      if (inside.ends) {
        const rest = items.slice(i + 1);
        for (const next of firstOf(rest)) words.add(next);
        ends ||= rest.every(({ optional }) => optional);
      }
    }
    if (!item.optional) break;
  }
  return { words, ends };
}

const ENDS: Follow = { words: [], ends: true };

function leadsWithDate(items: readonly Item[]): boolean {
  for (const item of items) {
    if (item.leadsWithDate) return true;
    if (!item.optional) return false;
  }
  return false;
}

function step(item: Item, next: Match): Match {
  const taken = item.compile(next);
  if (!item.optional) return taken;
  return (cursor, at, caught) => {
    const end = taken(cursor, at, caught);
    if (end >= 0) return end;
    for (const name of item.names) caught.drop(name);
    return next(cursor, at, caught);
  };
}

function parse(words: readonly string[], elements: ReadonlyMap<string, Element>): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] !== "(") {
      items.push(single(words[i]!, elements));
      continue;
    }
    const close = closeOf(words, i);
    items.push(group(parse(words.slice(i + 1, close), elements)));
    i = close;
  }
  return items;
}

/** The `)?` that belongs to the `(` at `open`. */
function closeOf(words: readonly string[], open: number): number {
  let depth = 0;
  for (let i = open; i < words.length; i++) {
    if (words[i] === "(") depth++;
    if (words[i] === ")?" && --depth === 0) return i;
  }
  throw new Error(`no )? for ( in ${words.join(" ")}`);
}

function group(items: readonly Item[]): Item {
  return {
    optional: true,
    names: items.flatMap((item) => item.names),
    first: firstOf(items),
    words: items.flatMap(({ words }) => words),
    leadsWithDate: leadsWithDate(items),
    follow: (word) => followOf(items, word),
    compile: (next) => items.reduceRight<Match>((rest, item) => step(item, rest), next),
  };
}

function single(source: string, elements: ReadonlyMap<string, Element>): Item {
  const optional = source.length > 1 && source.endsWith("?");
  const bare = optional ? source.slice(0, -1) : source;
  const [, label, body] = /^(?:([a-zA-Z]+):)?(.+)$/.exec(bare)!;
  if (/^[A-Z][A-Z_]*$/.test(body!)) return element(body!, label, optional, elements);
  return literal(body!.split("|"), label, optional);
}

function element(
  name: string,
  label: string | undefined,
  optional: boolean,
  elements: ReadonlyMap<string, Element>,
): Item {
  const found = elements.get(name);
  if (found === undefined) throw new Error(`no element ${name}`);
  const key = label ?? name.toLowerCase();
  return {
    optional,
    names: [key],
    first: found.first,
    words: [...found.first, ...(found.further ?? [])],
    leadsWithDate: name === "DATE",
    follow: found.follow ?? (() => ENDS),
    compile: (next) => (cursor, at, caught) => {
      if (at >= cursor.stop) return -1;
      cursor.after = at + 1;
      const value = found.read(cursor, at);
      if (value === undefined) return -1;
      const after = cursor.after;
      caught.set(key, value, at, after);
      return next(cursor, after, caught);
    },
  };
}

function literal(words: readonly string[], label: string | undefined, optional: boolean): Item {
  const set = new Set(words);
  const hyphen = set.has("-");
  return {
    optional,
    names: label === undefined ? [] : [label],
    first: words,
    words,
    leadsWithDate: false,
    follow: () => ENDS,
    compile: (next) => (cursor, at, caught) => {
      if (at >= cursor.stop) return -1;
      const token = cursor.tokens[at]!;
      if (!set.has(token.lower) && !(hyphen && (token.kind === "hyphen" || token.kind === "dash"))) return -1;
      if (label !== undefined) caught.set(label, token.lower, at, at + 1);
      return next(cursor, at + 1, caught);
    },
  };
}
