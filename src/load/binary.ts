/** Tells bytes that are no text. */

/** Why bytes are no text: offset of the byte that says so, and what it is. */
export interface NotText {
  readonly at: number;
  readonly because: string;
}

/** How many bytes are looked at for control characters, and to tell UTF-16. */
export const SAMPLE = 65_536;

/** Beginnings of formats whose first bytes hold no NUL. */
const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "an RTF document"],
];

/** Where bytes show that they are no text, or null. */
export function binaryAt(bytes: Uint8Array): NotText | null {
  const format = MAGIC.find(([magic]) => startsWith(bytes, ...magic));
  if (format !== undefined) return { at: 0, because: `it is ${format[1]}` };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { at: nul, because: "it holds a NUL byte" };
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  let first = -1;
  for (let at = 0; at < sample.length; at++) {
    if (!isControl(sample[at] ?? 0)) continue;
    if (first < 0) first = at;
    controls++;
  }
  return controls * 10 > sample.length
    ? { at: first, because: "every tenth byte or more is a control character" }
    : null;
}

/** Control characters that no text is written with: not tab, line feed, vertical tab, form feed, return or escape. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

export function startsWith(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
