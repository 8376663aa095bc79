import type { DayPart, Origin, TimeMeaning } from "../../model/meaning.js";
import type { Caught } from "./caught.js";
import type { DateRule, Reading } from "./rule.js";
import { DAY_PARTS } from "./words.js";

/** TIMEX3 `mod` of "early" and "late"; "later that night" is no part of the night. */
const MODS: ReadonlyMap<string, string> = new Map([
  ["early", "START"],
  ["mid", "MID"],
  ["late", "END"],
]);

function dayPart(caught: Caught, part: DayPart, of: TimeMeaning, from: Origin): Reading {
  const mod = MODS.get(caught.word("portion") ?? "");
  const reading: Reading = { type: "TIME", meaning: { kind: "day-part", part, of, from } };
  return mod === undefined ? reading : { ...reading, mod };
}

export const dayPartOfDate: DateRule = {
  id: "dates/day-part-of-date",
  says: 'A part of the day with its date ("Sunday evening", "the night of 20 June").',
  patterns: [
    "portion:early|late? date:DATE portion:early|late? part:PART",
    "the? ( portion:early|late|mid -? )? part:PART hours? of|on the? date:DATE",
    "the portion:early hours of date:DATE",
  ],
  plain: true,
  read: (caught) => {
    const date = caught.meaning("date")!;
    // The early hours are the morning's.
    return isDay(date) ? dayPart(caught, (caught.word("part") ?? "MO") as DayPart, date, "now") : null;
  },
  yes: ["@2018-06-09 They struck on Sunday evening.", "@2018-06-09 It fell on the night of 20 June."],
  no: ["@2018-06-09 In June night falls late.", "@2018-06-09 The night was long on the hill."],
};

function isDay(meaning: TimeMeaning): boolean {
  switch (meaning.kind) {
    case "calendar":
      return meaning.day !== null;
    case "weekday":
    case "day-of-month":
    case "holiday":
      return true;
    case "period":
      return meaning.unit === "day";
    case "inside":
      return isDay(meaning.part);
    default:
      return false;
  }
}

/** Days from the origin, and the origin: the document's day, or the day told last. */
const STEPS: ReadonlyMap<string, readonly [number, Origin]> = new Map<string, readonly [number, Origin]>([
  ["this", [0, "now"]],
  ["tonight", [0, "now"]],
  ["overnight", [0, "now"]],
  ["last", [-1, "now"]],
  ["that", [0, "narrative"]],
  ["same", [0, "narrative"]],
  ["next", [1, "narrative"]],
  ["following", [1, "narrative"]],
  ["previous", [-1, "narrative"]],
]);

export const relativeDayPart: DateRule = {
  id: "dates/relative-day-part",
  says: '"This morning", "tonight", "last night", "that afternoon".',
  patterns: [
    "portion:early|late|later|earlier? step:this|last|that part:morning|afternoon|evening|night",
    "portion:early|late|later|earlier? step:tonight|overnight",
    "the step:next|following|same|previous part:morning|afternoon|evening|night",
  ],
  read: (caught) => {
    const [by, from] = STEPS.get(caught.word("step")!)!;
    const part = DAY_PARTS.get(caught.word("part") ?? "night")!;
    return dayPart(caught, part, { kind: "period", unit: "day", by, from }, from);
  },
  yes: [
    "@2018-06-09 He spoke this morning.",
    "@2018-06-09 They played tonight.",
    "@2018-06-09 He was shot last night.",
  ],
  no: ["@2018-06-09 This mourning will last.", "@2018-06-09 The last nights were cold."],
};
