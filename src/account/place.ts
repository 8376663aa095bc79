import { NOBODYS, type SegmentKind } from "../model/document.js";
import type { Reason } from "../model/ledger.js";
import type { Scan, Sentence } from "../model/scan.js";
import type { Span } from "../model/span.js";

/** The tokens that a span touches, `last` exclusive; none for a span of white space. */
export function tokensOf({ tokens }: Scan, { start, end }: Span): { first: number; last: number } {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.start < end) last++;
  return { first: low, last };
}

/** The sentence of a token. */
export function sentenceAt(scan: Scan, token: number): Sentence {
  return scan.sentences[scan.sentenceOf[token]!]!;
}

export function segmentAt(scan: Scan, token: number): SegmentKind {
  return scan.segments[sentenceAt(scan, token).segment]!.kind;
}

/** Why no rule looks at a segment; null where rules do. */
export function notRead(kind: SegmentKind): Reason | null {
  if (!NOBODYS.has(kind)) return null;
  return kind === "teaser" ? "another article's" : "nobody's words";
}
