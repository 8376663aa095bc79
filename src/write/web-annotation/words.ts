/** How many code points stand before and after the words of a selector, as far as the text has them. */
const AROUND = 32;

/** A text of which code points are counted. */
export class Words {
  readonly #text: string;
  /** Null where each code unit is a code point. */
  readonly #points: readonly string[] | null;

  constructor(text: string) {
    this.#text = text;
    this.#points = /[\ud800-\udfff]/.test(text) ? [...text] : null;
  }

  before(start: number): string {
    return this.#slice(Math.max(0, start - AROUND), start);
  }

  after(end: number): string {
    return this.#slice(end, end + AROUND);
  }

  #slice(start: number, end: number): string {
    return this.#points === null ? this.#text.slice(start, end) : this.#points.slice(start, end).join("");
  }
}
