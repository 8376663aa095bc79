import type { Season } from "../../model/meaning.js";
import { type Around, before, behind, type DateRule, date } from "./rule.js";

export const season: DateRule = {
  id: "dates/season",
  says: "A season, with its year or of the year that the text speaks of.",
  patterns: [
    "the? season:SEASON ,? of? year:YEAR",
    "year:YEAR season:SEASON",
    "the? step:last|this|next|coming|past|previous|following season:SEASON",
    "the season:SEASON",
    "season:SEASON",
  ],
  plain: true,
  read: (caught, around) => {
    const year = caught.number("year");
    const step = caught.word("step");
    if (year === null && step === null && !isSeason(around)) return null;
    const by = step === null ? null : /^(?:last|past|previous)$/.test(step) ? -1 : step === "this" ? 0 : 1;
    return date({ kind: "season", season: caught.word("season") as Season, year, step: by });
  },
  yes: [
    "The bridge opened in the summer of 1916.",
    "@2018-06-09 It closed last fall.",
    "Work began in spring 1918.",
  ],
  no: ["The fall of the city came.", "They spring to mind.", "The Spring Offensive failed."],
};

const IN_SEASON: ReadonlySet<string> = new Set(
  "in by since until during this last next all early late mid every each of through from".split(" "),
);

/** "Spring" and "fall" are verbs and more; a season by itself wants its preposition. */
function isSeason(around: Around): boolean {
  const { tokens, first, last, high } = around;
  if (!IN_SEASON.has(before(around))) return false;
  const next = last < high ? tokens[last]! : undefined;
  if (
    behind(around) === "of" ||
    (next?.kind === "word" && next.shape === "title" && tokens[last - 1]!.shape === "title")
  )
    return false;
  const word = tokens[last - 1]!.lower;
  if (word === "fall" && (before(around) === "of" || tokens[first]!.lower === "the")) return false;
  return next?.kind !== "hyphen";
}
