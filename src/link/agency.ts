import type { DocumentRecord } from "../model/claims.js";
import { NOBODYS, type Segment } from "../model/document.js";
import type { Scan } from "../model/scan.js";
import { type Span, textAt } from "../model/span.js";
import { agencyCalled, agencyInByline, IN_DATELINE, signatureIn } from "../rules/agencies.js";

/** No signature stands in a longer line, and of the last lines no more are looked at. */
const LONGEST = 400;
const LAST = 3;

/** Where a text says whose report it is: in its dateline, its byline, or under its last words; null where it does not. */
export function agencyOf({ text, segments }: Scan): DocumentRecord["agency"] {
  const found = signatureAt(text, segments);
  if (found === null) return null;
  const span = textAt(text, found);
  return { ...span, name: agencyCalled(span.text) };
}

function signatureAt(text: string, segments: readonly Segment[]): Span | null {
  for (const segment of segments) {
    const found = inHead(text, segment);
    if (found !== null) return found;
  }
  for (const segment of segments.slice(-LAST).reverse()) {
    if (NOBODYS.has(segment.kind) && segment.end - segment.start > 80) continue;
    const from = Math.max(segment.start, segment.end - LONGEST);
    const line = text.slice(from, segment.end).trimEnd();
    const lineStart = line.lastIndexOf("\n") + 1;
    const found = signatureIn(line.slice(lineStart));
    if (found !== null) return shifted(found, from + lineStart);
  }
  return null;
}

function inHead(text: string, { kind, start, end }: Segment): Span | null {
  if (kind === "byline") {
    const found = agencyInByline(text.slice(start, end).trimEnd());
    return found === null ? null : shifted(found, start);
  }
  if (kind !== "dateline") return null;
  const match = IN_DATELINE.exec(text.slice(start, end));
  if (match === null) return null;
  const at = start + match.index + 1;
  return { start: at, end: at + match[1]!.length };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
