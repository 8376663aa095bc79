import { type DateRule, date } from "./rule.js";

/** Feasts whose day any calendar gives; see `feastDay` in link/dating for how each is counted. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["christmas day", "christmas"],
  ["christmas eve", "christmas-eve"],
  ["christmas", "christmas"],
  ["boxing day", "boxing-day"],
  ["new year 's day", "new-year"],
  ["new year 's eve", "new-year-eve"],
  ["easter sunday", "easter"],
  ["easter monday", "easter-monday"],
  ["easter", "easter"],
  ["good friday", "good-friday"],
  ["thanksgiving", "thanksgiving"],
  ["thanksgiving day", "thanksgiving"],
  ["labor day", "labor-day"],
  ["memorial day", "memorial-day"],
  ["independence day", "independence-day"],
  ["halloween", "halloween"],
  ["valentine 's day", "valentine"],
  ["martin luther king day", "mlk-day"],
  ["veterans day", "veterans-day"],
  ["columbus day", "columbus-day"],
  ["groundhog day", "groundhog-day"],
  ["may day", "may-day"],
  ["all saints ' day", "all-saints"],
  ["armistice day", "armistice-day"],
]);

export const holiday: DateRule = {
  id: "dates/holiday",
  says: "A feast by its name, with its year or of the year that the text speaks of.",
  patterns: [...HOLIDAYS.keys()].flatMap((name) => [
    `( step:last|this|next )? ${name} of? year:YEAR`,
    `( step:last|this|next )? ${name}`,
  ]),
  plain: true,
  read: (caught, { tokens, first, last }) => {
    const words = tokens
      .slice(first, last)
      .filter((token) => token.kind !== "number" && !/^(?:last|this|next|of)$/.test(token.lower));
    if (words.some((token) => token.shape === "lower" && token.lower !== "'s")) return null;
    const name = HOLIDAYS.get(words.map((token) => token.lower).join(" "));
    const step = caught.word("step");
    if (name === undefined) return null;
    const by = step === null ? null : step === "last" ? -1 : step === "this" ? 0 : 1;
    return date({ kind: "holiday", name, year: caught.number("year"), step: by });
  },
  yes: ["@2018-06-09 They met on Christmas Eve.", "@2018-06-09 The beach opens on Labor Day."],
  no: ["@2018-06-09 The labor day is long.", "@2018-06-09 He sells easter eggs."],
};
