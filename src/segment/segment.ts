import type { InputDocument, Segment } from "../model/document.js";

/** Partitions a document's text into segments; a stretch of white space belongs to the segment before it. */
export function segment(document: InputDocument): Segment[] {
  const { text } = document;
  const segments: Segment[] = [];
  let start = 0;
  for (const match of text.matchAll(/[^\n]+\n*/g)) {
    const end = match.index + match[0].length;
    segments.push({ kind: "paragraph", start, end });
    start = end;
  }
  return segments;
}
