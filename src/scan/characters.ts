/** Character classes by code unit: an array look-up for the Latin ranges, a pattern for the rest. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const OTHER = 5;
/** Takes no room and separates nothing: soft hyphen, joiners, bidi controls. */
export const IGNORED = 6;

const LETTERS = /[\p{L}\p{M}]/u;
const SPACES = /\s/u;
const MARKS = new Set('"“”„‟«»‹›‘’‚‛`´＂');

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0xad || (code >= 0x200c && code <= 0x200f) || (code >= 0x202a && code <= 0x202e))
    return IGNORED;
  if (code >= 0x2060 && code <= 0x2069) return IGNORED;
  if (code <= 0x20 || code === 0x200b || SPACES.test(character)) return SPACE;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (MARKS.has(character) || code === 0x27) return MARK;
  // Surrogates are letters of scripts or emoji: as letters they stay together, which is all that is asked of them.
  if (LETTERS.test(character) || (code >= 0xd800 && code <= 0xdfff) || code === 0x5f) return LETTER;
  return OTHER;
}

const CLASS_OF = new Uint8Array(0x10000);

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  const known = CLASS_OF[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  CLASS_OF[code] = found;
  return found;
}

/** Whether the code unit at `at` is white space, or `at` lies outside the text. */
export function isSpaceAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || classOf(text.charCodeAt(at)) === SPACE;
}

export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === LETTER;
}

export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.charCodeAt(at)) === DIGIT;
}
