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

const ANY_UPPER = /\p{Lu}/u;
const ANY_LOWER = /\p{Ll}/u;
/** An article may stand before the capital: "al-Assad" is written like "Assad". */
const TITLE = /^(?:['’@#]|\p{Ll}{2,3}-|[dDlLO]['’])?\p{Lu}[^\p{Lu}]*(?:[-'’]\p{Lu}?[^\p{Lu}]*)*$/u;

/** Nearly all words are in plain letters: to tell their shape no pattern of all scripts is needed, which takes long to compile. */
const PLAIN_LOWER = /^[a-z]+$/;
const PLAIN_TITLE = /^[A-Z][a-z]+$/;
const PLAIN_UPPER = /^[A-Z]+$/;

function shapeOf(surface: string): TokenShape {
  if (PLAIN_LOWER.test(surface)) return "lower";
  if (PLAIN_TITLE.test(surface)) return "title";
  if (PLAIN_UPPER.test(surface)) return "upper";
  if (!ANY_UPPER.test(surface)) return ANY_LOWER.test(surface) ? "lower" : "none";
  if (TITLE.test(surface)) return surface.replace(/[^\p{L}]/gu, "").length === 1 ? "upper" : "title";
  return ANY_LOWER.test(surface) ? "mixed" : "upper";
}
