import type { OffsetUnit } from "../../../model/claims.js";
import { lastUpTo, type Measured, measured } from "../measured.js";
import type { FoundSpan } from "../objects.js";

/** How far before and after a span its context reaches, in the unit of the run. */
const CONTEXT = 32;
const WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** How much of the known context of a span stands around a place in another text. */
export interface Agreement {
  readonly agree: number;
  readonly differ: number;
}

/**
 * All that is known of a text that is gone: the words of the spans that a run holds, with their offsets. Half of the characters of news,
 * and nearly always some on both sides of a claim, so that a run needs no context of its own beside each claim.
 */
export class KnownWords {
  readonly #starts: readonly number[];
  readonly #words: ReadonlyMap<number, string>;

  /** @param spans with words, offsets in `unit` */
  constructor(spans: readonly FoundSpan[], unit: OffsetUnit) {
    const words = new Map<number, string>();
    for (const { start, text } of spans) {
      const counted = measured(text ?? "", unit);
      for (const { 0: word, index } of counted.text.matchAll(WORD)) {
        const at = start + counted.fromUtf16(index);
        if (word.length > (words.get(at) ?? "").length) words.set(at, word);
      }
    }
    this.#words = words;
    this.#starts = [...words.keys()].sort((a, b) => a - b);
  }

  /**
   * Holds the words before and after a span, as the prefix and suffix of the W3C Web Annotation TextQuoteSelector, against those around
   * a place in another text. Only what is known is compared: a gap agrees with anything.
   *
   * @param delta how much further on the place is
   */
  agreement(
    span: { readonly start: number; readonly end: number },
    delta: number,
    text: Measured,
  ): Agreement {
    let [agree, differ] = [0, 0];
    const [from, to] = [span.start - CONTEXT, span.end + CONTEXT];
    for (let at = lastUpTo(this.#starts, from); at < this.#starts.length; at++) {
      const start = this.#starts[at]!;
      if (start >= to) break;
      const word = this.#words.get(start)!;
      if (start < from || (start >= span.start && start < span.end)) continue;
      if (stands(word, start + delta, text)) agree++;
      else differ++;
    }
    return { agree, differ };
  }
}

function stands(word: string, at: number, text: Measured): boolean {
  const from = at < 0 ? null : text.toUtf16(at);
  return from !== null && text.text.startsWith(word, from);
}
