import type { Caught } from "./caught.js";
import { type Around, before, type DateRule, type Reading } from "./rule.js";

const HALF_DAY = "half:a.m.|a.m|am|p.m.|p.m|pm";
const ZONE =
  "( zone:gmt|utc|et|est|edt|pt|pst|pdt|ct|cst|cdt|cet|cest|bst|ist|local|eastern|pacific|central time? )?";
const CLOCK = [
  `hour:HOUR : minute:MINUTE ( : second:MINUTE )? ( ${HALF_DAY} )? ${ZONE}`,
  `hour:HOUR ${HALF_DAY} ${ZONE}`,
];

export const clock: DateRule = {
  id: "dates/clock",
  says: "A time of day by the clock, with its date where one stands beside it.",
  patterns: [
    "word:noon|midnight on? date:DATE",
    "word:noon|midnight",
    "date:DATE ,? at? word:noon|midnight",
    ...CLOCK.map((time) => `around|about|nearly? ${time} ,? ( on|of? the? date:DATE )?`),
    ...CLOCK.map((time) => `date:DATE ,? -? at|around|about? ${time}`),
  ],
  read: (caught, around) => (isBare(caught) && !isLed(around) ? null : time(caught)),
  yes: [
    "@2018-06-09 He spoke at 11 a.m. on Monday.",
    "@2018-06-09 Fire broke out at 5:30 pm.",
    "@2018-06-09 At 18:05 it rained.",
  ],
  no: ["@2018-06-09 The vote was 10:3 in all.", "@2018-06-09 See Mark 10:15 for it."],
};

/** Two numbers and a colon may be a verse or a score. */
function isBare(caught: Caught): boolean {
  return !["half", "zone", "date", "word", "second"].some((name) => caught.has(name));
}

function isLed(around: Around): boolean {
  const { tokens, first } = around;
  return /^(?:at|by|around|about|nearly|until|till|from|before|after|to|since|-)$/.test(
    /^(?:around|about|nearly)$/.test(tokens[first]!.lower) ? tokens[first]!.lower : before(around),
  );
}

/** Noon is T12:00 and midnight T24:00, the end of its day. */
function time(caught: Caught): Reading | null {
  const written = caught.number("hour") ?? (caught.word("word") === "noon" ? 12 : 24);
  const half = caught.word("half");
  if (half !== null && (written < 1 || written > 12)) return null;
  const hour = half === null ? written : (written % 12) + (half.startsWith("p") ? 12 : 0);
  const minute = caught.number("minute") ?? 0;
  const second = caught.number("second");
  return { type: "TIME", meaning: { kind: "clock", hour, minute, second, of: caught.meaning("date") } };
}
