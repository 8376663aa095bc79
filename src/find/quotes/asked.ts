import { afterCue } from "./after-cue.js";
import { contentEnd } from "./clause.js";
import { add, type Reading } from "./draft.js";
import { isComma } from "./item.js";
import { QUOTED } from "./units.js";
import type { VerbGroup } from "./verb-group.js";

/** "Asked whether S, Ms Rao said" · "when asked about S" · "she was asked if S": a question that nobody in the text has asked. */
export function readAsked(reading: Reading, group: VerbGroup): boolean {
  const { items } = reading;
  const { at } = group;
  if (group.verb.lemma !== "ask" || group.form !== "past") return false;
  const before = items[at - 1];
  const opens =
    before === undefined ||
    isComma(before) ||
    /^(?:when|if|though|but|and)$/.test(before.lower) ||
    before.lower === QUOTED;
  if (!opens && !group.passive) return false;
  const next = items[at + 1];
  if (next === undefined) return false;
  const about = /^(?:about|on)$/.test(next.lower);
  const after = afterCue(items, at + 1, items.length, null);
  if (!about && after.kind !== "wh" && !(group.passive && after.kind === "to")) return false;
  const first = about ? at + 2 : at + 1;
  let last = contentEnd(items, first, items.length);
  if (opens || at < 8) {
    for (let i = first + 1; i < last; i++) if (isComma(items[i])) last = i;
  }
  return add(reading, {
    rule: "quotes/asked",
    content: [{ first, last }],
    cue: { first: group.first, last: at + 1 },
    group,
    source: null,
  });
}
