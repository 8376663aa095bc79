import { type Around, before, type DateRule, date } from "./rule.js";

const PORTION_MODS: Readonly<Record<string, string>> = { early: "START", mid: "MID", late: "END" };

export const decade: DateRule = {
  id: "dates/decade",
  says: '"The 1990s", "the late \'80s", "the nineties": a decade.',
  patterns: [
    "the? ( portion:early|mid|late -? )? digits:DECADE",
    "the? ( portion:early|mid|late -? )? '|’|‘ digit:SHORT_DECADE",
    "the ( portion:early|mid|late -? )? digit:SHORT_DECADE",
    "the ( portion:early|mid|late -? )? digit:DECADE_WORD",
  ],
  plain: true,
  read: (caught, around) => {
    const portion = caught.word("portion");
    const digits = caught.number("digits");
    const mod = portion === null ? undefined : PORTION_MODS[portion];
    if (digits !== null) return date({ kind: "decade", digits }, mod);
    return isAge(around) ? null : date({ kind: "short-decade", digit: caught.number("digit")! }, mod);
  },
  yes: ["The mill was built in the 1870s.", "They sang it in the late 1980s.", "He left in the nineties."],
  no: ["He is in his nineties.", "Temperatures in the 90s F are common."],
};

function isAge({ tokens, last, high }: Around): boolean {
  const next = tokens[last];
  return last < high && next !== undefined && /^(?:f|c|fahrenheit|degrees|club|and)$/.test(next.lower);
}

export const century: DateRule = {
  id: "dates/century",
  says: 'A century by its number: "the 19th century" is 18 in TIMEX3, the years that begin so.',
  patterns: ["the? ( portion:early|mid|late -? )? number:ORDINAL -? century|centuries ( step:bc|b.c|b.c. )?"],
  plain: true,
  read: (caught, around) => {
    const number = caught.number("number")!;
    const portion = caught.word("portion");
    if (number < 2 || number > 30 || caught.has("step") || before(around) === "new") return null;
    const mod = portion === null ? undefined : PORTION_MODS[portion];
    return date({ kind: "century", digits: number - 1 }, mod);
  },
  yes: ["It was a mill of the eighteenth-century.", "The early 21st century was wet."],
  no: ["It was their first century together.", "The regiment's 41st century march went on."],
};
