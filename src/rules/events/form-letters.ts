import type { VerbForm } from "./inflect.js";

/** How the lexicon's table writes what form of a verb a word is. */
export const FORM_LETTERS: Readonly<Record<VerbForm, string>> = {
  base: "b",
  s: "s",
  past: "p",
  participle: "q",
  ing: "g",
};
