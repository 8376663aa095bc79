import type { Claim } from "../../model/claims.js";
import type { Span } from "../../model/span.js";

/** A word of a claim, by its place in the document. */
export interface Word extends Span {
  readonly lower: string;
  readonly isCapital: boolean;
  /** The word before it, in lower case; "" for the first. */
  readonly before: string;
}

/** How far two claims are told in the same words, and the words that only one of them has. */
export interface Wording {
  /** Words in common, in their order, as a part of the longer claim: 1 is the same to the word. */
  readonly share: number;
  readonly common: number;
  readonly ours: readonly Word[];
  readonly theirs: readonly Word[];
}

/** Claims of more words than these are compared by their evidence only. */
const LONGEST = 80;

/**
 * Aligns the words of two claims by their longest common subsequence.
 *
 * @returns null where one of them is too long to be aligned
 */
export function wordingOf(a: Claim, b: Claim): Wording | null {
  const [ours, theirs] = [wordsOf(a), wordsOf(b)];
  const longest = Math.max(ours.length, theirs.length);
  if (longest === 0 || longest > LONGEST) return null;
  const { left, right } = unmatched(ours, theirs);
  const common = ours.length - left.length;
  return { share: common / longest, common, ours: left, theirs: right };
}

function wordsOf({ text, start }: Claim): Word[] {
  const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
  let before = "";
  return [...text.matchAll(pattern)].map(({ 0: word, index }): Word => {
    const lower = word.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(word);
    const read = { lower, isCapital, before, start: start + index, end: start + index + word.length };
    before = lower;
    return read;
  });
}

/** The words outside the longest common subsequence (Wagner and Fischer 1974). */
function unmatched(a: readonly Word[], b: readonly Word[]): { left: Word[]; right: Word[] } {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i]!.lower === b[j]!.lower
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const left: Word[] = [];
  const right: Word[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]!.lower === b[j]!.lower) {
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) left.push(a[i++]!);
    else right.push(b[j++]!);
  }
  return { left: [...left, ...a.slice(i)], right: [...right, ...b.slice(j)] };
}
