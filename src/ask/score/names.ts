/** Words before a name that say what somebody is, not who. */
const TITLES = /\b(?:mr|mrs|ms|dr|president|prime|foreign|minister|spokesman|the)\b/g;
const ARTICLES = /\b(?:al|el|ul|an|as|ash|at|ad)[\s'’-]+/g;

/** Whether one of some names is one of others, whatever their accents, articles, titles and stops. */
export function sharesName(names: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(names.map(keyOf).filter((key) => key !== ""));
  return others.some((other) => keys.has(keyOf(other)));
}

/** Whether two descriptions have a word of substance in common: "an official of the ministry", "the ministry's man". */
export function sharesWord(one: string, other: string): boolean {
  const words = new Set(longWords(one));
  return longWords(other).some((word) => words.has(word));
}

function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(TITLES, " ")
    .replace(ARTICLES, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function longWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]{4,}/gu) ?? [];
}
