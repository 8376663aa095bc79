import type { Caught } from "./pattern.js";
import type { DateRule, Reading } from "./rule.js";

const HALF_DAY = "half:a.m.|a.m|am|p.m.|p.m|pm";

function time(caught: Caught): Reading | null {
  const half = caught.word("half");
  let hour = caught.number("hour");
  if (hour === null) hour = caught.has("noon") ? 12 : 0;
  const minute = caught.number("minute");
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.startsWith("p") ? 12 : 0);
  }
  if (hour > 24) return null;
  return {
    type: "TIME",
    meaning: {
      kind: "clock",
      hour,
      minute: minute ?? 0,
      second: caught.number("second"),
      of: caught.meaning("date"),
    },
  };
}

const ZONE =
  "( gmt|utc|et|est|edt|pt|pst|pdt|ct|cst|cdt|cet|cest|bst|ist|local|eastern|pacific|central time? )?";
const CLOCK = [
  `hour:HOUR : minute:MINUTE ( : second:MINUTE )? ( ${HALF_DAY} )? ${ZONE}`,
  `hour:HOUR ${HALF_DAY} ${ZONE}`,
];

export const clock: DateRule = {
  id: "dates/clock",
  says: "A time of day by the clock, with its date where one stands beside it.",
  patterns: [
    ...CLOCK.map((time) => `around|about|nearly? ${time} ,? ( on|of? the? date:DATE )?`),
    ...CLOCK.map((time) => `date:DATE ,? -? ( at|around|about )? ${time}`),
  ],
  read: time,
  yes: [
    "@2018-06-09 He spoke at 11 a.m. on Monday.",
    "@2018-06-09 Fire broke out at 5:30 pm.",
    "@2018-06-09 At 18:05 it rained.",
  ],
  no: ["@2018-06-09 The vote was 10:3 in all.", "@2018-06-09 See Mark 30:15 for it."],
};
