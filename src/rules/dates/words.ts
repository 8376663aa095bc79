/** The closed classes of English date language: what each word stands for. Keys are `Token.lower`. */
import type { DayPart, Season, Unit } from "../../model/meaning.js";

function table<T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [value, words] of rows) for (const word of words.split(" ")) map.set(word, value);
  return map;
}

/** Also the abbreviations of AP and of data sheets; "may", "march" and the short ones are words besides, see `MONTH`. */
export const MONTHS = table<number>([
  [1, "january jan jan."],
  [2, "february feb feb."],
  [3, "march mar mar."],
  [4, "april apr apr."],
  [5, "may"],
  [6, "june jun jun."],
  [7, "july jul jul."],
  [8, "august aug aug."],
  [9, "september sept sept. sep sep."],
  [10, "october oct oct."],
  [11, "november nov nov."],
  [12, "december dec dec."],
]);

/** Months whose name in lower case is another word. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "jun",
  "dec",
  "sep",
]);

/** 1 Monday to 7 Sunday, as in ISO 8601. */
export const WEEKDAYS = table<number>([
  [1, "monday mon mon. mondays"],
  [2, "tuesday tue tue. tues tues. tuesdays"],
  [3, "wednesday wed wed. wednesdays"],
  [4, "thursday thu thu. thur thur. thurs thurs. thursdays"],
  [5, "friday fri fri. fridays"],
  [6, "saturday sat sat. saturdays"],
  [7, "sunday sun sun. sundays"],
]);

export const FULL_WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

export const SEASONS = table<Season>([
  ["SP", "spring springtime"],
  ["SU", "summer summertime"],
  ["FA", "autumn fall"],
  ["WI", "winter wintertime"],
]);

export const UNITS = table<Unit>([
  ["second", "second seconds sec secs"],
  ["minute", "minute minutes min mins"],
  ["hour", "hour hours hr hrs"],
  ["day", "day days"],
  ["week", "week weeks wk wks"],
  ["weekend", "weekend weekends"],
  ["fortnight", "fortnight fortnights"],
  ["month", "month months mths"],
  ["quarter", "quarter quarters"],
  ["year", "year years yr yrs"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
]);

/** Several of the unit by their form alone: "days", "months". */
export const PLURAL_UNITS: ReadonlySet<string> = new Set(
  "seconds minutes hours days weeks weekends months quarters years decades centuries".split(" "),
);

export const DAY_PARTS = table<DayPart>([
  ["MO", "morning mornings dawn daybreak sunrise"],
  ["MI", "midday noon noontime"],
  ["AF", "afternoon afternoons"],
  ["EV", "evening evenings dusk sunset nightfall"],
  ["NI", "night nights midnight overnight"],
  ["DT", "daytime"],
]);

export const CARDINALS = table<number>([
  [0, "zero"],
  [1, "one"],
  [2, "two"],
  [3, "three"],
  [4, "four"],
  [5, "five"],
  [6, "six"],
  [7, "seven"],
  [8, "eight"],
  [9, "nine"],
  [10, "ten"],
  [11, "eleven"],
  [12, "twelve"],
  [13, "thirteen"],
  [14, "fourteen"],
  [15, "fifteen"],
  [16, "sixteen"],
  [17, "seventeen"],
  [18, "eighteen"],
  [19, "nineteen"],
  [20, "twenty"],
  [30, "thirty"],
  [40, "forty"],
  [50, "fifty"],
  [60, "sixty"],
  [70, "seventy"],
  [80, "eighty"],
  [90, "ninety"],
]);

export const MAGNITUDES = table<number>([
  [100, "hundred"],
  [1000, "thousand"],
]);

export const ORDINALS = table<number>([
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [6, "sixth"],
  [7, "seventh"],
  [8, "eighth"],
  [9, "ninth"],
  [10, "tenth"],
  [11, "eleventh"],
  [12, "twelfth"],
  [13, "thirteenth"],
  [14, "fourteenth"],
  [15, "fifteenth"],
  [16, "sixteenth"],
  [17, "seventeenth"],
  [18, "eighteenth"],
  [19, "nineteenth"],
  [20, "twentieth"],
  [30, "thirtieth"],
]);

export const DECADES = table<number>([
  [2, "twenties"],
  [3, "thirties"],
  [4, "forties"],
  [5, "fifties"],
  [6, "sixties"],
  [7, "seventies"],
  [8, "eighties"],
  [9, "nineties"],
]);
