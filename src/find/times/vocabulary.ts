import type { Token } from "../../model/scan.js";

/** The code of any word that no pattern begins with or goes on with. */
export const OTHER = 0;

/** Code units and lengths below these have a place in the table of what may be a word of the vocabulary. */
const CHARACTERS = 128;
const LENGTHS = 16;

/**
 * Numbers the words that can matter at the head of an expression, so that each token is looked up once. Most tokens cost no look-up:
 * no word of the vocabulary has their first letter and their length.
 */
export class Vocabulary {
  private readonly codes = new Map<string, number>();
  private readonly heads = new Uint8Array(CHARACTERS * LENGTHS);
  private hasLongWords = false;

  /** @param words by their codes, from 1; `#` stands for digits, `-` for a hyphen or dash */
  constructor(words: readonly string[]) {
    for (const word of words) {
      this.codes.set(word, this.codes.size + 1);
      if (word.length < LENGTHS && word.charCodeAt(0) < CHARACTERS)
        this.heads[word.charCodeAt(0) * LENGTHS + word.length] = 1;
      else this.hasLongWords = true;
    }
  }

  /** The code of a word, or OTHER. */
  get(word: string): number {
    return this.codes.get(word) ?? OTHER;
  }

  codeOf({ kind, lower }: Token): number {
    if (kind === "number") return this.get("#");
    if (kind === "hyphen" || kind === "dash") return this.get("-");
    const { length } = lower;
    const first = lower.charCodeAt(0);
    const fits = length < LENGTHS && first < CHARACTERS;
    if (fits ? this.heads[first * LENGTHS + length] === 0 : !this.hasLongWords) return OTHER;
    return this.get(lower);
  }
}
