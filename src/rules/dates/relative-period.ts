import type { Origin, TimeMeaning, Unit } from "../../model/meaning.js";
import { type Around, before, behind, type DateRule, date } from "./rule.js";

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ["last", -1],
  ["past", -1],
  ["previous", -1],
  ["preceding", -1],
  ["before", -1],
  ["earlier", -1],
  ["this", 0],
  ["current", 0],
  ["that", 0],
  ["same", 0],
  ["next", 1],
  ["coming", 1],
  ["upcoming", 1],
  ["following", 1],
  ["after", 1],
]);

/** Words that count from the date told last; the others count from the document's day. */
const TOLD: ReadonlySet<string> = new Set(
  "that same following previous preceding before after earlier".split(" "),
);

const CALENDAR_UNITS = "week|weekend|month|quarter|year|decade|century";

/** The period that a word such as "last" or "that" makes of a unit. */
function periodBy(step: string, unit: Unit): TimeMeaning {
  const from: Origin = TOLD.has(step) ? "narrative" : "now";
  return { kind: "period", unit, by: STEPS.get(step)!, from };
}

export const relativePeriod: DateRule = {
  id: "dates/relative-period",
  says: '"Last", "this" or "next" before a week, month or year is that calendar unit, seen from the document\'s day.',
  patterns: [
    `the? step:last|this|next|coming|current unit:${CALENDAR_UNITS}`,
    "this step:past unit:week|weekend",
  ],
  plain: true,
  read: (caught, around) => {
    const step = caught.word("step")!;
    return isStretch(around, step) ? null : date(periodBy(step, caught.word("unit") as Unit));
  },
  yes: [
    "@2018-06-09 The bill was passed last month.",
    "@2018-06-09 It will open next year.",
    "@2018-06-09 He came this week.",
  ],
  no: [
    "@2018-06-09 It lasted for years.",
    "@2018-06-09 The last months were hard.",
    "Over the last year it grew.",
  ],
};

/** "The last week of August", "over the last year": a stretch, or one of several. */
function isStretch(around: Around, step: string): boolean {
  const the = around.tokens[around.first]!.lower === "the";
  return behind(around) === "of" || (the && (step === "last" || step === "next" || step === "coming"));
}

export const weekend: DateRule = {
  id: "dates/weekend",
  says: '"The weekend" is the one the document\'s day is in or the last before it.',
  patterns: ["the unit:weekend"],
  plain: true,
  read: (_caught, around) =>
    /^(?:over|on|during|through|at|of)$/.test(before(around))
      ? date({ kind: "period", unit: "weekend", by: 0, from: "either" })
      : null,
  yes: ["@2018-06-09 They met over the weekend."],
  no: ["@2018-06-09 The weekend rush was over."],
};

export const afterNext: DateRule = {
  id: "dates/after-next",
  says: '"The week after next" is two units on from the document\'s day.',
  patterns: ["the unit:week|month|year after next"],
  read: (caught) => date({ kind: "period", unit: caught.word("unit") as Unit, by: 2, from: "now" }),
  yes: ["@2018-06-09 They meet the week after next."],
  no: ["@2018-06-09 They meet the week after."],
};

const UNITS = "day|week|month|year|decade|century|weekend|quarter";

export const samePeriod: DateRule = {
  id: "dates/same-period",
  says: '"That year", "the same day", "the following month" are counted from the date the text told last.',
  patterns: [
    `step:that same? unit:${UNITS}`,
    `the very? step:same|next|following|previous|preceding unit:${UNITS}`,
    "the unit:day|week|month|year step:before|after|following|earlier",
  ],
  plain: true,
  read: (caught, around) => {
    const [at] = caught.place("step")!;
    const behindUnit = at === around.last - 1;
    if (behindUnit && !endsClause(around)) return null;
    const by = STEPS.get(caught.word("step")!)!;
    return date({ kind: "period", unit: caught.word("unit") as Unit, by, from: "narrative" });
  },
  yes: [
    "The talks opened on 4 June 2018. The next day they failed.",
    "He was elected in 1952 and resigned that year.",
    "He came on 4 June 2018 and left the same day.",
  ],
  no: ["On the day after the vote in 1952 he came.", "He said that years had passed since 1952."],
};

/** "The day before" by itself, not "the day before the vote". */
function endsClause({ tokens, last, high }: Around): boolean {
  const next = last < high ? tokens[last]! : undefined;
  return next === undefined || next.kind === "punctuation" || next.kind === "dash" || next.lower === "and";
}

const STEP_WORDS = "step:that|same|this|last|next|following|previous same?";

export const insidePeriod: DateRule = {
  id: "dates/inside-period",
  says: 'A month or day with "that year", "last year" or "the same month" behind it is that of the year or month meant.',
  patterns: [
    `date:DATE ,? of? the? ${STEP_WORDS} unit:year`,
    `the? day:DAYTH of the? ${STEP_WORDS} unit:month`,
    `weekday:WEEKDAY of the ${STEP_WORDS} unit:week`,
  ],
  plain: true,
  read: (caught) => {
    const part = partOf(caught.number("day"), caught.number("weekday"), caught.meaning("date"));
    const of = periodBy(caught.word("step")!, caught.word("unit") as Unit);
    return part === null ? null : date({ kind: "inside", part, of });
  },
  yes: [
    "In 2013 they joined and took the town in June that year.",
    "He was born in 1955 and died on January 24 of the same year.",
  ],
  no: ["In June 2013 he came, and that year was dry."],
};

function partOf(day: number | null, weekday: number | null, part: TimeMeaning | null): TimeMeaning | null {
  if (day !== null) return { kind: "day-of-month", day };
  if (weekday !== null) return { kind: "weekday", weekday, step: 0 };
  if (part?.kind !== "calendar" && part?.kind !== "season" && part?.kind !== "holiday") return null;
  return part.year === null ? part : null;
}

export const relativeMonth: DateRule = {
  id: "dates/relative-month",
  says: '"Last", "this" or "next" before the name of a month is the nearest such month on that side of the document\'s day.',
  patterns: ["this|the? step:last|this|next|past|coming|previous|following month:MONTH"],
  plain: true,
  read: (caught) => {
    const step = caught.word("step")!;
    const from: Origin = TOLD.has(step) ? "narrative" : "now";
    return date({ kind: "named-month", month: caught.number("month")!, step: STEPS.get(step)!, from });
  },
  yes: ["@2018-06-09 He resigned last December.", "@2018-06-09 It opens next May."],
  no: ["@2018-06-09 The last march was long.", "@2018-06-09 He was last in December."],
};
