import type { Unit } from "../../model/meaning.js";
import type { Caught } from "./caught.js";
import { type Around, behind, type DateRule, type Reading } from "./rule.js";

type Reach = "past" | "future" | null;

/** TIMEX3 `mod` of the words that hedge a length. */
const MODS: ReadonlyMap<string, string> = new Map([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["roughly", "APPROX"],
  ["approximately", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["less", "LESS_THAN"],
  ["more", "MORE_THAN"],
  ["longer", "MORE_THAN"],
  ["over", "MORE_THAN"],
  ["least", "EQUAL_OR_MORE"],
  ["most", "EQUAL_OR_LESS"],
]);

function lengthOf(caught: Caught, reach: Reach): Reading {
  const mod = MODS.get(caught.word("mod") ?? caught.word("than") ?? "");
  const unit = caught.word("unit") as Unit;
  const reading: Reading = {
    type: "DURATION",
    meaning: { kind: "duration", amount: amountOf(caught), unit, reach },
  };
  return mod === undefined ? reading : { ...reading, mod };
}

/** Null where it is not said how many. */
function amountOf(caught: Caught): number | null {
  if (caught.has("couple")) return 2;
  if (caught.has("half")) return 0.5;
  return caught.has("one") ? 1 : caught.number("amount");
}

const THAN = "( than:more|less|longer than )?";
const ABOUT = "mod:about|around|roughly|approximately|nearly|almost|under|over?";

export const duration: DateRule = {
  id: "dates/duration",
  says: "A number and a unit of time are a length of time.",
  patterns: [
    `${THAN} ${ABOUT} another|just|only|the|these|those? amount:AMOUNT -? unit:UNIT ( - long|old )?`,
    "at mod:least|most amount:AMOUNT -? unit:UNIT ( - long|old )?",
    `${THAN} ${ABOUT} one:a|an|another single|full|whole? unit:UNIT`,
    `${THAN} ${ABOUT} half:half an|a unit:UNIT`,
    `${THAN} ${ABOUT} a couple:couple of? unit:UNIT`,
    "one:all unit:day|week|month|year",
    "unit:UNIT - long|old",
  ],
  read: (caught, around) => (isOther(caught, around) ? null : lengthOf(caught, null)),
  yes: ["They fought for three days.", "It was a ten-year plan.", "More than a month passed."],
  no: ["He finished second in the race.", "A day lily grew.", "They ran a second time."],
};

/** "A second time", "a minute amount", "a quarter of it": not lengths. */
function isOther(caught: Caught, around: Around): boolean {
  const unit = caught.word("unit");
  if (unit === "second") return caught.has("one") || caught.number("amount") === null;
  if (unit === "weekend" || unit === "quarter") return true;
  const one = caught.has("one") && (unit === "minute" || unit === "day");
  return one && /^(?:amount|lily|job|trip|care|part)$/.test(behind(around));
}

export const vagueDuration: DateRule = {
  id: "dates/vague-duration",
  says: '"Several months", "a few days", "weeks": a length of time of no certain number.',
  patterns: [
    "a? some|several|many|few|countless|numerous unit:UNITS",
    "dozens|scores|hundreds|thousands of unit:UNITS",
    "unit:UNITS",
  ],
  read: (caught, around) => (isLength(around) ? lengthOf(caught, null) : null),
  yes: ["The talks went on for several months.", "They waited for weeks."],
  no: ["These days it rains.", "The early years were hard."],
};

/** Words that make a plural something else than a length: "these days", "her years", "the days". */
const OWNED: ReadonlySet<string> = new Set(
  "these those his her their our my its the early 's other - all what".split(" "),
);

function isLength({ tokens, first, last, low }: Around): boolean {
  const unit = tokens[last - 1]!.lower;
  if (unit === "quarters" || unit === "weekends") return false;
  if (last - first > 1) return true;
  return unit !== "seconds" && !(first > low && OWNED.has(tokens[first - 1]!.lower));
}

const STEP = "step:past|last|previous|preceding|recent|next|coming|following|upcoming";

export const stretch: DateRule = {
  id: "dates/stretch",
  says: '"The past three years", "recent weeks", "the coming days": the time up to now or from now on.',
  patterns: [
    `the ${STEP} amount:AMOUNT -? unit:UNIT`,
    `the ${STEP} few|several|many unit:UNIT`,
    `the ${STEP} couple:couple of? unit:UNIT`,
    "the step:past|last|next|coming one:day|week|month|year|decade|century|hour",
    "step:past|recent|coming unit:UNITS",
    `the ${STEP} unit:UNITS`,
  ],
  read: (caught) => (caught.has("one") ? whole(caught) : lengthOf(caught, reachOf(caught))),
  yes: [
    "@2018-06-09 It has grown in the past three years.",
    "@2018-06-09 More is expected over the coming days.",
    "@2018-06-09 In recent weeks it rained.",
  ],
  no: ["@2018-06-09 Three years passed.", "@2018-06-09 The past is a foreign country."],
};

/** "The past year": one of its unit. */
function whole(caught: Caught): Reading {
  const unit = caught.word("one") as Unit;
  return { type: "DURATION", meaning: { kind: "duration", amount: 1, unit, reach: reachOf(caught) } };
}

/** Words that reach from the document's day; "the previous" and "the following" do from what was told. */
const REACHES: ReadonlyMap<string, Reach> = new Map<string, Reach>([
  ["past", "past"],
  ["last", "past"],
  ["recent", "past"],
  ["next", "future"],
  ["coming", "future"],
  ["upcoming", "future"],
]);

function reachOf(caught: Caught): Reach {
  return REACHES.get(caught.word("step")!) ?? null;
}

export const partOfPeriod: DateRule = {
  id: "dates/first-of-period",
  says: '"The first ten months of 1915", "the final weeks": a length of time at one end of a longer one.',
  patterns: [
    "the first|last|final|opening|closing|early amount:AMOUNT? unit:UNITS of date:DATE",
    "the first|last|final|opening|closing|early amount:AMOUNT? unit:UNITS",
  ],
  read: (caught) => lengthOf(caught, null),
  yes: ["In the first ten months of 1915 it rained.", "In the final weeks it rained."],
  no: ["In the first place it rained for days."],
};
