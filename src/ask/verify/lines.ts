import { lastUpTo, type Measured } from "./measured.js";

/** Tells line and column of an offset in the unit of the text, both from 1. A line ends after LF, CR or CR LF. */
export function linesOf(
  text: Measured,
): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  const counted = starts.map((start) => text.fromUtf16(start));
  return (offset) => {
    const at = lastUpTo(counted, offset);
    return { line: at + 1, column: offset - counted[at]! + 1 };
  };
}
