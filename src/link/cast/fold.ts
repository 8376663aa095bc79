import { keyOf } from "../../rules/packs/key.js";

/**
 * Transliterations of one name into English differ in known ways: articles, doubled letters, kh/gh/q/k, v/w, -ev/-yev/-iev, o/u, e/a and
 * e/i. A name is folded to its consonants and, between them, classes of vowels; two spellings are one name where the consonants are
 * the same and the vowels agree. Vowels on one side only keep names apart, which keeps Hassan from Hussein.
 */
export interface FoldedWord {
  readonly word: string;
  readonly consonants: string;
  /** Classes of vowels before, between and after the consonants. */
  readonly vowels: readonly string[];
}

const ARTICLES: ReadonlySet<string> = new Set(
  "al el ul an ar as ash at ath az es ez ed ad er ur ud us".split(" "),
);

/** Spellings that the rules cannot bring together. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["gamal", "jamal"],
  ["moqtada", "muqtada"],
  ["mekdad", "mokdad"],
  ["miqdad", "mokdad"],
  ["yusuf", "yousef"],
  ["mohamed", "mohammad"],
  ["mohammed", "mohammad"],
  ["muhammed", "mohammad"],
  ["muhammad", "mohammad"],
]);

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "S"],
  [/tsch|tch|ch/g, "C"],
  [/dzh|zh|dj|j/g, "J"],
  [/kh|gh|ck|[kqgc]/g, "K"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/x/g, "Ks"],
  [/w(?=[aeiouy])/g, "v"],
];

const MEMO = new Map<string, FoldedWord>();
const KEPT = 20_000;

/** @param word one word of a name, without spaces */
export function foldWord(word: string): FoldedWord {
  const known = MEMO.get(word);
  if (known !== undefined) return known;
  const folded = { word, ...skeleton(SAME.get(word) ?? word) };
  if (MEMO.size >= KEPT) MEMO.clear();
  MEMO.set(word, folded);
  return folded;
}

function skeleton(word: string): { consonants: string; vowels: string[] } {
  let s = word
    .replace(/^ye/, "e")
    .replace(/(?:off|ow)$/, "ov")
    .replace(/[iy]ev(?=a?$)/, "ev")
    .replace(/(?:ah|eh)$/, "a")
    .replace(/iyy|iy|yy/g, "i");
  for (const [pattern, letter] of CONSONANTS) s = s.replace(pattern, letter);
  s = s.replace(/(.)\1+/g, "$1");
  let consonants = "";
  const vowels = [""];
  for (let i = 0; i < s.length; i++) {
    const letter = s[i]!;
    const slot = vowels.length - 1;
    const vowel = vowelClass(letter, s[i + 1]);
    if (vowel === null) {
      consonants += letter;
      vowels.push("");
    } else if (!vowels[slot]!.endsWith(vowel)) vowels[slot] += vowel;
  }
  return { consonants, vowels };
}

function vowelClass(letter: string, next: string | undefined): string | null {
  if (letter === "a" || letter === "e" || letter === "i") return letter;
  if (letter === "o" || letter === "u" || letter === "w") return "u";
  if (letter === "y") return next !== undefined && /[aeiou]/.test(next) ? null : "i";
  return null;
}

function agree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x !== y && !(x === "e" && y !== "u") && !(y === "e" && x !== "u")) return false;
  }
  return true;
}

/** Whether two words are spellings of one name; words of fewer than four letters must be equal. */
export function sameWord(a: FoldedWord, b: FoldedWord): boolean {
  if (a.word === b.word) return true;
  if (a.word.length < 4 || b.word.length < 4) return false;
  return (
    a.consonants === b.consonants &&
    a.consonants.length > 1 &&
    a.vowels.every((vowels, i) => agree(vowels, b.vowels[i]!))
  );
}

/** The words of a name without articles; "Abd al-X" and "Abdul X" are one word, bin and ibn the same. */
export function foldName(name: string): FoldedWord[] {
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
  return words.map(foldWord);
}

/** Whether two names are spellings of one: as many words, each the same. */
export function sameName(a: readonly FoldedWord[], b: readonly FoldedWord[]): boolean {
  return a.length === b.length && a.every((word, i) => sameWord(word, b[i]!));
}
