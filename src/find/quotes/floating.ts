import type { Token } from "../../model/scan.js";
import type { Reading } from "./draft.js";
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
  const { items, unit } = reading;
  if (reading.drafts.length > 0 || !isOnlyQuotation(reading)) return;
  const { last } = mentions;
  const rule =
    last !== null && last.segment === unit.segment
      ? "quote/floating"
      : mentions.announced !== null
        ? "quote/colon-paragraph"
        : mentions.ended === unit.segment - 1 && last !== null
          ? "quote/floating-paragraph"
          : null;
  if (rule === null || reading.without.has(rule)) return;
  items.forEach(({ lower }, at) => {
    if (lower !== QUOTED) return;
    if (rule === "quote/colon-paragraph") mentions.announce(unit, { first: at, last: at + 1 }, rule);
    else mentions.float(unit, { first: at, last: at + 1 }, rule, last!.index);
  });
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
