/** Line and column of an offset, both from 1, in UTF-16 code units; a line ends at LF, CRLF or a lone CR. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
