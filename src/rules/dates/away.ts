import type { Origin, TimeMeaning, Unit } from "../../model/meaning.js";
import type { Caught } from "./caught.js";
import { type Around, before, type DateRule, type Reading } from "./rule.js";

/** Phrases of a length of time, to which a rule adds its own words. */
function lengths(rest: string): string[] {
  const about = "about|around|roughly|nearly|almost|over|exactly|barely|some?";
  const mod = `more|less|longer|as? than|much|little|long? ${about}`;
  return [
    `${mod} amount:AMOUNT -? unit:UNIT ${rest}`,
    `${mod} half:half an|a unit:UNIT ${rest}`,
    `${mod} one:a|an unit:UNIT ${rest}`,
    `several|many|some|few unit:UNIT ${rest}`,
    `a few unit:UNIT ${rest}`,
    `a couple:couple of? unit:UNIT ${rest}`,
    `unit:UNITS ${rest}`,
  ];
}

/** How many of the unit: "a week" one, "two days" two, "days" or "a few weeks" an unknown number. */
function amountOf(caught: Caught): number | null {
  if (caught.has("couple")) return 2;
  if (caught.has("half")) return 0.5;
  return caught.has("one") ? 1 : caught.number("amount");
}

function away(caught: Caught, sign: -1 | 1, from: Origin | TimeMeaning): Reading {
  const unit = caught.word("unit") as Unit;
  const clock = unit === "hour" || unit === "minute" || unit === "second";
  return { type: clock ? "TIME" : "DATE", meaning: { kind: "away", unit, by: amountOf(caught), sign, from } };
}

export const ago: DateRule = {
  id: "dates/ago",
  says: 'A length of time with "ago" is so far before the document\'s day.',
  patterns: lengths("ago"),
  read: (caught) => away(caught, -1, "now"),
  yes: ["@2018-06-09 The bridge opened two years ago.", "@2018-06-09 He left a week ago."],
  no: ["@2018-06-09 Long ago there was a bridge for two years."],
};

export const later: DateRule = {
  id: "dates/later",
  says: 'A length of time with "later" is so far after the date told last.',
  patterns: [...lengths("later"), ...lengths("afterward|afterwards|thereafter")],
  read: (caught) => away(caught, 1, "narrative"),
  yes: [
    "The talks opened on 4 June 2018. Two days later they failed.",
    "On 4 June 2018 they came and left a week later.",
  ],
  no: ["They came two by two and later left.", "On 4 June 2018 they came for two weeks, later three."],
};

export const earlier: DateRule = {
  id: "dates/earlier",
  says: 'A length of time with "earlier", "before" or "previously" is so far before the date told last.',
  patterns: [...lengths("earlier|previously|prior"), ...lengths("before")],
  read: (caught, around) => {
    const last = around.tokens[around.last - 1]!.lower;
    return last !== "before" || endsPhrase(around) ? away(caught, -1, "narrative") : null;
  },
  yes: [
    "The talks failed on 4 June 2018. They had opened two days earlier.",
    "He died on 4 June 2018; he had spoken a week before.",
  ],
  no: ["Two days before the vote of 4 June 2018 he spoke."],
};

function endsPhrase({ tokens, last, high }: Around): boolean {
  const next = tokens[last];
  return (
    last >= high ||
    next === undefined ||
    next.kind === "punctuation" ||
    next.kind === "dash" ||
    next.lower === "and"
  );
}

export const lengthFromDate: DateRule = {
  id: "dates/length-from-date",
  says: "A length of time before or after a date is the day so far from it.",
  patterns: [...lengths("step:after|before|from|following date:DATE"), ...lengths("step:from now")],
  read: (caught) => {
    const sign = caught.word("step") === "before" ? -1 : 1;
    return away(caught, sign, caught.meaning("date") ?? "now");
  },
  yes: ["@2018-06-09 The term ends two weeks from today.", "Two days after 4 June 2018 he left."],
  no: ["@2018-06-09 The term ended two weeks after the vote."],
};

export const inLength: DateRule = {
  id: "dates/in-length",
  says: '"In" with a length of time after a verb of the future is so far after the document\'s day.',
  patterns: lengths("time?").map((pattern) => `in ${pattern}`),
  read: (caught, around) => {
    return amountOf(caught) !== null && isFuture(around) ? away(caught, 1, "now") : null;
  },
  yes: ["@2018-06-09 The bridge will open in two weeks.", "@2018-06-09 They will meet in three days."],
  no: ["@2018-06-09 The bridge was built in two weeks.", "@2018-06-09 It was the first in two years."],
};

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll shall won't expires expire begins begin starts start due".split(" "),
);

/** A verb of the future within the eight words before. */
function isFuture(around: Around): boolean {
  for (let offset = 1; offset <= 8; offset++) if (FUTURE.has(before(around, offset))) return true;
  return false;
}
