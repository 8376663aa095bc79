/**
 * Text from a document may hold escape sequences that move a terminal's cursor, or bidi controls that turn a line around. None of it
 * is written raw: each such character is shown by a sign for it.
 */

/**
 * Controls but tab and line feed (a return alone goes back over its line), delete, C1, marks and overrides of direction, separators of
 * lines, what has no width (the joiners aside, which scripts and emoji need), halves of surrogate pairs.
 */
const HARMFUL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** As HARMFUL, but what a JSON string may hold raw. JSON.stringify itself escapes C0 controls and lone surrogates. */
const HARMFUL_IN_JSON =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** The text with visible signs for what could do harm; tabs and line feeds stay, and are all the line ends there are. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(HARMFUL, signOf);
}

/** The same on one line, for a cell: runs of white space are one space. */
export function oneLine(text: string): string {
  return harmless(text.replace(/\s+/g, " ").trim());
}

/** One line of JSON that a terminal can show: what could do harm is escaped, which changes nothing in its meaning. */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  return json.replace(HARMFUL_IN_JSON, (character) => `\\u${hex(character.charCodeAt(0))}`);
}

function signOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code < 0xe000) return "\ufffd";
  return `<U+${hex(code).toUpperCase()}>`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
