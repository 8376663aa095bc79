import type { TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { keyOf } from "../../rules/packs/key.js";

const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those his her its their our my your some several many one two three both all another other such any no each".split(
    " ",
  ),
);
const ENDS: ReadonlySet<string> = new Set(
  `of for with from in at on by to who whose which that near close inside outside within familiar speaking and or but as according
   monitoring working living based involved briefed`.split(/\s+/),
);

/** The word that carries a noun phrase: the last before a preposition, a relative clause or a comma. */
export function headOf(scan: Scan, phrase: TokenSpan): number {
  let head = -1;
  for (let i = phrase.first; i < phrase.last; i++) {
    const { kind, lower, text } = scan.tokens[i]!;
    if (kind === "word" && lower !== "'s") {
      if (head >= 0 && ENDS.has(lower)) break;
      if (!DETERMINERS.has(lower) || head < 0) head = i;
    } else if (head > phrase.first && kind === "punctuation" && (text === "," || text === "(")) break;
  }
  return head < 0 ? phrase.first : head;
}

/** The description without its determiner, as a key: "official with the axis of resistance". */
export function descriptionKey(scan: Scan, phrase: TokenSpan): string {
  let first = phrase.first;
  while (first < phrase.last - 1 && DETERMINERS.has(scan.tokens[first]!.lower)) first++;
  return keyOf(scan.text.slice(scan.tokens[first]!.start, scan.tokens[phrase.last - 1]!.end));
}

export function isDefinite(scan: Scan, phrase: TokenSpan): boolean {
  const { lower } = scan.tokens[phrase.first]!;
  return lower === "the" || lower === "this" || lower === "that" || lower === "these" || lower === "those";
}

/** Whether a phrase is of several: "an official", "the group" are one. */
export function isPluralNoun(lower: string): boolean {
  if (/^(?:people|police|men|women|children|media|militia|staff|public|troops|personnel)$/.test(lower))
    return true;
  return /[^s]s$/.test(lower) && !/(?:us|is|news|ics)$/.test(lower);
}
