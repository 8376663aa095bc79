import { type Around, before, behind, calendar, type DateRule, date } from "./rule.js";

export const monthYear: DateRule = {
  id: "dates/month-year",
  says: "A month and a year are that month.",
  patterns: [
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
    return date(calendar(caught.number("year"), month, null));
  },
  yes: ["It has been so since September 2015.", "In February of 1940 it froze.", "The plan is of Dec-2018."],
  no: ["The 2015 Mayor's Cup was held.", "In September 2,015 people came."],
};

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `in since until till by during of from to and or through last next this early late mid before after between
   around every each for on late previous following coming past that -`.split(/\s+/),
);

/** "May", "March", "August" and "April" are names and verbs too. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "may",
  "march",
  "august",
  "april",
  "june",
  "mar",
  "jan",
  "dec",
  "sep",
  "jun",
  "oct",
  "nov",
]);

export const month: DateRule = {
  id: "dates/month",
  says: "A month by itself is that month, of the year nearest to the document's date or told last.",
  patterns: ["month:MONTH"],
  plain: true,
  read: (caught, around) => (isMonth(around) ? date(calendar(null, caught.number("month"), null)) : null),
  yes: ["@2018-06-09 The parliament voted in December.", "@2018-06-09 Work began in May."],
  no: ["May I ask who said that?", "Theresa May said no.", "The march began at noon.", "She may go."],
};

function isMonth(around: Around): boolean {
  const token = around.tokens[around.first]!;
  if (!OTHERWISE.has(token.lower)) return !isName(around);
  return BEFORE_MONTH.has(before(around)) && !isName(around);
}

/** A capitalised word beside it makes it part of a name: "Theresa May", "April Jones", "March Madness". */
function isName(around: Around): boolean {
  const { tokens, first, last, low, high } = around;
  const previous = first > low ? tokens[first - 1]! : undefined;
  const next = last < high ? tokens[last]! : undefined;
  if (
    previous?.shape === "title" &&
    first - 1 > low &&
    !BEFORE_MONTH.has(previous.lower) &&
    OTHERWISE.has(tokens[first]!.lower)
  )
    return true;
  if (next === undefined) return false;
  if (behind(around) === "'s") return false;
  return next.shape === "title" && next.kind === "word" && OTHERWISE.has(tokens[first]!.lower) && next.spaced;
}
