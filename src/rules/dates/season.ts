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

/** Before these a spring or a fall is a season. */
const IN_SEASON: ReadonlySet<string> = new Set(
  `in by since until during this last next all early late mid every each of through from throughout some over and
   following previous coming - one`.split(/\s+/),
);

/** After the verbs "spring" and "fall". */
const MOVES: ReadonlySet<string> = new Set(
  "to from into back apart off short under within behind down out up".split(" "),
);

/** "Spring" and "fall" are verbs and more, and any season may be part of a name ("Summer Olympics", "Palm Springs"). */
function isSeason(around: Around): boolean {
  const { tokens, first, last, low, high } = around;
  const word = tokens[last - 1]!;
  const next = last < high ? tokens[last]! : undefined;
  if (word.shape === "title" && last - 1 > low && !IN_SEASON.has(before(around))) return false;
  if (word.shape === "title" && next?.shape === "title") return false;
  if (word.lower === "winter" || word.lower === "summer" || word.lower === "autumn") return true;
  const the = tokens[first]!.lower === "the";
  if (behind(around) === "of" || MOVES.has(behind(around))) return false;
  if (word.lower === "fall" && the)
    return /^(?:in|by|during|until|since|through|this|of)$/.test(before(around));
  return the || IN_SEASON.has(before(around));
}
