import type { InputDocument, SegmentKind } from "../../src/model/document.js";
import { segment } from "../../src/segment/segment.js";

/** A document of one text. */
export function documentOf(text: string, bodyStart = 0): InputDocument {
  return { path: null, text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart, given: [] };
}

/** Its segments as pairs of kind and words. */
export function parts(text: string): [SegmentKind, string][] {
  return segment(documentOf(text)).map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
}

/** The words of the segments of one kind. */
export function wordsOf(kind: SegmentKind, text: string): string[] {
  return parts(text).flatMap(([of, words]) => (of === kind ? [words] : []));
}
