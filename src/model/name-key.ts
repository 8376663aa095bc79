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
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(/[ıøłđßæœ]/g, (letter) => SINGLE[letter]!)
    .replace(/['’‘ʼ´`.]/g, "")
    .replace(/[\s‐‑–-]+/g, " ")
    .trim();
}
