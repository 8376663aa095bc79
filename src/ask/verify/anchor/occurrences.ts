const LONGEST_KEY = 8;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where some words stand in a text, all found in one pass: UTF-16 offsets, rising. Words that begin or end inside a longer word of the
 * text ("Iran" in "Iranian") do not stand there.
 */
export function occurrences(
  words: ReadonlySet<string>,
  text: string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map([...words].map((word) => [word, [] as number[]]));
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    const key = word.slice(0, LONGEST_KEY);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [word]);
    else group.push(word);
  }
  const lengths = [...new Set([...byKey.keys()].map(({ length }) => length))].filter((length) => length > 0);
  for (let at = 0; at < text.length; at++) {
    for (const length of lengths) {
      const group = byKey.get(text.slice(at, at + length));
      if (group === undefined || at + length > text.length) continue;
      for (const word of group) if (standsAt(word, text, at)) found.get(word)!.push(at);
    }
  }
  return found;
}

/** Whether the words stand at an offset, and not as a part of a longer word. */
export function standsAt(words: string, text: string, at: number): boolean {
  if (!text.startsWith(words, at)) return false;
  const end = at + words.length;
  return !(isInside(text, at) || isInside(text, end));
}

/** Whether a word goes on over an offset. */
export function isInside(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text[at - 1]!) && LETTER.test(text[at]!);
}
