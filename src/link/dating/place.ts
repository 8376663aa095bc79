import type { SegmentKind } from "../../model/document.js";
import type { TimeMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";

/** The kind of segment that an expression stands in. */
export function kindAt(scan: Scan, { first }: TimeMention): SegmentKind {
  return scan.segments[scan.sentences[scan.sentenceOf[first]!]!.segment]!.kind;
}
