import { keyOf } from "./name-key.js";
import { type FoldedWord, foldWord, sameWord } from "./word-folding.js";

const ARTICLES: ReadonlySet<string> = new Set(
  "al el ul an ar as ash at ath az es ez ed ad er ur ud us".split(" "),
);

/** The words of a name without articles; "Abd al-X" and "Abdul X" are one word, bin and ibn the same. */
export function foldName(name: string): readonly FoldedWord[] {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const folded = wordsOf(name).map(foldWord);
  if (NAMES.size >= KEPT) NAMES.clear();
  NAMES.set(name, folded);
  return folded;
}

/** Kept because the names of a text come again; dropped all at once when noise fills the table. */
const NAMES = new Map<string, readonly FoldedWord[]>();
const KEPT = 20_000;

function wordsOf(name: string): string[] {
  const parts = keyOf(name).split(" ").filter(Boolean);
  const words: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const more = i + 1 < parts.length;
    if (ARTICLES.has(part) && more && parts.length > 1) continue;
    if (/^abd(?:el|ul|al)?$/.test(part) && more) {
      let next = i + 1;
      if (ARTICLES.has(parts[next]!) && next + 1 < parts.length) next++;
      words.push(`abd${parts[next]!}`);
      i = next;
      continue;
    }
    words.push(part === "ibn" || part === "ben" ? "bin" : part.replace(/^abd[aeu]l(?=[a-z]{3})/, "abd"));
  }
  return words;
}

/** Whether two names are spellings of one: as many words, each the same, or two of them written together. */
export function sameName(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  if (a.length === b.length) return a.every((word, i) => sameWord(word, b[i]!));
  if (a.length === b.length + 1) return isRunTogether(a, b);
  return b.length === a.length + 1 && isRunTogether(b, a);
}

/** "Amir Abdollahian", "Amirabdollahian". */
function isRunTogether(long: readonly FoldedWord[], short: readonly FoldedWord[]): boolean {
  const at = short.findIndex((word, i) => !sameWord(word, long[i]!));
  if (at < 0) return false;
  const together = foldWord(long[at]!.word + long[at + 1]!.word);
  return sameName([...long.slice(0, at), together, ...long.slice(at + 2)], short);
}
