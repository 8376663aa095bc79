import { isInside } from "./anchor/occurrences.js";
import type { Findings } from "./findings.js";
import { linesOf } from "./lines.js";
import type { Measured } from "./measured.js";
import { type Found, type FoundSpan, spanOf } from "./objects.js";

/** Slices each span again, and counts line and column again where they are given. */
export function checkSpans(objects: readonly Found[], text: Measured, findings: Findings): void {
  const lineOf = linesOf(text);
  for (const found of objects) {
    const { start, end, line, column } = found.value;
    const span = spanOf(found);
    if (span === null) {
      if (typeof start === typeof end) continue;
      findings.expect("span", found, "has one end only", [start, end].join("–"), null);
      continue;
    }
    const place = lineOf(span.start);
    const where = { ...found, line: Math.min(place.line, lineOf(text.length).line) };
    checkSpan(span, text, (message, expected, is) => findings.expect("span", where, message, expected, is));
    if (typeof line !== "number" || typeof column !== "number") continue;
    const [expected, is] = [`${line}:${column}`, `${place.line}:${place.column}`];
    findings.expect("line", where, "its line and column are others", expected, is);
  }
}

type Expect = (message: string, expected: unknown, found: unknown) => void;

function checkSpan({ start, end, text: words }: FoundSpan, text: Measured, expect: Expect): void {
  const place = `${start}–${end}`;
  if (start > end) return expect("ends before it begins", place, null);
  if (end > text.length) return expect("runs past the end of the text", place, `0–${text.length}`);
  const [from, to] = [text.toUtf16(start), text.toUtf16(end)];
  if (from === null || to === null) return expect("begins or ends inside a character", place, null);
  if (words !== null) return expect("other words stand there", words, text.text.slice(from, to));
  expect(
    "begins or ends inside a word",
    false,
    [from, to].some((offset) => isInside(text.text, offset)),
  );
}
