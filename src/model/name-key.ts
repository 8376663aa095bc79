const PLAIN = /^[a-z0-9]+$/;
const ACCENTS = /\p{M}/gu;
/** Letters that do not come apart into a letter and an accent. */
const SINGLE: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/**
 * The key under which a word is looked up: lower case, without accents, apostrophes and stops; what a hyphen joins is apart
 * ("al-Assad" as "Al Assad"), so that the spellings that differ in these alone are one.
 */
export function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = madeOf(word.toLowerCase());
  if (KEYS.size >= KEPT) KEYS.clear();
  if (word.length <= 60) KEYS.set(word, key);
  return key;
}

/** Kept because the names of a language come again; dropped all at once when noise fills the table. */
const KEYS = new Map<string, string>();
const KEPT = 50_000;

function madeOf(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(/[ıøłđßæœ]/g, (letter) => SINGLE[letter]!)
    .replace(/['’‘ʼ´`.]/g, "")
    .replace(/[\s‐‑–-]+/g, " ")
    .trim();
}
