import type { Repair, Token } from "../../model/scan.js";

/** What a mark says by its glyph and by the white space beside it. */
export type Side = "opens" | "closes" | "either";

/** A quote mark of a segment; of doubled ones the first opens and the last closes. */
export interface Mark {
  /** Token of the mark; for a doubled one of the inner of them. */
  readonly at: number;
  readonly single: boolean;
  readonly side: Side;
  readonly repairs: readonly Repair[];
}

const SINGLE = /^[‘’'‚‛‹›`´]$/;
const OPENING = /^(?:[“«„‘‹‚‟‛]|``|‘‘)$/;
const CLOSING = /^(?:[”»’›]|’’)$/;
/** What may stand before an opening mark without a space: brackets, dashes, the end of a tag. */
const BEFORE_OPENING = /[([{—–>/-]/;
const AFTER_CLOSING = /[\s)\]},.;:!?…—–<-]/;

/** The marks among the tokens `first` to `last`, with runs of the same mark ("""") taken for one. */
export function marksIn(text: string, tokens: readonly Token[], first: number, last: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < last; at++) {
    if (tokens[at]!.kind !== "quote") continue;
    const single = SINGLE.test(tokens[at]!.text);
    let end = at;
    while (end + 1 < last && isDoubled(tokens, end, single)) end++;
    const side = sideOf(text, tokens[at]!, tokens[end]!, at === first);
    const inner = side === "closes" ? at : end;
    marks.push({ at: inner, single, side, repairs: repairsOf(tokens, at, end, side) });
    at = end;
  }
  return marks;
}

function isDoubled(tokens: readonly Token[], at: number, single: boolean): boolean {
  const next = tokens[at + 1]!;
  return (
    next.kind === "quote" &&
    !next.spaced &&
    !single &&
    !SINGLE.test(next.text) &&
    !isTurnBetween(tokens[at]!, next)
  );
}

/** `”“`: one run ends and another begins. */
function isTurnBetween(a: Token, b: Token): boolean {
  return CLOSING.test(a.text) && OPENING.test(b.text);
}

function sideOf(text: string, mark: Token, end: Token, atStart: boolean): Side {
  const before = !mark.spaced && !BEFORE_OPENING.test(text.charAt(mark.start - 1)) && !atStart;
  const after = end.end < text.length && !AFTER_CLOSING.test(text.charAt(end.end));
  if (after && !before) return "opens";
  if (before && !after) return "closes";
  if (OPENING.test(mark.text)) return "opens";
  if (CLOSING.test(mark.text)) return "closes";
  return "either";
}

function repairsOf(tokens: readonly Token[], first: number, last: number, side: Side): Repair[] {
  const { text, start } = tokens[first]!;
  const { end } = tokens[last]!;
  if (last > first) return [{ kind: "doubled-mark", start, end }];
  const turned = (side === "opens" && /^[”»]$/.test(text)) || (side === "closes" && /^[“«]$/.test(text));
  return turned ? [{ kind: "turned-mark", start, end }] : [];
}
