import type { OffsetUnit } from "../../model/claims.js";

/** A text whose offsets count one unit. */
export interface Measured {
  readonly text: string;
  /** In the unit. */
  readonly length: number;
  /** The UTF-16 offset for one in the unit; null past the end and inside a character. */
  toUtf16(offset: number): number | null;
  /** The offset in the unit for a UTF-16 offset. */
  fromUtf16(offset: number): number;
}

/** Characters between two counts that are kept. */
const STEP = 256;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\u0000-\u007f]*$/;

/**
 * Counts a text in a unit. Made apart from what converts offsets when a run is written, on purpose: a check that counted with the
 * writer's code would agree with its mistakes. Half a surrogate pair, which UTF-8 cannot say, counts as the three bytes of U+FFFD.
 */
export function measured(text: string, unit: OffsetUnit): Measured {
  if (unit === "utf16" || ASCII.test(text)) return countedAsStored(text);
  const widthOf = unit === "byte" ? bytesOf : () => 1;
  const units: number[] = [];
  const stored: number[] = [];
  let [count, at] = [0, 0];
  for (let characters = 0; at < text.length; characters++) {
    if (characters % STEP === 0) {
      units.push(count);
      stored.push(at);
    }
    const point = text.codePointAt(at)!;
    count += widthOf(point);
    at += storedAs(point);
  }
  const length = count;
  /** Walks from the last kept count at or before an offset to it, and says what both counts are there. */
  const walkTo = (kept: readonly number[], offset: number, by: "unit" | "stored") => {
    const from = lastUpTo(kept, offset);
    const here = { unit: units[from] ?? 0, stored: stored[from] ?? 0 };
    while (here[by] < offset && here.stored < text.length) {
      const point = text.codePointAt(here.stored)!;
      here.unit += widthOf(point);
      here.stored += storedAs(point);
    }
    return here;
  };
  return {
    text,
    length,
    toUtf16(offset) {
      const here = walkTo(units, offset, "unit");
      return here.unit === offset ? here.stored : null;
    },
    fromUtf16: (offset) => walkTo(stored, offset, "stored").unit,
  };
}

function countedAsStored(text: string): Measured {
  const { length } = text;
  return {
    text,
    length,
    toUtf16: (offset) => (offset >= 0 && offset <= length ? offset : null),
    fromUtf16: (offset) => offset,
  };
}

/** What stands between two offsets in the unit; null where that is no stretch of whole characters. */
export function sliceOf({ text, toUtf16 }: Measured, start: number, end: number): string | null {
  const from = toUtf16(start);
  const to = toUtf16(end);
  return from === null || to === null || from > to ? null : text.slice(from, to);
}

function bytesOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

function storedAs(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** Index of the last number that is not greater; 0 where all are. The numbers rise. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
