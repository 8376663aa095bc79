import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";
import { isProse, isSeveralSentences, isTitle } from "./shape.js";

const MAX_SUBHEADING = 110;

/** Marks short lines without a stop that stand over prose. A line that a sentence may go on from, or that speaks, stays a paragraph. */
export function markSubheadings(blocks: readonly Block[], kinds: Kinds): void {
  for (const [at, { text, apart }] of blocks.entries()) {
    if (kinds[at] !== null || text.length > MAX_SUBHEADING || !(apart || at === 0)) continue;
    const next = blocks[at + 1];
    if (next === undefined || (kinds[at + 1] !== null && kinds[at + 1] !== "turn") || !isProse(next.text))
      continue;
    if (isSubheading(text, next.text)) kinds[at] = "subheading";
  }
}

function isSubheading(text: string, next: string): boolean {
  if (/^(?:#{1,6} )/.test(text)) return true;
  if (/^\d{4}(?:\s?[–—-]\s?\d{2,4})?$/.test(text)) return true;
  if (!isTitle(text) || /^["“”‘'«\-•*·–—(\p{Ll}]/u.test(text) || /["”»!]$|[‘'’].*['’]$/.test(text))
    return false;
  return !isSeveralSentences(text) && !/^\p{Ll}/u.test(next);
}
