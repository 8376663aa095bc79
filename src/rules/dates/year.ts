import { type Around, before, behind, calendar, type DateRule, date } from "./rule.js";

const BEFORE_YEAR: ReadonlySet<string> = new Set(
  `in since until till by during of from to through before after between around circa c. ca. early late mid year
   ( - and or for late back as`.split(/\s+/),
);

/** What a number counts: units, money, ways. */
const COUNTED: ReadonlySet<string> = new Set(
  `people percent per % years months days weeks hours minutes seconds km kilometers kilometres miles meters metres
   feet tons tonnes kg dollars euros pounds square cubic degrees million billion hp mm cm m ft mph`.split(
    /\s+/,
  ),
);

const NOT_BEFORE: ReadonlySet<string> = new Set(
  "no. nos. number # $ £ € flight route page room about over nearly some only than least most".split(" "),
);

export const year: DateRule = {
  id: "dates/year",
  says: "Four digits that count nothing are a year.",
  patterns: ["( the? year )? year:YEAR"],
  plain: true,
  read: (caught, around) => {
    const value = caught.number("year")!;
    return isYear(value, around) ? date(calendar(value, null, null)) : null;
  },
  yes: ["It has been held since 2013.", "The 2012 election was close.", "The year 1950 was dry."],
  no: ["About 2000 soldiers came.", "He paid $2000 for it.", "See No. 1984.", "The flight DL 1984 was late."],
};

function isYear(value: number, around: Around): boolean {
  const { tokens, first, last, low, high } = around;
  if (last - first > 1) return true;
  const previous = first > low ? tokens[first - 1]! : undefined;
  const next = last < high ? tokens[last]! : undefined;
  if (previous !== undefined && NOT_BEFORE.has(previous.lower)) return false;
  if (previous !== undefined && !tokens[first]!.spaced && /^[$£€#:./@+]$/.test(previous.text)) return false;
  if (previous?.kind === "hyphen" || next?.kind === "hyphen") return isJoined(around);
  if (next !== undefined && !next.spaced && /^[%°/@]$/.test(next.text)) return false;
  if (next?.text === ":" && tokens[last + 1]?.kind === "number") return false;
  if (COUNTED.has(behind(around))) return false;
  const led = BEFORE_YEAR.has(before(around));
  if (led)
    return (
      value >= 1000 &&
      value < 2200 &&
      !(
        next !== undefined &&
        countsNoun(next.lower, next.shape) &&
        before(around) !== "in" &&
        value % 100 === 0
      )
    );
  if (value < 1700 || value > 2099) return false;
  return !(next !== undefined && countsNoun(next.lower, next.shape) && (value % 50 === 0 || value < 1900));
}

/** "1939-1945", "pre-1914", "2016-style": a year; "138-2010-2015" not. */
function isJoined({ tokens, first, last, low, high }: Around): boolean {
  const left = first - 2 >= low && tokens[first - 1]!.kind === "hyphen" ? tokens[first - 2]! : undefined;
  const right = last + 1 < high && tokens[last]!.kind === "hyphen" ? tokens[last + 1]! : undefined;
  if (left?.kind === "number" && right?.kind === "number") return false;
  if (left?.kind === "number") return left.text.length === 4;
  if (right?.kind === "number") return right.text.length === 4 || right.text.length === 2;
  return left === undefined || left.shape === "lower" || left.shape === "title";
}

/** Whether a plural noun follows that the number may count. */
function countsNoun(lower: string, shape: string): boolean {
  return (
    shape === "lower" &&
    lower.length > 3 &&
    lower.endsWith("s") &&
    !lower.endsWith("ss") &&
    !/^(?:this|thus|whereas|perhaps|always|across)$/.test(lower)
  );
}

export const shortYear: DateRule = {
  id: "dates/short-year",
  says: "An apostrophe and two digits are a year of the century that the text speaks of.",
  patterns: ["'|’|‘ year:TWO_DIGITS"],
  read: (caught, { tokens, first }) =>
    tokens[first + 1]!.spaced || !tokens[first]!.spaced
      ? null
      : date({ kind: "short-year", year: caught.number("year")! }),
  yes: ["@2018-06-09 He left in '99 and came back.", "@2018-06-09 He left in ’08 and came back."],
  no: ["The sum is 6'99 in all.", "He said '99 times out of a hundred I win'."],
};

export const yearRange: DateRule = {
  id: "dates/year-range",
  says: "Two years joined by a dash, the second of two digits or four, are the years from one to the other.",
  patterns: ["from:YEAR - short:TWO_DIGITS"],
  read: (caught) => {
    const from = caught.number("from")!;
    const to = from - (from % 100) + caught.number("short")!;
    if (to <= from || from < 1500 || from > 2100) return null;
    return [
      { ...date(calendar(from, null, null)), from: "from", to: "from" },
      { ...date(calendar(to, null, null)), from: "short", to: "short" },
    ];
  },
  yes: ["The war of 1957–60 was long.", "He served in the 1916-17 term."],
  no: ["Call 2016-12 for more.", "He has 1957-56 on his list."],
};
