import { verbForms } from "../events/inflect.js";
import type { TopicHit } from "../topics/read.js";
import { follows, phrasesOf, setOf, type Word } from "../topics/words.js";
import type { StanceRule } from "./rule.js";
import { NO_STANCE, STANCES } from "./table.js";

/** A rule that fired beside a topic's words. */
export interface StanceSign {
  readonly rule: StanceRule;
  readonly text: string;
}

/** So many words before and behind a topic's words are looked at. */
const BEFORE = 10;
const AFTER = 8;
/** Behind these another clause begins. */
const CLAUSE = setOf(
  "because which who whose but while whereas although since after before when where until",
);
/** Verbs and adjectives whose "that" hands on what is said of them: "did not think that they would leave". */
const HANDS_ON = setOf(
  "think thinks thought believe believes believed expect expects expected unlikely likely deny denies denied doubt doubts doubted demand demands demanded insist insists insisted agree agrees agreed impossible possible say saying said",
);
/** Participles that a negation reaches through: "not allowed to stay". */
const REACHES_THROUGH = setOf(
  "allowed forced expected prepared permitted supposed planned asked told ordered wanted intended required needed united armed foreign-backed backed limited continued renewed increased unneeded",
);

/** What the words around a topic's words do to them, the nearest first. */
export function stanceSigns(words: readonly Word[], hit: TopicHit): StanceSign[] {
  return [...signsBefore(words, hit), ...signsAfter(words, hit)];
}

function signsBefore(words: readonly Word[], { first }: TopicHit): StanceSign[] {
  const signs: Placed[] = [];
  let isBlocked = false;
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    if (!follows(words[at + 1]!)) break;
    const { lower } = words[at]!;
    if (CLAUSE.has(lower) || (lower === "that" && !HANDS_ON.has(words[at - 1]?.lower ?? ""))) break;
    const found = longestAt(words, at, first, "before");
    if (found !== null && !(isBlocked && found.rule.effect === "turns")) signs.push(found);
    isBlocked ||= found === null && /[a-z]{3}ed$/.test(lower) && !REACHES_THROUGH.has(lower);
  }
  return withoutParts(signs);
}

/** What is told of a topic follows it at once; what takes it off the table may stand behind a comma. */
function signsAfter(words: readonly Word[], { last }: TopicHit): StanceSign[] {
  const signs: Placed[] = [];
  let isPastComma = false;
  for (let at = last; at < Math.min(words.length, last + AFTER); at++) {
    const { lower, after } = words[at]!;
    if (after === "stop" || CLAUSE.has(lower) || lower === "so" || lower === "and") break;
    isPastComma ||= after === "comma";
    const found = longestAt(words, at, words.length, "after");
    if (found !== null && !(isPastComma && found.rule.effect === "shows")) signs.push(found);
  }
  return withoutParts(signs);
}

/** "not even on the agenda" holds "not": a phrase that stands inside of another is none of its own. */
function withoutParts(signs: readonly Placed[]): StanceSign[] {
  const isPart = (one: Placed) =>
    signs.some(
      (other) =>
        other !== one &&
        other.at <= one.at &&
        other.last >= one.last &&
        other.last - other.at > one.last - one.at,
    );
  return signs.filter((sign) => !isPart(sign)).filter(({ rule }) => rule !== NOTHING);
}

interface Placed extends StanceSign {
  readonly at: number;
  readonly last: number;
}

function longestAt(
  words: readonly Word[],
  at: number,
  limit: number,
  place: StanceRule["place"],
): Placed | null {
  if (words[at]!.after === "hyphen") return null;
  lexicon ??= built();
  for (const { rest, rule } of lexicon.get(words[at]!.lower) ?? []) {
    const last = at + 1 + rest.length;
    const fits = (rule === NOTHING || rule.place === place) && last <= limit;
    if (!fits || !rest.every((word, index) => words[at + 1 + index]!.lower === word)) continue;
    const text = words.slice(at, last).map(({ lower }) => lower);
    return { rule, text: text.join(" "), at, last };
  }
  return null;
}

interface Entry {
  readonly rest: readonly string[];
  readonly rule: StanceRule;
}

/** Stands for the phrases that do nothing. */
const NOTHING: StanceRule = {
  id: "stances/nothing",
  says: "",
  effect: "shows",
  place: "before",
  yes: [],
  no: [],
};

let lexicon: ReadonlyMap<string, readonly Entry[]> | null = null;

function built(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (first: string, entry: Entry) => {
    const known = entries.get(first);
    if (known === undefined) entries.set(first, [entry]);
    else known.push(entry);
  };
  for (const [first, ...rest] of phrasesOf(NO_STANCE)) add(first, { rest, rule: NOTHING });
  for (const rule of STANCES) {
    for (const [first, ...rest] of phrasesOf(rule.words ?? "")) add(first, { rest, rule });
    for (const [first, ...rest] of phrasesOf(rule.verbs ?? ""))
      for (const form of new Set(verbForms(first).map(([written]) => written))) add(form, { rest, rule });
  }
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}
