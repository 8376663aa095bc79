import type { TokenKind, TokenShape } from "../model/scan.js";

/** How a word is written, whatever its place. */
export interface Form {
  readonly lower: string;
  readonly shape: TokenShape;
}

/** Distinct words of a language are few: their forms are kept, and dropped all at once when a text of noise fills the table. */
const FORMS = new Map<string, Form>();
const FORMS_KEPT = 60_000;

/** The form of a token's surface; the same object for the same surface, as long as the table is kept. */
export function formOf(surface: string, kind: TokenKind): Form {
  const known = FORMS.get(surface);
  if (known !== undefined) return known;
  const lower = surface
    .toLowerCase()
    .replace(/[’ʼ´]/g, "'")
    .replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069]/g, "");
  const form = { lower, shape: kind === "word" ? shapeOf(surface) : "none" } as const;
  if (FORMS.size >= FORMS_KEPT) FORMS.clear();
  if (surface.length <= 40) FORMS.set(surface, form);
  return form;
}

/** An article may stand before the capital of `title`: "al-Assad" is written like "Assad". */
const LETTERS = {
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
  title: /^(?:['’@#]|\p{Ll}{2,3}-|[dDlLO]['’])?\p{Lu}[^\p{Lu}]*(?:[-'’]\p{Lu}?[^\p{Lu}]*)*$/u,
  others: /[^\p{L}]/gu,
};

/** The same for words without letters but A to Z, as nearly all are: patterns of all scripts take long to compile. */
const PLAIN = /^[\x20-\x7e’]+$/;
const PLAIN_LETTERS: typeof LETTERS = {
  upper: /[A-Z]/,
  lower: /[a-z]/,
  title: /^(?:['’@#]|[a-z]{2,3}-|[dDlLO]['’])?[A-Z][^A-Z]*(?:[-'’][A-Z]?[^A-Z]*)*$/,
  others: /[^A-Za-z]/g,
};

function shapeOf(surface: string): TokenShape {
  const { upper, lower, title, others } = PLAIN.test(surface) ? PLAIN_LETTERS : LETTERS;
  if (!upper.test(surface)) return lower.test(surface) ? "lower" : "none";
  if (title.test(surface)) return surface.replace(others, "").length === 1 ? "upper" : "title";
  return lower.test(surface) ? "mixed" : "upper";
}
