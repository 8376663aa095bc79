import type { Claim, TimeRecord } from "../model/claims.js";
import type { Ground } from "../model/derivation.js";
import type { TextSpan } from "../model/span.js";
import type { Sight } from "./sight.js";
import { DOCUMENT, quoted, rules, type Steps, TEXT } from "./steps.js";

/** What every claim and time has: its id, its document, where it stands. */
export function traceIdentity(steps: Steps, { id, document }: Claim | TimeRecord): void {
  const because = "made of the digest of the document, of where it stands and of what it is";
  steps.give("id", id, because, { grounds: [TEXT, DOCUMENT] });
  steps.give("document", document, "the document it stands in", { grounds: [DOCUMENT] });
}

/**
 * The span of a claim, its line and its part of the document.
 *
 * @param because what bounds the span
 */
export function tracePlace(
  steps: Steps,
  claim: Claim,
  because: string,
  { words, grounds }: { readonly words: readonly TextSpan[]; readonly grounds: readonly Ground[] },
  { stages }: Sight,
): void {
  steps.give("text", `${claim.start}–${claim.end}`, because, { grounds, words });
  const counted = "counted from the beginning of the text";
  steps.give("line", claim.line, counted, { grounds: [TEXT] });
  steps.give("column", claim.column, "counted from the beginning of the line", { grounds: [TEXT] });
  const segment = stages.scan.segments.find(({ start, end }) => start <= claim.start && claim.start < end);
  const opening =
    segment === undefined ? "" : stages.scan.text.slice(segment.start, segment.start + OPENING).trim();
  const laidOut = `by the layout of the text; it opens with ${quoted(opening)}`;
  steps.give("segment", claim.segment, laidOut, { grounds: [TEXT, ...rules(segment?.rules ?? [])] });
}

/** How much of a segment is shown, in UTF-16 code units. */
const OPENING = 32;
