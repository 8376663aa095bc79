import type { DayPart, Origin, TimeMeaning } from "../../model/meaning.js";
import type { Caught } from "./pattern.js";
import type { DateRule, Reading } from "./rule.js";

const MODS: Readonly<Record<string, string>> = { early: "START", mid: "MID", late: "END" };

function part(caught: Caught, of: TimeMeaning | null, from: Origin): Reading {
  const portion = caught.word("portion");
  const meaning: TimeMeaning = { kind: "day-part", part: caught.word("part") as DayPart, of, from };
  const mod = portion === null ? undefined : MODS[portion];
  return mod === undefined ? { type: "TIME", meaning } : { type: "TIME", meaning, mod };
}

export const dayPartOfDate: DateRule = {
  id: "dates/day-part-of-date",
  says: 'A part of the day with its date ("Sunday evening", "the night of 20 June").',
  patterns: [
    "( portion:early|late )? date:DATE portion:early|late? part:PART",
    "( the )? ( portion:early|late|mid -? )? part:PART hours? of|on ( the )? date:DATE",
    "the? ( portion:early|late )? part:PART hours of date:DATE",
  ],
  plain: true,
  read: (caught) => {
    const date = caught.meaning("date")!;
    return isDay(date) ? part(caught, date, "now") : null;
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

export const relativeDayPart: DateRule = {
  id: "dates/relative-day-part",
  says: '"This morning", "tonight", "last night", "that afternoon".',
  patterns: [
    "( portion:early|late|later|earlier )? step:this|last|that part:morning|afternoon|evening|night",
    "( portion:early|late|later|earlier )? step:tonight|overnight",
    "the step:next|following|same|previous part:morning|afternoon|evening|night",
  ],
  read: (caught) => {
    const step = caught.word("step")!;
    const name = caught.word("part");
    const code =
      name === null
        ? "NI"
        : ({ morning: "MO", afternoon: "AF", evening: "EV", night: "NI" } as const)[name as "morning"];
    const from: Origin = /^(?:that|next|following|same|previous)$/.test(step) ? "narrative" : "now";
    const by =
      step === "last" || step === "previous" || step === "overnight"
        ? -1
        : step === "next" || step === "following"
          ? 1
          : 0;
    const of: TimeMeaning = { kind: "period", unit: "day", by: step === "overnight" ? 0 : by, from };
    const portion = caught.word("portion");
    const mod = portion === null ? undefined : MODS[portion];
    const meaning: TimeMeaning = { kind: "day-part", part: code, of, from };
    return mod === undefined ? { type: "TIME", meaning } : { type: "TIME", meaning, mod };
  },
  yes: [
    "@2018-06-09 He spoke this morning.",
    "@2018-06-09 They played tonight.",
    "@2018-06-09 He was shot last night.",
  ],
  no: ["@2018-06-09 This mourning will last.", "@2018-06-09 The last nights were cold."],
};
