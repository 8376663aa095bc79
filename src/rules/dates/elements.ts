/** The elements that patterns name in capitals. */
import type { Token } from "../../model/scan.js";
import { amount } from "./amount.js";
import type { Cursor, Element } from "./pattern.js";
import {
  AMBIGUOUS_MONTHS,
  CARDINALS,
  DAY_PARTS,
  DECADES,
  FULL_WEEKDAYS,
  MAGNITUDES,
  MONTHS,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from "./words.js";

const DIGITS = ["#"];

/** The value of a token of plain digits, with at most `longest` of them; NaN for any other. */
function digits(token: Token, longest: number): number {
  return token.kind === "number" && token.text.length <= longest && /^\d+$/.test(token.text)
    ? Number(token.text)
    : Number.NaN;
}

function within(value: number, low: number, high: number): number | undefined {
  return value >= low && value <= high ? value : undefined;
}

function ordinalDigits(token: Token): number {
  if (token.kind !== "number" || token.text.length > 4) return Number.NaN;
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(token.lower) ? Number.parseInt(token.text, 10) : Number.NaN;
}

function isCapital(token: Token): boolean {
  return token.shape !== "lower";
}

/** "may" and "march" are months where they are written with a capital, and not as the first of a verb phrase; rules guard more. */
function month(token: Token): number | undefined {
  if (token.kind !== "word") return undefined;
  const value = MONTHS.get(token.lower);
  return value !== undefined && (isCapital(token) || !AMBIGUOUS_MONTHS.has(token.lower)) ? value : undefined;
}

function weekday(token: Token): number | undefined {
  if (token.kind !== "word") return undefined;
  const value = WEEKDAYS.get(token.lower);
  if (value === undefined) return undefined;
  return isCapital(token) || FULL_WEEKDAYS.has(token.lower) ? value : undefined;
}

function ordinal(cursor: Cursor, at: number): number | undefined {
  const token = cursor.tokens[at]!;
  const written = ordinalDigits(token);
  if (!Number.isNaN(written)) return written;
  const whole = ORDINALS.get(token.lower);
  if (whole !== undefined) return whole;
  const tens = CARDINALS.get(token.lower);
  if (tens === undefined || tens < 20 || at + 2 >= cursor.stop || cursor.tokens[at + 1]!.kind !== "hyphen")
    return undefined;
  const ones = ORDINALS.get(cursor.tokens[at + 2]!.lower);
  if (ones === undefined || ones > 9) return undefined;
  cursor.after = at + 3;
  return tens + ones;
}

const BEFORE_CHRIST: ReadonlySet<string> = new Set(["bc", "b.c.", "b.c", "bce", "b.c.e."]);
const AFTER_CHRIST: ReadonlySet<string> = new Set(["ad", "a.d.", "a.d", "ce", "c.e."]);

/** Four digits, or any with BC or AD behind them, astronomically: 44 BC is -43. */
function year(cursor: Cursor, at: number): number | undefined {
  const token = cursor.tokens[at]!;
  const value = digits(token, 4);
  if (Number.isNaN(value)) return undefined;
  const era = at + 1 < cursor.stop && value > 0 ? eraOf(cursor.tokens[at + 1]!) : null;
  if (era !== null) {
    cursor.after = at + 2;
    return era === "BC" ? 1 - value : value;
  }
  return token.text.length === 4 ? within(value, 1000, 2999) : undefined;
}

/** "AD" and "CE" want their capitals: an "ad" is another word. */
function eraOf({ lower, shape }: Token): "BC" | "AD" | null {
  if (BEFORE_CHRIST.has(lower)) return "BC";
  return AFTER_CHRIST.has(lower) && shape !== "lower" ? "AD" : null;
}

function single(first: Iterable<string>, read: (token: Token) => number | string | undefined): Element {
  return { first: [...first], read: ({ tokens }, at) => read(tokens[at]!) };
}

/** An element of one token or more: any of `further` may stand behind its first, and need not. */
function several(first: readonly string[], further: readonly string[], read: Element["read"]): Element {
  return { first, further, follow: () => ({ words: further, ends: true }), read };
}

const ORDINAL_WORDS = [...DIGITS, ...ORDINALS.keys(), "twenty", "thirty"];
const ERAS = [...BEFORE_CHRIST, ...AFTER_CHRIST];
const AMOUNT_WORDS = [...DIGITS, ...CARDINALS.keys(), ...MAGNITUDES.keys()];
const IN_AMOUNT = [...AMOUNT_WORDS, "-", "and", "half"];

export const ELEMENTS: Map<string, Element> = new Map<string, Element>([
  ["MONTH", single(MONTHS.keys(), month)],
  ["WEEKDAY", single(WEEKDAYS.keys(), weekday)],
  [
    "DAY",
    single(DIGITS, (token) => {
      const plain = within(digits(token, 2), 1, 31);
      return plain ?? within(ordinalDigits(token), 1, 31);
    }),
  ],
  ["DAYTH", single(DIGITS, (token) => within(ordinalDigits(token), 1, 31))],
  ["ORDINAL", several(ORDINAL_WORDS, ["-"], ordinal)],
  ["YEAR", several(DIGITS, ERAS, year)],
  ["UP_TO_FOUR_DIGITS", single(DIGITS, (token) => within(digits(token, 4), 1, 2999))],
  [
    "TWO_DIGITS",
    single(DIGITS, (token) => (token.text.length === 2 ? within(digits(token, 2), 0, 99) : undefined)),
  ],
  ["NUMBER", single(DIGITS, (token) => within(digits(token, 2), 0, 99))],
  ["MONTH_NUMBER", single(DIGITS, (token) => within(digits(token, 2), 1, 12))],
  ["DAY_NUMBER", single(DIGITS, (token) => within(digits(token, 2), 1, 31))],
  ["HOUR", single(DIGITS, (token) => within(digits(token, 2), 0, 24))],
  [
    "T_HOUR",
    single([], (token) =>
      /^t[0-2]\d$/.test(token.lower) ? within(Number(token.lower.slice(1)), 0, 24) : undefined,
    ),
  ],
  [
    "DOTTED",
    single(DIGITS, (token) => (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(token.text) ? token.text : undefined)),
  ],
  [
    "MINUTE",
    single(DIGITS, (token) => (token.text.length === 2 ? within(digits(token, 2), 0, 59) : undefined)),
  ],
  ["AMOUNT", several(AMOUNT_WORDS, IN_AMOUNT, amount)],
  ["UNIT", single(UNITS.keys(), (token) => (token.kind === "word" ? UNITS.get(token.lower) : undefined))],
  [
    "UNITS",
    single(PLURAL_UNITS, (token) =>
      token.kind === "word" && PLURAL_UNITS.has(token.lower) ? UNITS.get(token.lower) : undefined,
    ),
  ],
  ["SEASON", single(SEASONS.keys(), (token) => SEASONS.get(token.lower))],
  ["PART", single(DAY_PARTS.keys(), (token) => DAY_PARTS.get(token.lower))],
  [
    "DECADE",
    single(DIGITS, (token) =>
      token.kind === "number" && /^\d{3}0s$/.test(token.lower) ? Number(token.text.slice(0, 3)) : undefined,
    ),
  ],
  [
    "SHORT_DECADE",
    single(DIGITS, (token) =>
      token.kind === "number" && /^\d0s$/.test(token.lower) ? Number(token.text.slice(0, 1)) : undefined,
    ),
  ],
  ["DECADE_WORD", single(DECADES.keys(), (token) => DECADES.get(token.lower))],
  ["DATE", { first: [], read: (cursor, at) => cursor.date(at) }],
]);
