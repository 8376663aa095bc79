import { type Around, before, type DateRule, date } from "./rule.js";

const LEADING: ReadonlySet<string> = new Set("on by until since from".split(" "));

/** Words that go on after a date; a noun would be what the number orders ("on the 5th floor"). */
const GOING_ON: ReadonlySet<string> = new Set(
  "the he she they it we was were had when with and in at to a his her their both".split(" "),
);

export const dayOfMonth: DateRule = {
  id: "dates/day-of-month",
  says: '"On the 5th" is that day of the month that the text told last.',
  patterns: ["the day:DAYTH"],
  read: (caught, around) =>
    LEADING.has(before(around)) && isWhole(around)
      ? date({ kind: "day-of-month", day: caught.number("day")! })
      : null,
  yes: [
    "They made an offer on 2 October 1920. On the 5th, others came.",
    "They met on 2 May 1920 and fought on the 7th.",
  ],
  no: ["They met on 2 May 1920 on the 5th floor.", "The 5th came in on 2 May 1920."],
};

function isWhole({ tokens, last, high }: Around): boolean {
  const next = last < high ? tokens[last]! : undefined;
  return (
    next === undefined || next.kind === "punctuation" || next.kind === "dash" || GOING_ON.has(next.lower)
  );
}
