import type { Reading } from "./draft.js";
import type { Mentions } from "./mentions.js";
import { QUOTED } from "./units.js";

/** A sentence of quotation only takes the speaker of the quotation before it in its paragraph. */
export function readFloating(reading: Reading, mentions: Mentions): void {
  const { items, unit } = reading;
  if (!unit.hasRun || reading.drafts.length > 0) return;
  if (!items.every(({ lower, kind }) => lower === QUOTED || kind === "punctuation")) return;
  const last = mentions.last;
  if (last === null || last.segment !== unit.segment) return;
  items.forEach(({ lower }, at) => {
    if (lower === QUOTED) mentions.float(unit, { first: at, last: at + 1 }, "quote/floating", last.index);
  });
}
