/** Bytes to text: UTF-8, UTF-16 and the two 8-bit code pages that news is still found in. */
import { binaryAt, type NotText, SAMPLE, startsWith } from "./binary.js";

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding: `utf-8`, `utf-16le`, `utf-16be`, `windows-1251` or `windows-1252`. */
  readonly encoding: string;
  /** Offset in `text` of the first character that stands for bytes that could not be read, or null. */
  readonly damagedAt: number | null;
}

const decoders = {
  strict: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }),
  lenient: new TextDecoder("utf-8", { ignoreBOM: true }),
};

/**
 * Decodes a file. The byte order mark is left out, everything else stays as it is. Bytes that are no text (a NUL, a share of control
 * characters that no text has) are refused; bytes that are damaged UTF-8 are decoded with U+FFFD in their place.
 */
export function decode(bytes: Uint8Array): Decoded | NotText {
  const wide = utf16(bytes);
  if (wide !== null) return decodeUtf16(bytes, wide);
  const binary = binaryAt(bytes);
  if (binary !== null) return binary;
  return decodeNarrow(bytes);
}

/** Decodes bytes that are known to be of an encoding that keeps ASCII: a line of a JSONL file. */
export function decodeNarrow(bytes: Uint8Array): Decoded {
  const body = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  try {
    return { text: decoders.strict.decode(body), encoding: "utf-8", damagedAt: null };
  } catch {
    return looksLikeUtf8(body) ? damagedUtf8(body) : codePage(body);
  }
}

function damagedUtf8(bytes: Uint8Array): Decoded {
  const text = decoders.lenient.decode(bytes);
  const damagedAt = text.indexOf("\ufffd");
  return { text, encoding: "utf-8", damagedAt: damagedAt < 0 ? null : damagedAt };
}

function codePage(bytes: Uint8Array): Decoded {
  const encoding = looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding === "windows-1251") return { text, encoding, damagedAt: null };
  return { text: text.replace(/[\u0080-\u009f]/g, punctuationOf1252), encoding, damagedAt: null };
}

/** What windows-1252 has at 0x80 to 0x9F; five places are empty. Node 20 decodes these bytes as if they were Latin-1. */
const PUNCTUATION_OF_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function punctuationOf1252(control: string): string {
  return PUNCTUATION_OF_1252[control.charCodeAt(0) - 0x80] ?? control;
}

type Wide = "utf-16le" | "utf-16be";

function decodeUtf16(bytes: Uint8Array, encoding: Wide): Decoded {
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  const body = marked ? bytes.subarray(2) : bytes;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
    return { text, encoding, damagedAt: null };
  } catch {
    const at = text.indexOf("\ufffd");
    return { text, encoding, damagedAt: at < 0 ? null : at };
  }
}

/** Which UTF-16 it is: by its mark, or because nearly all NULs are in one half of the pairs. */
export function utf16(bytes: Uint8Array): Wide | null {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0 && sample[at + 1] === 0) return null;
    if (sample[at] === 0) even++;
    else if (sample[at + 1] === 0) odd++;
  }
  // In Latin letters nearly every pair has its NUL; a stray NUL or two in a text of bytes is far below that.
  const many = sample.length / 5;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return null;
}

/** More whole UTF-8 sequences than stray bytes: a UTF-8 text with damage rather than a code page. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : 1;
    let found = 0;
    if (lead >= 0xc2 && lead < 0xf5) {
      while (found < trail && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    }
    if (found === trail) whole++;
    else stray++;
    at += found;
  }
  return whole > stray;
}

/**
 * Cyrillic words are written wholly in the upper half of windows-1251; in windows-1252 accented letters stand among plain ones.
 * Compares the letters in runs of three or more upper-half letters with those in shorter runs.
 */
function looksCyrillic(bytes: Uint8Array): boolean {
  let inWords = 0;
  let alone = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0xc0) {
      run++;
      continue;
    }
    if (run >= 3) inWords += run;
    else alone += run;
    run = 0;
  }
  return inWords > alone;
}
