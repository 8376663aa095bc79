/** Words by which somebody takes up what was said before: "this topic", "the remarks", "had been referring to". */
import type { Rule } from "../rule.js";
import { follows, setOf, type Word } from "./words.js";

const NOUNS = setOf(
  "topic issue matter question subject point demand call proposal statement remark remarks comment comments words announcement suggestion idea request claim claims accusation decision measure measures step move",
);
/** Nouns that with "the" or an owner before them are somebody's words. */
const SAYINGS = setOf(
  "demand demands call proposal statement remark remarks comment comments words announcement suggestion request accusation",
);
const THESE = setOf("this that such these those");
const OWNERS = setOf("the his her its their");
const REFERS = setOf("refer referring referred refers mean means meant allude alluding alluded");

export const TAKES_UP: Rule & { readonly id: "topics/takes-up" } = {
  id: "topics/takes-up",
  says: "Words about what was said before, as this topic, the remarks or what somebody was referring to, are of that topic too.",
  yes: [
    "this topic is not on the agenda",
    "the mayor's statement was aimed at Ostland",
    "he had been referring to all of them",
    "the remarks were political",
  ],
  no: [
    "the topic of the day was fish",
    "a statement was read",
    "at the request of the mayor",
    "this town is old",
  ],
};

/** Where words take up what was said before: "this topic" is what was said last, a saying may stand further back. */
export interface TakingUp {
  /** Positions of its words, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly isSaying: boolean;
}

/** The first place where words take up what was said before, or null. */
export function takesUp(words: readonly Word[]): TakingUp | null {
  for (const [first, { lower, owns }] of words.entries()) {
    if (REFERS.has(lower)) return { first, last: first + 1, text: lower, isSaying: true };
    const isThis = THESE.has(lower);
    if (!isThis && !owns && !OWNERS.has(lower)) continue;
    const last = behindNoun(words, first + 1, isThis ? NOUNS : SAYINGS);
    if (last < 0) continue;
    const text = words.slice(first, last).map((one) => one.lower);
    return { first, last, text: text.join(" "), isSaying: !isThis };
  }
  return null;
}

/** The position behind one of some nouns, which at most two words may stand before; -1 where none is there. */
function behindNoun(words: readonly Word[], from: number, nouns: ReadonlySet<string>): number {
  for (let at = from; at < Math.min(from + 3, words.length); at++) {
    if (!follows(words[at]!)) return -1;
    if (nouns.has(words[at]!.lower)) return isOwnTopic(words[at + 1]) ? -1 : at + 1;
  }
  return -1;
}

/** "the question of troops", "the demand that they go": a noun that says itself what it is about takes nothing up. */
function isOwnTopic(next: Word | undefined): boolean {
  return next !== undefined && follows(next) && ["of", "that", "for", "to"].includes(next.lower);
}
