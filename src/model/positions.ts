import type { Span } from "./span.js";

/** Where an offset stands in a text that people count in lines. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Answers for any offset of a text its line and column, both from 1, in UTF-16 code units. A line ends after LF, CR or CR LF.
 */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** The lines of a text, each without the characters that end it; what stands behind the last line end is a line if it is not empty. */
export function linesOf(text: string): Span[] {
  const starts = lineStarts(text);
  const lines = starts.map((start, at): Span => {
    let end = starts[at + 1] ?? text.length;
    while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
    return { start, end };
  });
  if (lines.length > 1 && starts.at(-1) === text.length) lines.pop();
  return lines;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
