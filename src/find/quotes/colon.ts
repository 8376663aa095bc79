import { quoteParts } from "./around-attribution.js";
import { mainSubject } from "./dependent.js";
import { add, isFree, type Reading } from "./draft.js";
import { QUOTED } from "./units.js";

/** `Ms Rao had one message: "Q"`: whatever the words before the colon are, their subject is the speaker. */
export function readColon(reading: Reading): void {
  const { items } = reading;
  for (let at = 2; at + 1 < items.length; at++) {
    if (items[at]!.text !== ":" || items[at + 1]!.lower !== QUOTED || reading.taken[at + 1] !== 0) continue;
    const source = mainSubject(reading.items, at);
    if (source === null || !isFree(reading, { first: source.first, last: at })) continue;
    const cue = { first: source.last, last: at };
    if (cue.last <= cue.first) continue;
    add(reading, {
      rule: "quotes/colon-quote",
      content: quoteParts(reading, at + 1),
      cue,
      group: null,
      source,
    });
  }
}
