import { type DateRule, date } from "./rule.js";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const today: DateRule = {
  id: "dates/today",
  says: '"Today", "yesterday" and "tomorrow" are counted from the document\'s day.',
  patterns: ["day:today|yesterday|tomorrow"],
  plain: true,
  read: (caught, { tokens, first, low }) => {
    const name = tokens[first]!.shape === "title" && first > low && tokens[first - 1]!.kind === "word";
    return name
      ? null
      : date({ kind: "period", unit: "day", by: DAYS.get(caught.word("day")!)!, from: "now" });
  },
  yes: ["@2018-06-09 The minister resigned today.", "@2018-06-09 It happened yesterday."],
  no: ["@2018-06-09 USA Today wrote so."],
};

export const dayBeforeYesterday: DateRule = {
  id: "dates/day-before-yesterday",
  says: '"The day before yesterday" and "the day after tomorrow" are two days from the document\'s day.',
  patterns: ["the? day step:before yesterday", "the? day step:after tomorrow"],
  read: (caught) =>
    date({ kind: "period", unit: "day", by: caught.word("step") === "before" ? -2 : 2, from: "now" }),
  yes: ["@2018-06-09 He came the day before yesterday.", "@2018-06-09 It opens the day after tomorrow."],
  no: ["@2018-06-09 The day before was Friday."],
};
