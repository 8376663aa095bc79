import type { Segment } from "../model/document.js";
import type { QuoteRun, Scan, Sentence, Token } from "../model/scan.js";
import { pairQuoteMarks } from "./quote-runs.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";

/**
 * The one pass over a text. Every later stage works from its result and never reads the text again from the start.
 *
 * @param text the document's text
 * @param segments a partition of it, as `segment` makes it
 */
export function scan(text: string, segments: readonly Segment[]): Scan {
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens, segments);
  const runs = pairQuoteMarks(text, tokens, sentences, segments);
  return {
    text,
    segments,
    tokens,
    sentences,
    runs,
    sentenceOf: sentenceOf(tokens, sentences),
    runOf: runOf(tokens, runs),
  };
}

function sentenceOf(tokens: readonly Token[], sentences: readonly Sentence[]): Int32Array {
  const of = new Int32Array(tokens.length);
  for (const sentence of sentences) of.fill(sentence.index, sentence.first, sentence.last);
  return of;
}

/** Runs come in the order of their opening marks, so an inner one overwrites the outer. */
function runOf(tokens: readonly Token[], runs: readonly QuoteRun[]): Int32Array {
  const of = new Int32Array(tokens.length).fill(-1);
  runs.forEach((run, index) => {
    of.fill(index, run.first, run.last);
  });
  return of;
}
