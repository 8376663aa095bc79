import type { Origin, TimeMeaning, Unit } from "../../model/meaning.js";
import { type Around, before, behind, type DateRule, date } from "./rule.js";

/** Units that "last" and "next" make a calendar period of; of hours and days they make a stretch. */
const CALENDAR_UNITS: ReadonlySet<Unit> = new Set<Unit>([
  "week",
  "weekend",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);

export const relativePeriod: DateRule = {
  id: "dates/relative-period",
  says: '"Last", "this" or "next" before a week, month or year is that calendar unit, seen from the document\'s day.',
  patterns: [
    "the? step:last|this|next|past|coming|current unit:UNIT",
    "( the unit:week|month|year )? after next",
  ],
  plain: true,
  read: (caught, around) => {
    const unit = caught.meaning("unit") === null ? (caught.word("unit") as Unit | null) : null;
    if (unit === null || !CALENDAR_UNITS.has(unit)) return null;
    if (caught.word("step") === null) return date({ kind: "period", unit, by: 2, from: "now" });
    if (isStretch(around, caught.word("step")!)) return null;
    const by = STEP.get(caught.word("step")!)!;
    return date({ kind: "period", unit, by, from: "now" });
  },
  yes: [
    "@2018-06-09 The bill was passed last month.",
    "@2018-06-09 It will open next year.",
    "@2018-06-09 He came this week.",
  ],
  no: ["@2018-06-09 It lasted for years.", "@2018-06-09 The last months were hard."],
};

const STEP: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
]);

/** "The last week of August", "over the past year", "the last months": a stretch, or one of several. */
function isStretch(around: Around, step: string): boolean {
  const unit = around.tokens[around.last - 1]!;
  if (unit.lower.endsWith("s")) return true;
  if (before({ ...around, first: around.first }) === "first") return true;
  const the = around.tokens[around.first]!.lower === "the";
  if (the && (step === "past" || step === "last" || step === "coming" || step === "next")) return true;
  if (step === "past") return true;
  return behind(around) === "of";
}

export const samePeriod: DateRule = {
  id: "dates/same-period",
  says: '"That year", "the same day", "the following month" are counted from the date the text told last.',
  patterns: [
    "that same? unit:day|week|month|year|decade|century|weekend|quarter",
    "the very? step:same|next|following|previous|preceding unit:day|week|month|year|decade|century|weekend",
    "the unit:day|week|month|year step:before|after|following|earlier",
  ],
  plain: true,
  read: (caught, around) => {
    const unit = caught.word("unit") as Unit;
    const step = caught.word("step");
    if (around.tokens[around.first + 1]!.lower === unit && step !== null && !endsClause(around)) return null;
    const by =
      step === null || step === "same" ? 0 : /^(?:previous|preceding|before|earlier)$/.test(step) ? -1 : 1;
    return date({ kind: "period", unit, by, from: "narrative" });
  },
  yes: [
    "The talks opened on 4 June 2018. The next day they failed.",
    "He was elected in 1952 and resigned that year.",
    "He came on 4 June 2018 and left the same day.",
  ],
  no: ["On the day after the vote in 1952 he came.", "He said that years had passed since 1952."],
};

/** "The day before" by itself, not "the day before the vote". */
function endsClause(around: Around): boolean {
  const next = around.tokens[around.last];
  return (
    around.last >= around.high ||
    next === undefined ||
    next.kind === "punctuation" ||
    next.kind === "dash" ||
    next.lower === "and"
  );
}

/** What a date is inside of, by the words after it. */
export function ofPeriod(step: string | null, unit: Unit): TimeMeaning {
  if (step === null) return { kind: "period", unit, by: 0, from: "either" };
  const from: Origin = /^(?:last|this|next)$/.test(step) ? "now" : "narrative";
  const by = /^(?:last|previous|preceding)$/.test(step) ? -1 : /^(?:next|following)$/.test(step) ? 1 : 0;
  return { kind: "period", unit, by, from };
}

export const insidePeriod: DateRule = {
  id: "dates/inside-period",
  says: 'A month or day with "that year", "last year" or "the same month" behind it is that of the year or month meant.',
  patterns: [
    "date:DATE ,? of? ( the )? step:that|same|this|last|next|following|previous same? unit:year",
    "the? day:DAYTH of ( the )? step:that|same|this|last|next|following|previous same? unit:month",
    "weekday:WEEKDAY of the step:same|following|next|previous unit:week",
  ],
  read: (caught) => {
    const of = ofPeriod(caught.word("step")!, caught.word("unit") as Unit);
    const day = caught.number("day");
    const weekday = caught.number("weekday");
    if (day !== null) return date({ kind: "inside", part: { kind: "day-of-month", day }, of });
    if (weekday !== null) return date({ kind: "inside", part: { kind: "weekday", weekday, step: 0 }, of });
    const part = caught.meaning("date")!;
    const open =
      (part.kind === "calendar" || part.kind === "season" || part.kind === "holiday") && part.year === null;
    return open ? date({ kind: "inside", part, of }) : null;
  },
  yes: [
    "In 2013 they joined and took the town in June that year.",
    "He was born in 1955 and died on January 24 of the same year.",
  ],
  no: ["In June 2013 he came, and that year was dry."],
};

export const relativeMonth: DateRule = {
  id: "dates/relative-month",
  says: '"Last", "this" or "next" before the name of a month is the nearest such month on that side of the document\'s day.',
  patterns: ["the? step:last|this|next|past|coming|previous|following month:MONTH"],
  plain: true,
  read: (caught) => {
    const step = caught.word("step")!;
    return date({
      kind: "named-month",
      month: caught.number("month")!,
      step: step === "this" ? 0 : /^(?:last|past|previous)$/.test(step) ? -1 : 1,
      from: step === "previous" || step === "following" ? "narrative" : "now",
    });
  },
  yes: ["@2018-06-09 He resigned last December.", "@2018-06-09 It opens next May."],
  no: ["@2018-06-09 The last march was long.", "@2018-06-09 He was last in December."],
};
