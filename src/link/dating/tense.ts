import type { TimeMention } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll won't shall going scheduled expected due planned plans plan upcoming until next would".split(" "),
);

/** How far a verb of the future reaches, in tokens. */
const REACH = 15;

/** Whether nothing near the expression, in its sentence, speaks of the future. */
export function isPastAt(scan: Scan, { first, last }: TimeMention): boolean {
  const sentence = scan.sentences[scan.sentenceOf[first]!]!;
  const stop = Math.min(sentence.last, last + REACH);
  for (let at = Math.max(sentence.first, first - REACH); at < stop; at++)
    if (FUTURE.has(scan.tokens[at]!.lower)) return false;
  return true;
}
