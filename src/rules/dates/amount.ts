import type { Cursor } from "./pattern.js";
import { CARDINALS, MAGNITUDES } from "./words.js";

/** Characters of the longest number that counts units of time. */
const LONGEST = 12;

/** "twenty-five", "two and a half", "a hundred", "1,460", "2.5", "half a". */
export function amount(cursor: Cursor, at: number): number | undefined {
  const token = cursor.tokens[at]!;
  let value: number;
  let after = at + 1;
  if (token.kind === "number") {
    value =
      token.text.length <= LONGEST && /^[\d,.]+$/.test(token.text)
        ? Number(token.text.replace(/,/g, ""))
        : Number.NaN;
    if (Number.isNaN(value)) return undefined;
  } else {
    const spelled = spelledAmount(cursor, at);
    if (spelled === undefined) return undefined;
    value = spelled;
    after = cursor.after;
  }
  const magnitude = after < cursor.stop ? MAGNITUDES.get(cursor.tokens[after]!.lower) : undefined;
  if (magnitude !== undefined) {
    value *= magnitude;
    after++;
  }
  cursor.after = withHalf(cursor, after);
  return cursor.after > after ? value + 0.5 : value;
}

function spelledAmount(cursor: Cursor, at: number): number | undefined {
  const { tokens, stop } = cursor;
  const tens = CARDINALS.get(tokens[at]!.lower);
  cursor.after = at + 1;
  if (tens === undefined) return MAGNITUDES.get(tokens[at]!.lower);
  if (tens < 20) return tens;
  const joined = at + 1 < stop && tokens[at + 1]!.kind === "hyphen" ? at + 2 : at + 1;
  const ones = joined < stop ? CARDINALS.get(tokens[joined]!.lower) : undefined;
  if (ones === undefined || ones === 0 || ones > 9) return tens;
  cursor.after = joined + 1;
  return tens + ones;
}

/** Past "and a half", "-and-a-half". */
function withHalf({ tokens, stop }: Cursor, at: number): number {
  const words = ["and", "a", "half"];
  let i = at;
  for (const word of words) {
    if (i < stop && tokens[i]!.kind === "hyphen") i++;
    if (i >= stop || tokens[i]!.lower !== word) {
      if (word === "a" && i < stop && tokens[i]!.lower === "half") return i + 1;
      return at;
    }
    i++;
  }
  return i;
}
