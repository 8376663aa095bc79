import stringWidth from "string-width";

let segmenter: Intl.Segmenter | null = null;

/** Made when a text is first cut: most runs cut none, and it takes longer than to print a table. */
function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** Nothing but printed ASCII: a column a letter. */
const PLAIN = /^[ -~]*$/;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}

/** The text cut to at most `width` columns, between graphemes, with "…" where something is missing at its end. */
export function cutEnd(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text;
  const room = width - 1;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemesOf(text)) {
    used += widthOf(segment);
    if (used > room) return `${kept}…`;
    kept += segment;
  }
  return text;
}

/** The same, but it is the beginning that is left out: what matters of "folder/file.txt:12" stands at its end. */
export function cutStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (PLAIN.test(text)) return `…${text.slice(text.length - width + 1)}`;
  const parts = [...graphemesOf(text)].map(({ segment }) => segment);
  let used = 1;
  let first = parts.length;
  while (first > 0 && used + widthOf(parts[first - 1] ?? "") <= width) {
    used += widthOf(parts[first - 1] ?? "");
    first--;
  }
  return `…${parts.slice(first).join("")}`;
}

/** "north/…office.txt:12": of a path what matters stands at its end, and in the folder by which it is told from others. */
export function cutPath(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const folder = /^[^/]*\//.exec(text)?.[0] ?? "";
  const room = width - widthOf(folder);
  const rest = text.slice(folder.length).replace(/^…\//, "");
  return folder === "" || room < LEAST_NAME ? cutStart(text, width) : folder + cutStart(rest, room);
}

/** Columns that the end of a path needs to be told at all: "…e.txt:123". */
const LEAST_NAME = 10;

/**
 * Widths of columns that together take at most `room`: the widest give way first, none below its minimum.
 *
 * @param wanted widths that would show everything
 * @param minimum widths below which a column says nothing
 */
export function fitted(wanted: readonly number[], minimum: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = widths.reduce(
      (best, width, at) => (canGive(at) && width > (widths[best] ?? 0) ? at : best),
      -1,
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return widths;

  function canGive(at: number): boolean {
    return (widths[at] ?? 0) > (minimum[at] ?? 0);
  }
}
