/** A stretch of a document's text: `text.slice(start, end)`. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the characters that stand there. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span with its words, sliced from the document's text. */
export function textAt(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}
