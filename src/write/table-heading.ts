import { oneLine } from "./harmless.js";
import { widthOf } from "./table-width.js";

/** What stands behind a name is broken between words, where a terminal is not wide enough for it. */
export function* headingLines(
  lines: readonly (readonly [name: string, text: string])[],
  width: number | null,
): Iterable<string> {
  const column = Math.max(...lines.map(([name]) => widthOf(name))) + 2;
  for (const [name, text] of lines) {
    let line = oneLine(name) + " ".repeat(column - widthOf(name));
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
  yield "\n";
}
