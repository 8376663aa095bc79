import type { Segment } from "../model/document.js";
import type { QuoteRun, Repair, Sentence, Token } from "../model/scan.js";

/** What a mark says by its glyph and by the white space beside it. */
type Side = "opens" | "closes" | "either";

interface Open {
  readonly mark: number;
  readonly single: boolean;
  readonly within: number | null;
  readonly slot: number;
  readonly repairs: Repair[];
}

/**
 * Pairs the quote marks of each segment into runs. A run that is still open when its segment ends is marked `open`; one that opens
 * the next segment then `continues` it.
 *
 * @returns runs in the order of their opening marks
 */
export function pairQuoteMarks(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly Segment[],
): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let i = 0;
  let previousOpen: number | null = null;
  while (i < sentences.length) {
    const segment = sentences[i]!.segment;
    const first = sentences[i]!.first;
    while (i < sentences.length && sentences[i]!.segment === segment) i++;
    const last = sentences[i - 1]!.last;
    previousOpen = pairSegment(text, tokens, first, last, segment, segments[segment]!, runs, previousOpen);
  }
  return runs;
}

function pairSegment(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  segment: number,
  _span: Segment,
  runs: QuoteRun[],
  previousOpen: number | null,
): number | null {
  const stack: Open[] = [];
  let goesOn = previousOpen;
  const close = (open: Open, mark: number | null): void => {
    const inside = mark ?? last;
    runs[open.slot] = {
      start: tokens[open.mark]!.start,
      end: mark === null ? tokens[last - 1]!.end : tokens[mark]!.end,
      innerStart: tokens[open.mark]!.end,
      innerEnd: mark === null ? tokens[last - 1]!.end : tokens[mark]!.start,
      first: open.mark + 1,
      last: inside,
      segment,
      within: open.within,
      open: mark === null,
      continues: open.mark === first ? goesOn : null,
      repairs: open.repairs,
    };
  };
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.kind !== "quote") continue;
    const single = isSingle(token.text);
    const top = stack.findLastIndex((open) => open.single === single);
    const side = sideOf(text, token, at === first);
    if (top >= 0 && side !== "opens") {
      for (const open of stack.splice(top).reverse()) close(open, open.single === single ? at : at);
      continue;
    }
    if (side === "closes") {
      if (at === first) goesOn = null; // a closing mark displaced into the next paragraph
      continue;
    }
    if (top >= 0)
      for (const open of stack.splice(top).reverse()) close(open, at - 1 > open.mark ? at - 1 : null);
    const slot = runs.length;
    runs.push(undefined as unknown as QuoteRun);
    stack.push({
      mark: at,
      single,
      within: stack.at(-1)?.slot ?? null,
      slot,
      repairs: repairsOf(token, side),
    });
  }
  const outermost = stack[0];
  for (const open of stack.reverse()) close(open, null);
  return outermost?.slot ?? null;
}

function isSingle(mark: string): boolean {
  return /^[‘’'‚‛‹›]$/.test(mark);
}

function sideOf(text: string, token: Token, atStart: boolean): Side {
  const before = !token.spaced && !/[([{—–-]/.test(text.charAt(token.start - 1)) && !atStart;
  const after = token.end < text.length && !/[\s)\]},.;:!?—–-]/.test(text.charAt(token.end));
  if (after && !before) return "opens";
  if (before && !after) return "closes";
  if (/^[“«„‘‹]/.test(token.text) || token.text === "``") return "opens";
  if (/^[”»’›]/.test(token.text)) return "closes";
  return "either";
}

function repairsOf(token: Token, side: Side): Repair[] {
  const wrongWay = side === "opens" && /^[”»]/.test(token.text);
  return wrongWay ? [{ kind: "turned-mark", start: token.start, end: token.end }] : [];
}
