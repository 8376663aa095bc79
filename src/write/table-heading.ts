import { oneLine } from "./harmless.js";
import { widthOf } from "./table-width.js";

/** Lines of names and what stands behind them, and an empty line. */
export function* headingLines(
  lines: readonly (readonly [name: string, text: string])[],
  width: number | null,
): Iterable<string> {
  yield* namedLines(lines, width);
  yield "\n";
}

/**
 * What stands behind a name is broken between words, where a terminal is not wide enough for it.
 *
 * @param least columns that names take at least
 */
export function* namedLines(
  lines: readonly (readonly [name: string, text: string])[],
  width: number | null,
  least = 0,
): Iterable<string> {
  const labels = lines.map(([name]) => labelOf(name));
  const column = Math.max(least, ...labels.map(widthOf)) + 2;
  for (const [at, [, text]] of lines.entries()) {
    const label = labels[at] ?? "";
    let line = label + " ".repeat(column - widthOf(label));
    let used = column;
    for (const word of oneLine(text).split(" ")) {
      const own = widthOf(word);
      if (width !== null && used > column && used + own > width) {
        yield `${line.trimEnd()}\n`;
        line = " ".repeat(column);
        used = column;
      }
      line += `${word} `;
      used += own + 1;
    }
    yield `${line.trimEnd()}\n`;
  }
}

/** A name on one line; spaces before it are what sets it in. */
function labelOf(name: string): string {
  return (/^ */.exec(name)?.[0] ?? "") + oneLine(name);
}
