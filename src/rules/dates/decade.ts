import { type Around, before, type DateRule, date } from "./rule.js";

export const decade: DateRule = {
  id: "dates/decade",
  says: '"The 1990s", "the \'80s", "the nineties": a decade.',
  patterns: [
    "the? digits:DECADE",
    "the? '|’|‘ digit:SHORT_DECADE",
    "the digit:SHORT_DECADE",
    "the digit:DECADE_WORD",
  ],
  plain: true,
  read: (caught, around) => {
    const digits = caught.number("digits");
    if (digits !== null) return date({ kind: "decade", digits });
    return isMeasure(around) ? null : date({ kind: "short-decade", digit: caught.number("digit")! });
  },
  yes: ["The mill was built in the 1870s.", "They sang it in the 1980s.", "He left in the nineties."],
  no: ["He is in his nineties.", "Temperatures in the 90s F are common."],
};

/** "The 90s F": degrees, not years. */
function isMeasure({ tokens, last, high }: Around): boolean {
  return last < high && /^(?:f|c|fahrenheit|celsius|degrees)$/.test(tokens[last]!.lower);
}

export const century: DateRule = {
  id: "dates/century",
  says: 'A century by its number: "the 19th century" is 18 in TIMEX3, the digits its years begin with.',
  patterns: ["the? number:ORDINAL -? century|centuries era:bc|b.c|b.c.|bce?"],
  plain: true,
  read: (caught, around) => {
    const number = caught.number("number")!;
    if (caught.has("era")) return date({ kind: "century", digits: -number });
    if (number < 2 || number > 30 || before(around) === "new") return null;
    return date({ kind: "century", digits: number - 1 });
  },
  yes: ["It was a mill of the eighteenth-century.", "The temple is of the 5th century BC."],
  no: ["It was their first century together.", "The regiment's 41st century march went on."],
};
