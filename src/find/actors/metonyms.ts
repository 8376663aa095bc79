import type { Scan } from "../../model/scan.js";
import { PLACE_PREPOSITIONS } from "../../rules/actors/contexts.js";
import { PLACE_BEFORE_OF, PLACE_HEADS, PLACE_NOUNS } from "../../rules/actors/heads.js";
import type { Form } from "../../rules/packs/pack.js";

/** Verbs of going: "from" and "to" after them say where. */
const MOTION: ReadonlySet<string> = new Set(
  `went go goes going came come comes travelled traveled travels travel flew fly flies flown arrived arrive arrives returned returns return fled
   flee visit visited visits moved move left sent drove driving march marched headed heading deliver delivered weapons flights flight trip visit road
   highway east west north south km kilometers kilometres miles`.split(/\s+/),
);

/**
 * Which reading a form has where several entries share it: a capital is a place after "in" or "from" and for its state otherwise.
 *
 * @param first first token of the form; `last` exclusive
 */
export function readingOf(scan: Scan, forms: readonly Form[], first: number, last: number): Form {
  const metonym = forms.find(({ kind }) => kind === "metonym");
  const place = forms.find(({ kind, entry }) => kind === "name" && entry.type === "place");
  if (metonym !== undefined && place !== undefined) return isLocated(scan, first, last) ? place : metonym;
  return forms.find(({ kind }) => kind === "name") ?? forms[0]!;
}

function isLocated(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  const start = scan.sentences[scan.sentenceOf[first]!]!.first;
  const next = tokens[last];
  if (
    next !== undefined &&
    next.kind === "word" &&
    (PLACE_NOUNS.has(next.lower) || PLACE_HEADS.has(next.lower))
  )
    return true;
  if (first === start) return next?.text === "(" || next?.text === "," || next?.kind === "dash";
  const previous = tokens[first - 1]!;
  if (next?.text === "," && tokens[last + 1]?.shape === "title") return true;
  if (PLACE_PREPOSITIONS.has(previous.lower)) return true;
  if (previous.lower === "of") return first - 2 >= start && PLACE_BEFORE_OF.has(tokens[first - 2]!.lower);
  if (previous.lower === "from" || previous.lower === "to") {
    if (previous.lower === "from" && next?.lower === "to") return true;
    for (let i = Math.max(start, first - 6); i < first - 1; i++)
      if (MOTION.has(tokens[i]!.lower)) return true;
  }
  return (
    MOTION.has(previous.lower) ||
    previous.lower === "northern" ||
    previous.lower === "southern" ||
    previous.lower === "downtown"
  );
}
