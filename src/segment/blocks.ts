import type { Span } from "../model/span.js";

/** A stretch of text that is one segment or part of one: a line, or the lines of one hard-wrapped paragraph. */
export interface Block extends Span {
  /** The words, without the white space around them; `start` is where they begin, `end` where the next block begins. */
  readonly text: string;
  /** A blank line, or the start of the text, stands before it. */
  readonly apart: boolean;
}

interface Line extends Span {
  readonly text: string;
  readonly apart: boolean;
  /** White space before its words, in code units. */
  readonly indent: number;
}

/** Cuts text into blocks, from `from` on; white space before the first belongs to none. */
export function blocksOf(text: string, from: number): Block[] {
  const lines = linesOf(text, from);
  const width = wrapWidth(lines);
  const firsts = lines.filter((line, at) => at === 0 || !goesOn(lines[at - 1]!, line, width));
  return firsts.map((first, at) => {
    const end = firsts[at + 1]?.start ?? text.length;
    return { start: first.start, end, text: text.slice(first.start, end).trimEnd(), apart: first.apart };
  });
}

/** A CRLF is one line end, or every second line would count as blank. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Lines that hold more than white space. */
function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let start = from;
  LINE_END.lastIndex = from;
  while (start < text.length) {
    const lineEnd = LINE_END.exec(text);
    const line = text.slice(start, lineEnd?.index ?? text.length);
    const words = line.trim();
    if (words === "") {
      apart = true;
    } else {
      const indent = line.length - line.trimStart().length;
      const first = start + indent;
      lines.push({ start: first, end: first + words.length, text: words, apart, indent });
      apart = false;
    }
    if (lineEnd === null) break;
    start = LINE_END.lastIndex;
  }
  LINE_END.lastIndex = 0;
  return lines;
}

/** Lines as typewriters and mail programs broke them. */
const MIN_WIDTH = 45;
const MAX_WIDTH = 130;

/**
 * The width that the text was wrapped to, or null where a line is a paragraph: nearly all lines are within it, and most of those that
 * have another right below them are nearly as long and break off within a sentence.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const short = lines.filter(({ text }) => text.length <= MAX_WIDTH);
  const width = short.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  if (width < MIN_WIDTH || (lines.length - short.length) * 50 > lines.length) return null;
  let joints = 0;
  let within = 0;
  let beforeSmall = 0;
  for (const [at, next] of lines.entries()) {
    const line = lines[at - 1];
    if (line === undefined || next.apart || beginsParagraph(line, next)) continue;
    joints++;
    if (line.text.length * 4 <= width * 3 || !breaksOff(line.text, next.text)) continue;
    within++;
    if (/^[a-z]/.test(next.text)) beforeSmall++;
  }
  // A text of two or three lines has few joints: there one that falls before a small letter is enough.
  const enough = within >= 2 || (beforeSmall === 1 && joints === 1);
  return enough && within * 2 >= joints ? width : null;
}

/** Whether the line begins a paragraph by its indent, a speaker in capitals, or the mark of a list. */
function beginsParagraph(before: Line, line: Line): boolean {
  return line.indent > before.indent + 1 || /^(?:\p{Lu}[\p{Lu}.'’ -]{0,38}:|[-•*–—] )/u.test(line.text);
}

/** Whether a sentence goes on over the line end. */
function breaksOff(line: string, next: string): boolean {
  return /^[a-z]/.test(next) || !/[.!?:;"”’)]$/.test(line);
}

/**
 * Whether `line` goes on the paragraph of `before`: its first word would not have found room there, or the sentence is not over. An
 * indent begins a paragraph.
 */
function goesOn(before: Line, line: Line, width: number | null): boolean {
  if (width === null || line.apart || beginsParagraph(before, line)) return false;
  if (before.text.length < width / 2) return false;
  const space = line.text.indexOf(" ");
  const firstWord = space < 0 ? line.text.length : space;
  if (before.text.length + 1 + firstWord > width) return true;
  return (
    /^[a-z]/.test(line.text) || (before.text.length * 4 > width * 3 && breaksOff(before.text, line.text))
  );
}
