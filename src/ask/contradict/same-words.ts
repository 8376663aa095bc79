import type { Claim, Role } from "../../model/claims.js";
import type { Odds } from "../../model/contradiction.js";
import type { Span } from "../../model/span.js";
import type { Telling } from "../compare/index.js";
import type { Names } from "./names.js";
import type { Word, Wording } from "./wording.js";

/** In what two claims are at odds, and the words that say so. */
export interface AtOdds {
  readonly type: Odds;
  readonly ours: string;
  readonly theirs: string;
  readonly because: string;
}

/** Two claims are in the same words where they share so large a part of the longer, and so many words. */
const SHARE = 0.7;
const COMMON = 4;

/**
 * Two claims in the same words but for those of one aspect: what one of them says of it, and what the other. Such are copies of one report
 * of which one was changed, or a sentence that was written once and filled twice.
 *
 * @returns null where the words differ in more than one aspect, or in none that can be at odds
 */
export function atOddsInWords(a: Telling, b: Telling, wording: Wording, names: Names): AtOdds | null {
  const { ours, theirs } = wording;
  if (wording.share < SHARE || wording.common < COMMON) return null;
  const type = TYPES.find((one) => {
    const isOf = WORDS_OF[one];
    const both = ours.length > 0 && theirs.length > 0;
    return (
      (both || one === "polarity") &&
      ours.every((word) => isOf(word, a, names)) &&
      theirs.every((word) => isOf(word, b, names))
    );
  });
  if (type === "agent" && ![ours, theirs].every((words) => words.some(isNameLike))) return null;
  if (type === undefined || (type === "polarity" && !areOpposed(ours, theirs))) return null;
  const because = `told in the same words but for the ${type === "polarity" ? "negation" : type}`;
  return { type, ours: written(ours), theirs: written(theirs), because };
}

type IsOf = (word: Word, telling: Telling, names: Names) => boolean;

const TYPES: readonly Odds[] = ["polarity", "date", "quantity", "place", "agent"];

/** Whether a word is one that tells the aspect of its claim. */
const WORDS_OF: Readonly<Record<Odds, IsOf>> = {
  polarity: (word, { claim }) =>
    NEGATIONS.test(word.lower) || AUXILIARIES.test(word.lower) || isIn([triggerOf(claim)], word),
  date: (word, { claim }) => DATES.test(word.lower) || (/\d/.test(word.lower) && isIn([claim.date], word)),
  quantity: (word, { claim }) => NUMBERS.test(word.lower) && !isIn([claim.date], word),
  place: (word, { claim, places }, names) =>
    isIn(placed(places), word) ||
    names.isPlace(claim.document, word) ||
    (word.isCapital && PLACING.test(word.before)),
  agent: (word, { claim, agents }) =>
    claim.type === "event" && placed(agents).some((role) => isOfRole(word, role)),
};

/** A name that nobody knows is a place behind these. */
const PLACING = /^(?:in|at|near|outside|inside|around|of|from|to)$/;
const NEGATIONS = /^(?:not|never|no|neither|nor|nobody|without|\p{L}+n['’]t)$/u;
const AUXILIARIES = /^(?:do|does|did|has|have|had|is|are|was|were|be|been|will|would|ever|yet)$/;
const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tomorrow|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)$/;
const NUMBERS =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores?|hundreds?|thousands?|millions?|several|half|a)$/;

/** "He" against "Weiner" is one told twice. */
function isNameLike({ isCapital, lower }: Word): boolean {
  return (
    isCapital && !/^(?:he|she|they|it|we|i|you|the|a|an|this|that|these|those|his|her|their|its)$/.test(lower)
  );
}

/** In the role, or whose they are: "Ostland" directly before "jets". */
function isOfRole(word: Word, { start, end }: Span): boolean {
  return (start <= word.start && word.end <= end) || (word.isCapital && word.end === start - 1);
}

/** Only one of them has a negation more than the other. */
function areOpposed(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const count = (words: readonly Word[]) => words.filter(({ lower }) => NEGATIONS.test(lower)).length;
  return (count(ours) + count(theirs)) % 2 === 1;
}

function triggerOf(claim: Claim): Span | null {
  return claim.type === "event" ? claim.trigger : claim.cue;
}

function placed(roles: readonly Role[]): Span[] {
  return roles.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
}

type Open = { readonly start: number | null; readonly end: number | null } | null;

function isIn(spans: readonly Open[], word: Span): boolean {
  return spans.some(
    (span) =>
      span !== null &&
      span.start !== null &&
      span.end !== null &&
      span.start <= word.start &&
      word.end <= span.end,
  );
}

function written(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(" ");
}
