import type { Claim } from "../model/claims.js";
import type { SegmentKind } from "../model/document.js";
import type { LedgerItem } from "../model/ledger.js";
import { overlaps, type Span, type TextSpan, textAt } from "../model/span.js";
import type { Whole } from "./whole.js";

/** What stands at a place of a text, and what became of it. */
export interface Answer extends TextSpan {
  /** Null where the place lies in no segment. */
  readonly segment: SegmentKind | null;
  /** The rest of its sentences, before and behind it. */
  readonly before: string;
  readonly after: string;
  /** What the ledger has at the place, and beside it in its sentences. */
  readonly items: readonly LedgerItem[];
  readonly beside: readonly LedgerItem[];
  /** The claims that use what stands there, or whose words it is part of. */
  readonly claims: readonly Claim[];
}

/**
 * Answers what stands at a place.
 *
 * @param isLine the place is a line, which has all its sentences' words of interest on it
 */
export function answerAt(
  { whole, items }: { readonly whole: Whole; readonly items: readonly LedgerItem[] },
  place: Span,
  isLine: boolean,
): Answer {
  const { text, segments, sentences } = whole.scan;
  const own = sentences.filter((sentence) => overlaps(sentence, place));
  const start = Math.min(place.start, own[0]?.start ?? place.start);
  const end = Math.max(place.end, own.at(-1)?.end ?? place.end);
  const here = items.filter((item) => overlaps(item, place));
  const users = new Set(here.flatMap(({ uses }) => uses.map(({ claim }) => claim)));
  return {
    ...textAt(text, place),
    segment: segments.find((segment) => overlaps(segment, place))?.kind ?? null,
    before: text.slice(start, place.start),
    after: text.slice(place.end, end),
    items: here,
    beside: isLine ? [] : items.filter((item) => overlaps(item, { start, end }) && !here.includes(item)),
    claims: whole.read.claims.filter((claim) => overlaps(claim, place) || users.has(claim.id)),
  };
}
