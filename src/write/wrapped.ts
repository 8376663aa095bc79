import { widthOf } from "./table-width.js";

/** Text for a person is set to this width, which fits every terminal that has a default one. */
export const WIDTH = 80;

/** Lines of at most WIDTH columns, broken at white space; a word that is longer has a line of its own. */
export function wrapped(text: string, indent: string, hanging = indent): string[] {
  return filled(text.split(/\s+/), indent, " ", hanging);
}

/**
 * Lines of items that are not broken themselves.
 *
 * @param hanging what the lines after the first begin with
 */
export function filled(items: readonly string[], indent: string, gap: string, hanging = indent): string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const item of items) {
    const longer = isEmpty ? line + item : line + gap + item;
    if (!isEmpty && widthOf(longer) > WIDTH) {
      lines.push(line);
      line = hanging + item;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line];
}
