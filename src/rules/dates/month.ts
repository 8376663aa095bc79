import { type Around, before, calendar, type DateRule, date } from "./rule.js";
import { MONTHS } from "./words.js";

export const monthYear: DateRule = {
  id: "dates/month-year",
  says: "A month and a year are that month.",
  patterns: [
    "month:MONTH '|’|‘ short:TWO_DIGITS",
    "month:MONTH ,? of? year:YEAR",
    "month:MONTH -|/ year:YEAR",
    "year:YEAR month:MONTH",
    "month:MONTH of the year year:YEAR",
    "month:may|march year:YEAR",
  ],
  plain: true,
  read: (caught) => {
    const lower = caught.word("month");
    const month = lower === null ? caught.number("month")! : lower === "may" ? 5 : 3;
    const short = caught.number("short");
    if (short !== null)
      return date({
        kind: "inside",
        part: calendar(null, month, null),
        of: { kind: "short-year", year: short },
      });
    return date(calendar(caught.number("year"), month, null));
  },
  yes: [
    "It has been so since September 2015.",
    "In February of 1940 it froze.",
    "The plan is of Dec-2018.",
    "@2018-06-09 It opened in March '13.",
  ],
  no: ["The 2015 Mayor's Cup was held.", "In September 2,015 people came."],
};

/** Before these a month is a month, whatever follows: "in May", "late April forces". */
const LEADING: ReadonlySet<string> = new Set(
  `in since until till during last next this early late mid before after between around every each past through
   throughout by of that later`.split(/\s+/),
);

/** Before these it is one unless a name follows: "a May interview", not "and May Jones". */
const ALSO_LEADING: ReadonlySet<string> = new Set([
  "and",
  "to",
  "or",
  "from",
  "for",
  "a",
  "an",
  "'s",
  "-",
  "on",
  "(",
  ",",
]);

/** Months whose name is also a verb, a title or a person's. */
const OTHERWISE: ReadonlySet<string> = new Set(
  "may march august april june mar jan dec sep jun oct nov".split(" "),
);

export const month: DateRule = {
  id: "dates/month",
  says: "A month by itself is that month, of the year nearest to the document's date or told last.",
  patterns: ["month:MONTH"],
  plain: true,
  read: (caught, around) => (isMonth(around) ? date(calendar(null, caught.number("month"), null)) : null),
  yes: [
    "@2018-06-09 The parliament voted in December.",
    "@2018-06-09 Work began in May.",
    "@2018-06-09 In a June report the agency said so.",
  ],
  no: [
    "May I ask who said that?",
    "Theresa May said no.",
    "The march began at noon.",
    "She may go.",
    "At the March on the capital he spoke.",
  ],
};

function isMonth(around: Around): boolean {
  const { tokens, first, last, high } = around;
  const token = tokens[first]!;
  if (!OTHERWISE.has(token.lower)) return true;
  const next = last < high ? tokens[last]! : undefined;
  const previous = before(around);
  if (LEADING.has(previous)) return true;
  if (isHyphen(next) && last + 1 < high && MONTHS.has(tokens[last + 1]!.lower)) return true;
  if (token.lower.length <= 3 && token.lower !== "may") return false;
  const named = next?.kind === "word" && next.shape === "title" && next.spaced;
  return ALSO_LEADING.has(previous) && !named && !(token.lower === "may" && previous === ",");
}

function isHyphen(token: { readonly kind: string } | undefined): boolean {
  return token?.kind === "hyphen" || token?.kind === "dash";
}
