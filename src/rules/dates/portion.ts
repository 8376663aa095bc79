import type { Portion, TimeMeaning, Unit } from "../../model/meaning.js";
import type { Caught } from "./caught.js";
import { type DateRule, date, type Reading } from "./rule.js";

const PORTIONS: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ...words("early", "early beginning start opening outset"),
  ...words("mid", "mid middle height"),
  ...words("late", "late end close"),
  ...words("earlier", "earlier"),
  ...words("later", "later"),
]);

function words(portion: Portion, list: string): [string, Portion][] {
  return list.split(" ").map((word) => [word, portion]);
}

const MODS: Readonly<Record<Portion, string>> = {
  early: "START",
  mid: "MID",
  late: "END",
  earlier: "START",
  later: "END",
};

function portionOf(caught: Caught, of: TimeMeaning): Reading | null {
  const portion = PORTIONS.get(caught.word("portion")!)!;
  if (of.kind === "calendar" && of.day !== null) return { type: "DATE", meaning: of };
  return date({ kind: "portion", portion, of }, MODS[portion]);
}

export const portion: DateRule = {
  id: "dates/portion",
  says: '"Early", "mid", "late", "the end of" before a month, season, year or decade is that part of it.',
  patterns: [
    "very? portion:early|late|mid|later|earlier -? in|on? date:DATE",
    "very? portion:early|late|mid|later|earlier in|on? the date:DATE",
    "as? the? very? portion:beginning|start|end|middle|close|opening|outset|height of date:DATE",
    "the portion:early|mid|late -? date:DATE",
  ],
  plain: true,
  read: (caught) => portionOf(caught, caught.meaning("date")!),
  yes: ["@2018-06-09 In early May they struck.", "They met at the end of 1944.", "It was built in mid-2017."],
  no: ["The early bird came in May.", "At the end of the road stood a man."],
};

export const portionOfPeriod: DateRule = {
  id: "dates/portion-of-period",
  says: '"Late in the year", "the end of the month": a part of the unit that the document\'s day, or a history, has come to.',
  patterns: [
    "very? portion:early|late|later|earlier in the unit:UNIT",
    "the? portion:end|beginning|start|middle|close of the? unit:day|week|month|year|decade|century|quarter",
  ],
  read: (caught) =>
    portionOf(caught, { kind: "period", unit: caught.word("unit") as Unit, by: 0, from: "either" }),
  yes: [
    "@2018-06-09 A ruling is expected by the end of the year.",
    "@2018-06-09 He had spoken earlier in the week.",
  ],
  no: ["@2018-06-09 The later months were dry.", "@2018-06-09 He came early in the game."],
};
