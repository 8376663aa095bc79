import { widthOf } from "./table-width.js";

/** Text for a person is set to this width, which fits every terminal that has a default one. */
export const WIDTH = 80;

/** Lines of at most `width` columns, broken at white space; a word that is longer has a line of its own. */
export function wrapped(text: string, indent: string, hanging = indent, width = WIDTH): string[] {
  return filled(text.split(/\s+/), indent, " ", hanging, width);
}

/** The columns that text is set to: those of a terminal, where it has fewer than WIDTH. */
export function setWidth(columns: number | null): number {
  return Math.min(columns ?? WIDTH, WIDTH);
}

/**
 * Lines of items that are not broken themselves.
 *
 * @param hanging what the lines after the first begin with
 */
export function filled(
  items: readonly string[],
  indent: string,
  gap: string,
  hanging = indent,
  width = WIDTH,
): string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const item of items) {
    const longer = isEmpty ? line + item : line + gap + item;
    if (!isEmpty && widthOf(longer) > width) {
      lines.push(line);
      line = hanging + item;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line];
}
