import type { Token } from "../../model/scan.js";
import type { ItemSpan, Reading } from "./draft.js";
import type { Mentions } from "./mentions.js";
import { isName, withHead } from "./noun-phrase.js";
import { QUOTED } from "./units.js";

/** Whether the unit is quotation and nothing else. */
export function isOnlyQuotation({ items, unit }: Reading): boolean {
  return (
    unit.hasRun &&
    items.every(({ lower, kind }) => lower === QUOTED || kind === "punctuation" || kind === "dash")
  );
}

/**
 * A sentence of quotation only takes the speaker of the quotation before it in its paragraph; the first of a paragraph only with a
 * sign that the paragraph before goes on in it.
 */
export function readFloating(reading: Reading, mentions: Mentions): void {
  const { items } = reading;
  if (reading.drafts.length > 0 || !isOnlyQuotation(reading)) return;
  items.forEach(({ lower }, at) => {
    if (lower === QUOTED) floatOne(reading, mentions, { first: at, last: at + 1 });
  });
}

function floatOne({ unit, without }: Reading, mentions: Mentions, content: ItemSpan): void {
  const { last, scan } = mentions;
  const run = scan.runs[unit.runs[content.first]!]!;
  if (run.continues !== null && mentions.lastUses(run.continues)) {
    if (!without.has("quote/multi-paragraph")) mentions.extend(unit, content, "quote/multi-paragraph");
  } else if (last !== null && last.segment === unit.segment) {
    if (without.has("quote/floating")) return;
    if (mentions.touches(unit)) mentions.extend(unit, content, "quote/floating");
    else mentions.float(unit, content, "quote/floating", last.index);
  } else if (mentions.announced !== null) {
    if (!without.has("quote/colon-paragraph")) mentions.announce(unit, content, "quote/colon-paragraph");
  } else if (last !== null && mentions.ended === unit.segment - 1 && !without.has("quote/floating-paragraph"))
    mentions.float(unit, content, "quote/floating-paragraph", last.index);
}

/** "— Ann Rao" alone in a paragraph or after a quotation: the signature of the quotation before. */
export function signatureOf(items: readonly Token[]): ReturnType<typeof withHead> | null {
  const first = items.findIndex(({ kind }) => kind === "dash");
  if (first !== 0 || items.length > 12 || !isName(items[1])) return null;
  let last = 1;
  while (last < items.length && (isName(items[last]) || items[last]!.kind === "hyphen")) last++;
  if (last - 1 > 5 || (last < items.length && !/^[.,]$/.test(items[last]!.text))) return null;
  return withHead(items, 1, last);
}
