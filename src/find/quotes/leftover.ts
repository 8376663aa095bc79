import { add, type Reading } from "./draft.js";
import { QUOTED } from "./units.js";

/** `"Q1," X said in Lowfield, N.C. "Q2."`: a quotation that ends a unit whose first one has a speaker goes on with it. */
export function readLeftover(reading: Reading): void {
  const { items, drafts } = reading;
  const last = drafts.at(-1);
  if (last === undefined || last.rule !== "quotes/after" || items.length === 0) return;
  let at = items.length - 1;
  while (at > 0 && items[at]!.kind === "punctuation") at--;
  if (items[at]!.lower !== QUOTED || reading.taken[at] !== 0) return;
  const before = items[at - 1];
  if (before === undefined || !/\.$/.test(before.text)) return;
  add(reading, { ...last, rule: "quotes/after-second", content: [{ first: at, last: at + 1 }] });
}
