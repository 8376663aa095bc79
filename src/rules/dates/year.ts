import { type Around, before, behind, calendar, type DateRule, date } from "./rule.js";

/** Before these a number of four digits is a year even if it would count as a number of things elsewhere. */
const LEADING: ReadonlySet<string> = new Set(
  `in since until till by during of from to through before after between around circa c. ca. early late mid year
   ( - and or for back as`.split(/\s+/),
);

/** Before these it is a name, an amount or a guess at a number. */
const NOT_AFTER: ReadonlySet<string> = new Set(
  `no. nos. number # $ £ € flight route page room bill hb resolution model channel chapter section article highway
   about over nearly some only than least most`.split(/\s+/),
);

/** Things with a code and a number: "flight DL 1984". */
const NAMED: ReadonlySet<string> = new Set(["flight", "bill", "route", "model", "resolution"]);

/** What a number counts: units, money, ways. */
const COUNTED: ReadonlySet<string> = new Set(
  `people percent per % years months days weeks hours minutes seconds km kilometers kilometres miles meters metres
   feet tons tonnes kg dollars euros pounds square cubic degrees million billion hp mm cm m ft mph
   gmt utc est edt hrs`.split(/\s+/),
);

export const year: DateRule = {
  id: "dates/year",
  says: "Four digits that count nothing are a year, and so are any beside BC or AD.",
  patterns: ["the? year year:YEAR", "era:ad|a.d.|a.d year:UP_TO_FOUR_DIGITS", "year:YEAR"],
  plain: true,
  read: (caught, around) => {
    const value = caught.number("year")!;
    if (caught.has("era") && around.tokens[around.first]!.shape === "lower") return null;
    const [from, to] = caught.place("year")!;
    const written = from > around.first || to - from > 1;
    return written || isYear(value, around) ? date(calendar(value, null, null)) : null;
  },
  yes: [
    "It has been held since 2013.",
    "The 2012 election was close.",
    "The year 1950 was dry.",
    "The battle was fought in 490 BC.",
    "It was built in AD 79.",
  ],
  no: ["About 2000 soldiers came.", "He paid $2000 for it.", "See No. 1984.", "The flight DL 1984 was late."],
};

function isYear(value: number, around: Around): boolean {
  const { tokens, first, last, low, high } = around;
  const previous = first > low ? tokens[first - 1]! : undefined;
  const next = last < high ? tokens[last]! : undefined;
  if (NOT_AFTER.has(before(around)) || COUNTED.has(behind(around))) return false;
  if (previous?.shape === "upper" && NAMED.has(before(around, 2))) return false;
  if (previous !== undefined && !tokens[first]!.spaced && /^[$£€#:./@+]$/.test(previous.text)) return false;
  if (previous?.kind === "hyphen" || next?.kind === "hyphen") return isJoined(around);
  if (next !== undefined && !next.spaced && /^[%°/@]$/.test(next.text)) return false;
  if (next?.text === ":" && tokens[last + 1]?.kind === "number") return false;
  const counts = next !== undefined && countsNoun(next.lower, next.shape);
  if (LEADING.has(before(around)))
    return value < 2200 && !(counts && before(around) !== "in" && value % 100 === 0);
  return value >= 1700 && value < 2100 && !(counts && (value % 50 === 0 || value < 1900));
}

/** "1939-1945", "pre-1914", "2016-style": a year; "138-2010-2015" not. */
function isJoined({ tokens, first, last, low, high }: Around): boolean {
  const left = first - 2 >= low && tokens[first - 1]!.kind === "hyphen" ? tokens[first - 2]! : undefined;
  const right = last + 1 < high && tokens[last]!.kind === "hyphen" ? tokens[last + 1]! : undefined;
  if (left?.kind === "number" && right?.kind === "number") return false;
  if (left?.kind === "number") return left.text.length === 4 && tokens[first - 3]?.kind !== "hyphen";
  if (right?.kind === "number") return right.text.length === 4 || right.text.length === 2;
  return left === undefined || left.shape === "lower" || left.shape === "title";
}

/** Whether a plural noun follows that the number may count. */
function countsNoun(lower: string, shape: string): boolean {
  if (shape !== "lower" || lower.length < 4 || !lower.endsWith("s") || lower.endsWith("ss")) return false;
  return !/^(?:this|thus|whereas|perhaps|always|across)$/.test(lower);
}

export const shortYear: DateRule = {
  id: "dates/short-year",
  says: "An apostrophe and two digits are a year of the century that the text speaks of.",
  patterns: ["'|’|‘ year:TWO_DIGITS"],
  read: (caught, { tokens, first, last, high }) => {
    const mark = tokens[first]!;
    const next = last < high ? tokens[last]! : undefined;
    if (tokens[first + 1]!.spaced || !mark.spaced) return null;
    if (next !== undefined && (COUNTED.has(next.lower) || countsNoun(next.lower, next.shape))) return null;
    return date({ kind: "short-year", year: caught.number("year")! });
  },
  yes: ["@2018-06-09 He left in '99 and came back.", "@2018-06-09 He left in ’08 and came back."],
  no: ["The sum is 6'99 in all.", "He said '99 times out of a hundred I win'."],
};

export const yearRange: DateRule = {
  id: "dates/year-range",
  says: "Two years joined by a dash, the second of two digits or the first without its BC, are the years from one to the other.",
  patterns: ["from:YEAR -|/ short:TWO_DIGITS", "from:UP_TO_FOUR_DIGITS -|to|and|/ to:YEAR"],
  read: (caught, { tokens, last: end }) => {
    const digits = caught.number("from")!;
    const short = caught.number("short");
    if (short !== null && tokens[end - 1]!.spaced) return null;
    const last = short === null ? caught.number("to")! : digits - (digits % 100) + short;
    const from = last <= 0 ? 1 - digits : digits;
    if (last <= from || (short === null && last > 0) || (last > 0 && (from < 1500 || from > 2100)))
      return null;
    return [
      { ...date(calendar(from, null, null)), from: "from", to: "from" },
      { ...date(calendar(last, null, null)), from: short === null ? "to" : "short" },
    ];
  },
  yes: ["The war of 1957–60 was long.", "He served in the 1916-17 term.", "The war of 264–241 BC was long."],
  no: ["Call 2016-12 for more.", "He has 1957-56 on his list."],
};
