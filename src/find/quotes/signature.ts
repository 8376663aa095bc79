import type { Token } from "../../model/scan.js";
import { add, type Reading } from "./draft.js";
import { isComma, isName } from "./item.js";
import type { Mentions } from "./mentions.js";
import { type NounPhrase, withHead } from "./phrase-head.js";
import { QUOTED } from "./units.js";

const LONGEST_NAME = 6;

/** `"Q" ― Ann Rao, Lowfield`, or the name alone in the next paragraph: the signature of a quotation. */
export function readSignature(reading: Reading, mentions: Mentions): void {
  const { items, unit } = reading;
  const dash = items.findIndex(({ kind }) => kind === "dash");
  if (dash < 0 || reading.drafts.length > 0 || reading.without.has("quotes/signature")) return;
  const source = signatureAt(items, dash);
  if (source === null) return;
  const cue = { first: dash, last: dash + 1 };
  if (dash === 0) mentions.sign(unit, { rule: "quotes/signature", content: [cue], cue, group: null, source });
  else if (dash === 1 && items[0]!.lower === QUOTED) {
    add(reading, { rule: "quotes/signature", content: [{ first: 0, last: 1 }], cue, group: null, source });
  }
}

function signatureAt(items: readonly Token[], dash: number): NounPhrase | null {
  let last = dash + 1;
  while (last < items.length && (isName(items[last]) || items[last]!.kind === "hyphen")) last++;
  const length = last - dash - 1;
  if (length < 1 || length > LONGEST_NAME || items.length - last > 12) return null;
  const after = items[last];
  return after === undefined || after.text === "." || isComma(after) ? withHead(items, dash + 1, last) : null;
}
