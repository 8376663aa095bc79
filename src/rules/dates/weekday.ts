import { type Around, before, type DateRule, date } from "./rule.js";
import { FULL_WEEKDAYS } from "./words.js";

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["this", 0],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["next", 1],
]);

export const weekday: DateRule = {
  id: "dates/weekday",
  says: "A weekday by itself is the document's own day or the nearest such day before it.",
  patterns: ["weekday:WEEKDAY"],
  plain: true,
  read: (caught, around) =>
    isWeekday(around) ? date({ kind: "weekday", weekday: caught.number("weekday")!, step: null }) : null,
  yes: ["@2018-06-09 The minister resigned on Monday.", "@2018-06-09 Tuesday's vote was close."],
  no: ["He sat down.", "The sun came out.", "He wed in May.", "Bloody Sunday is remembered."],
};

/** Before these an abbreviation ("Fri.") is a weekday. */
const LEADING: ReadonlySet<string> = new Set(
  "on last next this until by since from to and or early late of every each , - (".split(" "),
);

/** With these before it, it is the name of one day in history or of a feast: "Super Tuesday", "Bloody Sunday". */
const NAMING: ReadonlySet<string> = new Set(
  "super bloody cyber giving palm ash maundy shrove fat".split(" "),
);

/** The whole word is a weekday; an abbreviation wants a lead, and "sun" and "sat" are other words besides. */
function isWeekday(around: Around): boolean {
  const { lower, shape } = around.tokens[around.first]!;
  if (NAMING.has(before(around))) return false;
  if (FULL_WEEKDAYS.has(lower)) return true;
  if (lower.endsWith("days")) return shape !== "lower";
  return LEADING.has(before(around)) && shape !== "lower" && lower !== "sun" && lower !== "sat";
}

export const relativeWeekday: DateRule = {
  id: "dates/relative-weekday",
  says: '"Last" or "next" before a weekday makes it the nearest before or after the document\'s day.',
  patterns: ["this|the? step:last|past|previous|this|coming|upcoming|following|next weekday:WEEKDAY"],
  plain: true,
  read: (caught) =>
    date({ kind: "weekday", weekday: caught.number("weekday")!, step: STEPS.get(caught.word("step")!)! }),
  yes: ["@2018-06-09 He came last Thursday.", "@2018-06-09 They meet next Monday."],
  no: ["@2018-06-09 He came last on Thursday's list."],
};

export const weekdayOfWeek: DateRule = {
  id: "dates/weekday-of-week",
  says: 'A weekday and a week ("Monday last week", "next week Wednesday") are that day of that week.',
  patterns: [
    "weekday:WEEKDAY of? the? step:last|this|next|previous|following week",
    "step:last|this|next|previous week -? 's? weekday:WEEKDAY",
  ],
  read: (caught) => {
    const step = STEPS.get(caught.word("step")!)!;
    const from = caught.word("step") === "following" ? "narrative" : "now";
    return date({
      kind: "inside",
      part: { kind: "weekday", weekday: caught.number("weekday")!, step: 0 },
      of: { kind: "period", unit: "week", by: step, from },
    });
  },
  yes: ["@2018-06-09 He came on Monday last week.", "@2018-06-09 The plan is for next week Wednesday."],
  no: ["@2018-06-09 He came on Monday for a week."],
};

export const weekdayAndDay: DateRule = {
  id: "dates/weekday-and-day",
  says: "A weekday and a day of the month are the nearest day that is both.",
  patterns: ["weekday:WEEKDAY ,? the day:ORDINAL", "weekday:WEEKDAY day:DAYTH"],
  read: (caught) =>
    date({
      kind: "calendar",
      year: null,
      month: null,
      day: caught.number("day"),
      weekday: caught.number("weekday"),
    }),
  yes: ["@2018-06-09 It falls on Friday the 8th.", "@2018-06-09 It falls on Monday 11th."],
  no: ["@2018-06-09 On Monday 21 people came."],
};
