import type { EventClaim } from "../../model/claims.js";

/** A number of something, as far as the words settle it. */
export interface Quantity {
  readonly of: string;
  readonly least: number;
  /** Infinity for "at least 5". */
  readonly most: number;
  readonly text: string;
}

const AT_LEAST = /\b(?:at least|more than|over|no (?:fewer|less) than|upwards? of)\s+$/i;
const AT_MOST = /\b(?:at most|up to|fewer than|less than|under|no more than)\s+$/i;
const ABOUT = /\b(?:about|around|approximately|roughly|nearly|almost|some|an estimated)\s+$/i;

/** Numbers that are said by their order only. */
const VAGUE: Readonly<Record<string, readonly [least: number, most: number]>> = {
  several: [3, 12],
  dozens: [20, 120],
  scores: [40, 200],
  hundreds: [150, 2000],
  thousands: [1500, 20000],
};
const VAGUE_WORDS = /\b(several|dozens|scores|hundreds|thousands)(?: of)?(?: \p{L}+){0,2}? (\p{L}+)/giu;

/** The numbers of an event with the words that bound them, and those that are said by their order ("dozens of convoys"). */
export function quantitiesOf({ text, quantities }: EventClaim): Quantity[] {
  const exact = quantities.map(({ value, of, text: words }): Quantity => {
    const at = text.indexOf(words);
    return { of, text: words, ...bounds(value, at < 0 ? "" : text.slice(0, at)) };
  });
  const vague = [...text.matchAll(VAGUE_WORDS)].map(([words, order = "", noun = ""]): Quantity => {
    const [least, most] = VAGUE[order.toLowerCase()] ?? [0, Number.POSITIVE_INFINITY];
    return { of: noun.toLowerCase(), least, most, text: words };
  });
  return [...exact, ...vague];
}

function bounds(value: number, before: string): { least: number; most: number } {
  if (AT_LEAST.test(before)) return { least: value, most: Number.POSITIVE_INFINITY };
  if (AT_MOST.test(before)) return { least: 0, most: value };
  if (ABOUT.test(before)) return { least: value * 0.8, most: value * 1.25 };
  return { least: value, most: value };
}

/** Whether two numbers of one thing can both be right. */
export function canBothHold(a: Quantity, b: Quantity): boolean {
  return a.least <= b.most && b.least <= a.most;
}

export function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.least === b.least && a.most === b.most;
}
