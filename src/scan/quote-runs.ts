import type { Segment } from "../model/document.js";
import type { QuoteRun, Sentence, Token } from "../model/scan.js";
import { marksIn } from "./quote-marks/marks.js";
import { type DraftRun, pairSegment } from "./quote-marks/pair.js";

/**
 * Pairs the quote marks of a text into runs, by what each mark says (its glyph, the white space beside it), what is open, and what
 * stands around it; counting alone is never trusted. A run that is still open when its segment ends is marked `open`; one that opens
 * the next segment then `continues` it. A mark that was lost, doubled, turned or displaced is mended, and the run says so.
 *
 * @returns runs in the order of their opening marks, an outer one before those it holds
 */
export function pairQuoteMarks(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  _segments: readonly Segment[],
): QuoteRun[] {
  const runs: DraftRun[] = [];
  let open: DraftRun | null = null;
  for (let i = 0; i < sentences.length; ) {
    const from = i;
    const { segment } = sentences[i]!;
    while (i < sentences.length && sentences[i]!.segment === segment) i++;
    const first = sentences[from]!.first;
    const last = sentences[i - 1]!.last;
    const marks = marksIn(text, tokens, first, last);
    if (marks.length === 0) {
      open = null;
      continue;
    }
    const next = sentences[i];
    const goesOn = next !== undefined && tokens[next.first]!.kind === "quote";
    const paired = pairSegment({ tokens, sentences, from, to: i, first, last, marks, goesOn, before: open });
    for (const run of paired) runs.push(run);
    open = paired.find((run) => run.close === null && run.within === null) ?? null;
  }
  return numbered(tokens, sentences, runs);
}

/** Gives the runs their positions, and each its spans. */
function numbered(tokens: readonly Token[], sentences: readonly Sentence[], drafts: DraftRun[]): QuoteRun[] {
  const positions = new Map(drafts.map((draft, index) => [draft, index]));
  const position = (draft: DraftRun | null): number | null =>
    draft === null ? null : (positions.get(draft) ?? null);
  return drafts.map((draft): QuoteRun => {
    const start = tokens[draft.open ?? draft.first]!.start;
    const inside = tokens[draft.last - 1];
    const innerStart = draft.open === null ? start : tokens[draft.open]!.end;
    const innerEnd =
      draft.close !== null ? tokens[draft.close]!.start : draft.last > draft.first ? inside!.end : innerStart;
    return {
      start,
      end: draft.close !== null ? tokens[draft.close]!.end : innerEnd,
      innerStart,
      innerEnd,
      first: draft.first,
      last: draft.last,
      segment: sentences[draft.sentence]!.segment,
      within: position(draft.within),
      open: draft.close === null && !draft.ended,
      continues: position(draft.continues),
      repairs: draft.repairs,
    };
  });
}
