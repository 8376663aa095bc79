import { sha256Of } from "../../../model/ids.js";
import { type Measured, sliceOf } from "../measured.js";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Whether a text as it was stands whole in the text as it is, with something put before it or behind: its hash says so, though the text
 * itself is gone. Only of texts that were UTF-8.
 *
 * @param length of the text as it was, in the unit
 * @returns how much further on it stands; null where it does not, or where it stands at both ends
 */
export function shiftOfWhole(length: number, sha256: string, text: Measured): number | null {
  if (length > text.length) return null;
  const shifts = new Set([0, text.length - length]);
  const found = [...shifts].filter((shift) => {
    const words = sliceOf(text, shift, shift + length);
    return words !== null && [words, BYTE_ORDER_MARK + words].some((whole) => sha256Of(whole) === sha256);
  });
  return found.length === 1 ? found[0]! : null;
}
