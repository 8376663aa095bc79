import type { Unit } from "../../model/meaning.js";
import type { Caught } from "./pattern.js";
import { type Around, behind, type DateRule, type Reading } from "./rule.js";

function lengthOf(caught: Caught, reach: "past" | "future" | null): Reading | null {
  const unit = caught.word("unit") as Unit;
  const amount =
    caught.word("amount") === "couple"
      ? 2
      : caught.has("half")
        ? 0.5
        : caught.has("one")
          ? 1
          : caught.number("amount");
  const mod = MODS.get(caught.word("mod") ?? "");
  const reading: Reading = { type: "DURATION", meaning: { kind: "duration", amount, unit, reach } };
  return mod === undefined ? reading : { ...reading, mod };
}

const MODS: ReadonlyMap<string, string> = new Map([
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["roughly", "APPROX"],
  ["approximately", "APPROX"],
  ["nearly", "LESS_THAN"],
  ["almost", "LESS_THAN"],
  ["under", "LESS_THAN"],
  ["than", "MORE_THAN"],
  ["over", "MORE_THAN"],
  ["least", "EQUAL_OR_MORE"],
  ["most", "EQUAL_OR_LESS"],
]);

const MOD = "( mod:about|around|roughly|approximately|nearly|almost|under|over )?";

export const duration: DateRule = {
  id: "dates/duration",
  says: "A number and a unit of time are a length of time.",
  patterns: [
    `( more|less|longer mod:than )? ${MOD} another|just|only|the|these|those? amount:AMOUNT -? unit:UNIT ( - long|old )?`,
    `( at mod:least|most )? amount:AMOUNT -? unit:UNIT ( - long|old )?`,
    `( more|less|longer mod:than )? ${MOD} one:a|an|another single|full|whole? unit:UNIT`,
    `( more|less|longer mod:than )? ${MOD} half:half an|a unit:UNIT`,
    `( more|less|longer mod:than )? ${MOD} a amount:couple of? unit:UNIT`,
    "unit:UNIT - long|old",
  ],
  read: (caught, around) => (isOther(caught, around) ? null : lengthOf(caught, null)),
  yes: ["They fought for three days.", "It was a ten-year plan.", "More than a month passed."],
  no: ["He finished second in the race.", "A day lily grew.", "They ran a second time."],
};

/** "a second time", "one day" (some day), "a minute amount": not lengths. */
function isOther(caught: Caught, around: Around): boolean {
  const unit = caught.word("unit");
  if (unit === "second" && (caught.has("one") || caught.number("amount") === null)) return true;
  if (unit === "weekend" || unit === "quarter") return true;
  if (
    caught.has("one") &&
    (unit === "minute" || unit === "day") &&
    /^(?:amount|lily|job|trip|care|part)$/.test(behind(around))
  )
    return true;
  return false;
}

export const vagueDuration: DateRule = {
  id: "dates/vague-duration",
  says: '"Several months", "a few days", "weeks": a length of time of no certain number.',
  patterns: [
    "a? some|several|many|few|countless|numerous unit:UNITS",
    "the? how many unit:UNITS",
    "unit:UNITS",
    "dozens|scores|hundreds|thousands of unit:UNITS",
  ],
  read: (caught, around) => (isPlural(around) ? lengthOf(caught, null) : null),
  yes: ["The talks went on for several months.", "They waited for weeks."],
  no: ["These days it rains.", "The early years were hard."],
};

function isPlural({ tokens, first, last, low }: Around): boolean {
  if (last - first > 1) return true;
  const unit = tokens[first]!.lower;
  if (unit === "seconds" || unit === "quarters" || unit === "weekends") return false;
  const previous = first > low ? tokens[first - 1]!.lower : "";
  return (
    !/^(?:these|those|his|her|their|our|my|its|the|early|'s|other|-|all|what)$/.test(previous) ||
    unit === "centuries"
  );
}

const PAST = "past|last|previous|preceding|recent";
const FUTURE = "next|coming|following|upcoming";

export const stretch: DateRule = {
  id: "dates/stretch",
  says: '"The past three years", "recent weeks", "the coming days": the time up to now or from now on.',
  patterns: [
    `the step:${PAST}|${FUTURE} AMOUNT -? unit:UNIT`,
    `the step:${PAST}|${FUTURE} few|several|many|couple of? unit:UNIT`,
    `the step:past|last|next|coming unit:UNIT`,
    `step:past|recent|coming unit:UNITS`,
    `the step:recent|coming|last|next|following|preceding unit:UNITS`,
    `the first|last|final|opening|early AMOUNT? unit:UNITS of date:DATE`,
    `the first|last|final|opening|early AMOUNT? unit:UNITS`,
  ],
  read: (caught, around) => {
    const step = caught.word("step");
    const couple = around.tokens.slice(around.first, around.last).some((token) => token.lower === "couple");
    const unit = caught.word("unit") as Unit;
    const single = !around.tokens[around.last - 1]!.lower.endsWith("s") && caught.number("amount") === null;
    const amount = caught.number("amount") ?? (couple ? 2 : single ? 1 : null);
    const reach =
      step === null ? null : /^(?:past|last|previous|preceding|recent)$/.test(step) ? "past" : "future";
    return { type: "DURATION", meaning: { kind: "duration", amount, unit, reach } };
  },
  yes: [
    "@2018-06-09 It has grown in the past three years.",
    "@2018-06-09 More is expected over the coming days.",
    "@2018-06-09 In recent weeks it rained.",
  ],
  no: ["@2018-06-09 Three years passed.", "@2018-06-09 The past is a foreign country."],
};
