import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";

/** The words around a cue, up to the content beside it and the ends of its sentence; null for a quote without a cue. */
export function attributionOf(scan: Scan, { cue, parts }: QuoteMention): TokenSpan | null {
  if (cue === null) return null;
  const sentence = scan.sentences[scan.sentenceOf[cue.first]!]!;
  let { first, last } = sentence;
  for (const part of parts) {
    if (part.last <= cue.first) first = Math.max(first, part.last);
    if (part.first >= cue.last) last = Math.min(last, part.first);
  }
  if (last <= first) return null;
  return { first, last, start: scan.tokens[first]!.start, end: scan.tokens[last - 1]!.end };
}
