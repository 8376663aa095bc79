import type { DocumentRecord } from "../../model/claims.js";
import type { Findings } from "./findings.js";
import { lastUpTo, type Measured } from "./measured.js";
import { type Found, spanOf } from "./objects.js";

/** Segments follow each other without a gap from the beginning of the text to its end, and what names its segment stands in it. */
export function checkSegments(
  { segments, id }: DocumentRecord,
  at: string,
  objects: readonly Found[],
  text: Measured,
  findings: Findings,
): void {
  let end = 0;
  for (const [index, segment] of segments.entries()) {
    const where = { at: `${at}.segments[${index}]`, document: id };
    findings.expect("segment", where, "does not begin where the one before ends", end, segment.start);
    ({ end } = segment);
  }
  findings.expect(
    "segment",
    { at: `${at}.segments`, document: id },
    "do not end with the text",
    text.length,
    end,
  );

  const starts = segments.map(({ start }) => start);
  for (const found of objects) {
    const span = spanOf(found);
    if (span === null || typeof found.value.segment !== "string" || span.end === 0) continue;
    const kind = segments[lastUpTo(starts, span.start)]?.kind ?? null;
    findings.expect("segment", found, "stands in another segment", kind, found.value.segment);
  }
}
