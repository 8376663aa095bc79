import type { TopicFamily } from "./family.js";
import { type Entry, entriesFor } from "./lexicon.js";
import { follows, setOf, type Word, wordsOf } from "./words.js";

/** Words of a text that tell a topic. Positions are of its words, `last` exclusive. */
export interface TopicHit {
  readonly family: TopicFamily;
  readonly first: number;
  readonly last: number;
  /** A verb says that something is so; a noun only names it. */
  readonly isVerb: boolean;
  /** So common a word, and so alone, that it tells the topic only where more points to it. */
  readonly isCommon: boolean;
  /** The words as they stand. */
  readonly text: string;
}

/** So many words may stand between a verb and its particle, and between it and its object. */
const PARTICLE_REACH = 3;
const OBJECT_REACH = 6;
/** Behind these an object goes on for some words: "pull all of its troops out", but "drive Ostland out". */
const SHORT_OBJECTS = setOf(
  "a an the this that these those its their his her our your my all some any every both",
);
/** Where the words after "leave" are no longer its object. */
const ENDS_OBJECT = setOf(
  "is are was were be been has have had will would in on at under by with as because that which who when while after before until for through to",
);
/** Behind these a word that can be noun or verb is a verb. */
const BEFORE_VERB = setOf(
  "to will would shall should must may might can could cannot not never won't wouldn't shouldn't can't couldn't don't doesn't didn't who that and",
);
const PRONOUNS = setOf("i you he she it we they who");
const DETERMINERS = setOf(
  "a an the this these those its their his her our your my some any no every each of",
);

/** All words of a text that tell a topic, in order; of two at one place the longer. */
export function topicsIn(text: string, words: readonly Word[] = wordsOf(text)): TopicHit[] {
  const hits: TopicHit[] = [];
  const all = new Set(words.map(({ lower }) => lower));
  for (let at = 0; at < words.length; at++) {
    const found = entriesFor(words[at]!.lower)
      .map((entry) => ({ entry, last: endOf(words, at, entry) }))
      .filter(({ last }) => last > at);
    const never = found.filter(({ entry }) => entry.kind === "never");
    const isOther = ({ family }: Entry, last: number) =>
      never.some((one) => one.entry.family === family && one.last >= last) || isInside(words, at, family);
    const fits = fitting(words, at);
    const meant = found.filter(({ entry, last }) => fits(entry) && !isOther(entry, last));
    for (const { entry, last } of onePerFamily(meant, isVerbAt(words, at))) {
      hits.push({
        family: entry.family,
        first: at,
        last,
        isVerb: entry.kind === "verb",
        isCommon: !isBacked(entry, all, words[last]),
        text: text.slice(words[at]!.start, words[last - 1]!.end),
      });
    }
  }
  return withoutNested(hits);
}

/** Whether more points to what a common word tells: the words it is among, or a name directly behind it ("left Dran"). */
function isBacked({ context }: Entry, all: ReadonlySet<string>, next: Word | undefined): boolean {
  if (context === null || (next?.isName === true && follows(next))) return true;
  for (const word of context) if (all.has(word)) return true;
  return false;
}

/** The position behind a phrase that begins here; where it does not, -1. */
function endOf(words: readonly Word[], at: number, entry: Entry): number {
  const { rest, kind, next, objects, notOf } = entry;
  let last = at + 1;
  for (const [index, word] of rest.entries()) {
    const most = SHORT_OBJECTS.has(words[last]?.lower ?? "") ? PARTICLE_REACH : 1;
    const reach = kind === "verb" && index === 0 ? most : 0;
    const found = positionOf(words, last, reach, (lower) => lower === word);
    if (found < 0) return -1;
    last = found + 1;
  }
  if (next !== null && isOther(words[last], next)) return -1;
  if (notOf !== null && objectIn(words, last, notOf) >= 0) return -1;
  if (objects === null) return last;
  return objectIn(words, last, objects) + 1 || -1;
}

/** Whether a word follows at once and is none of those that may. */
function isOther(word: Word | undefined, next: ReadonlySet<string>): boolean {
  return word !== undefined && word.after === "space" && !next.has(word.lower);
}

/** The first place from `from` on, at most `reach` further, whose word fits; -1 where a clause ends before. */
function positionOf(
  words: readonly Word[],
  from: number,
  reach: number,
  fits: (lower: string) => boolean,
): number {
  for (let at = from; at <= from + reach && at < words.length; at++) {
    const word = words[at]!;
    if (!follows(word)) return -1;
    if (fits(word.lower)) return at;
  }
  return -1;
}

/** Where the object that begins here has one of these words; "from" and "of" may stand before it. */
function objectIn(words: readonly Word[], from: number, objects: ReadonlySet<string>): number {
  for (let at = from; at < from + OBJECT_REACH && at < words.length; at++) {
    const word = words[at]!;
    if (!follows(word) || ENDS_OBJECT.has(word.lower)) return -1;
    if (objects.has(word.lower)) return at;
  }
  return -1;
}

/** Whether a phrase that holds this word without beginning with it tells something else: "on leave". */
function isInside(words: readonly Word[], at: number, family: TopicFamily): boolean {
  for (let first = Math.max(0, at - 3); first < at; first++) {
    for (const entry of entriesFor(words[first]!.lower)) {
      if (entry.kind === "never" && entry.family === family && endOf(words, first, entry) > at) return true;
    }
  }
  return false;
}

/** What a phrase can be behind the word before it: no noun follows "they", no base form "the", and "Iran-backed" tells no deed. */
function fitting(words: readonly Word[], at: number): (entry: Entry) => boolean {
  if (words[at]!.after === "hyphen") return ({ kind }) => kind === "noun";
  const before = words[at]!.after === "space" ? (words[at - 1]?.lower ?? "") : "";
  if (PRONOUNS.has(before)) return ({ kind }) => kind === "verb";
  if (DETERMINERS.has(before)) return ({ kind, isBase }) => kind === "noun" || (kind === "verb" && !isBase);
  return ({ kind }) => kind !== "never";
}

function isVerbAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at]!.after !== "space") return false;
  return BEFORE_VERB.has(before.lower) || PRONOUNS.has(before.lower);
}

type Found = { readonly entry: Entry; readonly last: number };

/** Of a family's phrases at one place the longest; of a noun and the verb written like it, that which the word before shows. */
function onePerFamily(found: readonly Found[], isVerb: boolean): Found[] {
  const best = new Map<TopicFamily, Found>();
  for (const one of found) {
    const known = best.get(one.entry.family);
    const isBetter =
      known === undefined ||
      one.last > known.last ||
      (one.last === known.last &&
        one.entry.kind === (isVerb ? "verb" : "noun") &&
        one.entry.isBase !== known.entry.isBase);
    if (isBetter) best.set(one.entry.family, one);
  }
  return [...best.values()];
}

/** "end its presence" is one thing said, not two. */
function withoutNested(hits: readonly TopicHit[]): TopicHit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) => other !== hit && other.first < hit.first && other.last >= hit.last && isKin(other, hit),
      ),
  );
}

function isKin(one: TopicHit, other: TopicHit): boolean {
  const { id, opposite, near = [] } = one.family;
  return [id, opposite, ...near].includes(other.family.id);
}
