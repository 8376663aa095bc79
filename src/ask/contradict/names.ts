import type { Run } from "../../model/claims.js";
import type { Span } from "../../model/span.js";

/** Where in each document places and others are named, so that a word can be told for one. */
export class Names {
  readonly #places = new Map<string, Span[]>();
  readonly #others = new Map<string, Span[]>();

  constructor({ actors }: Run) {
    for (const { type, mentions } of actors) {
      const spans = type === "place" ? this.#places : this.#others;
      for (const { document, start, end, form } of mentions) {
        if (form === "pronoun") continue;
        const known = spans.get(document);
        if (known === undefined) spans.set(document, [{ start, end }]);
        else known.push({ start, end });
      }
    }
  }

  isPlace(document: string, word: Span): boolean {
    return holds(this.#places.get(document), word) && !holds(this.#others.get(document), word);
  }
}

function holds(spans: readonly Span[] | undefined, { start, end }: Span): boolean {
  return spans?.some((span) => span.start <= start && end <= span.end) ?? false;
}
