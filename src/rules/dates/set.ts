import type { Unit } from "../../model/meaning.js";
import { type Around, before, type DateRule, type Reading } from "./rule.js";

const LENGTHS: Readonly<Record<Unit, string>> = {
  second: "PT1S",
  minute: "PT1M",
  hour: "PT1H",
  day: "P1D",
  week: "P1W",
  weekend: "P1WE",
  fortnight: "P2W",
  month: "P1M",
  quarter: "P1Q",
  half: "P6M",
  season: "P3M",
  year: "P1Y",
  decade: "P10Y",
  century: "P100Y",
};

function set(value: string): Reading {
  return { type: "SET", meaning: { kind: "set", value } };
}

export const everyUnit: DateRule = {
  id: "dates/every-unit",
  says: '"Every day", "each week", "twice a year", "per month": a set of times.',
  patterns: [
    "each|every|per and? every? unit:UNIT",
    "every other unit:UNIT",
    "each|every amount:AMOUNT unit:UNIT",
    "once|twice a|an|every|each unit:UNIT",
    "count:AMOUNT times a|an|per unit:UNIT",
  ],
  read: (caught) => {
    const unit = caught.word("unit") as Unit;
    const amount = caught.number("amount");
    const length = LENGTHS[unit];
    return set(amount === null || Number.isNaN(amount) ? length : length.replace("1", String(amount)));
  },
  yes: ["They train every day.", "Each year it floods.", "It is held twice a year."],
  no: ["Everyday life goes on.", "Each of the days was long."],
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ["daily", "P1D"],
  ["nightly", "P1D"],
  ["weekly", "P1W"],
  ["biweekly", "P2W"],
  ["fortnightly", "P2W"],
  ["monthly", "P1M"],
  ["quarterly", "P3M"],
  ["yearly", "P1Y"],
  ["annually", "P1Y"],
  ["annual", "P1Y"],
  ["hourly", "PT1H"],
]);

export const adverb: DateRule = {
  id: "dates/adverb-of-frequency",
  says: '"Daily", "weekly", "annual": a set of times.',
  patterns: [`word:${[...ADVERBS.keys()].join("|")}`],
  read: (caught, around) => (isName(around) ? null : set(ADVERBS.get(caught.word("word")!)!)),
  yes: ["The paper prints monthly figures.", "They meet weekly."],
  no: ["The Daily Planet wrote so.", "The daily Al-Balad wrote so.", "He lives off dailies."],
};

/** "The Daily Planet", "the Planet daily", "the daily al-Quds". */
function isName({ tokens, first, last, low, high }: Around): boolean {
  if (tokens[first]!.shape !== "lower" || (first > low && tokens[first - 1]!.shape === "title")) return true;
  const isNoun = first > low && /^(?:the|a)$/.test(tokens[first - 1]!.lower);
  return isNoun && last < high && tokens[last]!.kind === "word" && tokens[last]!.shape !== "lower";
}

export const everyNamed: DateRule = {
  id: "dates/every-named",
  says: '"Every Monday", "each May", "on Sundays": a set of days or months.',
  patterns: ["each|every other? weekday:WEEKDAY", "each|every month:MONTH", "weekday:WEEKDAY"],
  read: (caught, around) => {
    const weekday = caught.number("weekday");
    const word = around.tokens[around.last - 1]!.lower;
    const led = around.last - around.first > 1;
    if (!led && !(word.endsWith("days") && before(around) === "on")) return null;
    const month = caught.number("month");
    return set(month === null ? `XXXX-WXX-${weekday}` : `XXXX-${String(month).padStart(2, "0")}`);
  },
  yes: ["They train every Monday.", "The shop closes on Sundays.", "Each May it floods."],
  no: ["@2018-06-09 They train on Monday."],
};
