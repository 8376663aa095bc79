import type { InputDocument } from "../model/document.js";
import { overlaps, type Span } from "../model/span.js";
import { scan } from "../scan/scan.js";
import { segment } from "../segment/segment.js";
import type { Context } from "../write/explanation.js";

/** How much of a long sentence is shown on each side of a record, in UTF-16 code units. */
const AROUND = 240;

/** The sentences that a record stands in, parted where it begins and ends. */
export function sentenceAround({ start, end }: Span, document: InputDocument): Context {
  const { text } = document;
  const { sentences } = scan(text, segment(document));
  const own = sentences.filter((sentence) => overlaps(sentence, { start, end }));
  const from = Math.max(Math.min(start, own.at(0)?.start ?? start), start - AROUND);
  const to = Math.min(Math.max(end, own.at(-1)?.end ?? end), end + AROUND);
  return {
    before: (own[0]?.start ?? from) < from ? `…${text.slice(from, start)}` : text.slice(from, start),
    words: text.slice(start, end),
    after: to < (own.at(-1)?.end ?? to) ? `${text.slice(end, to)}…` : text.slice(end, to),
  };
}
