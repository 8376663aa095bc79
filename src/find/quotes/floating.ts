import { type ItemSpan, type Reading, refuse } from "./draft.js";
import type { Mentions } from "./mentions.js";
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
  if (reading.drafts.length > 0) return;
  if (!isOnlyQuotation(reading)) return floatSentence(reading, mentions);
  items.forEach(({ lower }, at) => {
    if (lower === QUOTED) floatOne(reading, mentions, { first: at, last: at + 1 });
  });
}

/** A sentence that the words in marks fill, behind a quotation of the same paragraph: `Now, “there is a group that says it is fine.”` */
function floatSentence(reading: Reading, mentions: Mentions): void {
  const { items, unit, without, groups } = reading;
  const { last } = mentions;
  if (last === null || last.segment !== unit.segment || !mentions.touches(unit)) return;
  if (without.has("quotes/floating-mixed") || groups.length > 0 || !unit.hasRun) return;
  const first = items.findIndex(({ lower }) => lower === QUOTED);
  if (items[first - 1]?.text === ":") return;
  const inside = items.reduce((sum, { lower, start, end }) => sum + (lower === QUOTED ? end - start : 0), 0);
  if (inside * 2 < items.at(-1)!.end - items[0]!.start) return;
  mentions.float(unit, { first: 0, last: items.length }, "quotes/floating-mixed");
}

function floatOne(reading: Reading, mentions: Mentions, content: ItemSpan): void {
  const { unit, without } = reading;
  const { last, scan } = mentions;
  const run = scan.runs[unit.runs[content.first]!]!;
  if (run.continues !== null && mentions.lastUses(run.continues)) {
    if (!without.has("quotes/multi-paragraph")) mentions.extend(unit, content, "quotes/multi-paragraph");
  } else if (last !== null && last.segment === unit.segment) {
    if (without.has("quotes/floating")) return;
    if (mentions.touches(unit) && mentions.lastIsDirect()) mentions.extend(unit, content, "quotes/floating");
    else mentions.float(unit, content, "quotes/floating");
  } else if (mentions.announced !== null) {
    if (!without.has("quotes/colon-paragraph")) mentions.announce(unit, content, "quotes/colon-paragraph");
  } else if (
    last !== null &&
    mentions.ended === unit.segment - 1 &&
    !without.has("quotes/floating-paragraph")
  )
    mentions.float(unit, content, "quotes/floating-paragraph");
  else {
    refuse(reading, content.first, "floating/nobody");
    mentions.keep(unit, content);
  }
}
