/** A word of a text, as phrases are compared with it. */
export interface Word {
  /** In small letters, with a straight apostrophe and without a possessive ending. */
  readonly lower: string;
  /** Whether it had one: "the leader's". */
  readonly owns: boolean;
  /** Written with a capital. */
  readonly isName: boolean;
  /** Code-unit offsets into the text that was given, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What parts it from the word before. */
  readonly after: "space" | "hyphen" | "comma" | "stop";
}

const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)?|(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])|[,()–—[\]]|[.;:!?…]/gu;

/** The words of a text; what a hyphen joins is apart, quote marks part nothing. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let after: Word["after"] = "stop";
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (!/^[\p{L}\p{N}]/u.test(written)) {
      if (after !== "stop") after = partedBy(written);
      continue;
    }
    const plain = written.toLowerCase().replace("’", "'");
    const owns = plain.endsWith("'s");
    words.push({
      lower: owns ? plain.slice(0, -2) : plain,
      owns,
      isName: /^\p{Lu}/u.test(written),
      start: index,
      end: index + written.length,
      after,
    });
    after = "space";
  }
  return words;
}

function partedBy(mark: string): Word["after"] {
  if (/^[-‐‑]/.test(mark)) return "hyphen";
  return /^[.;:!?…]/.test(mark) ? "stop" : "comma";
}

/** Whether nothing but a space or a hyphen parts a word from the one before. */
export function follows({ after }: Word): boolean {
  return after === "space" || after === "hyphen";
}

/** The words of a list in a rule, each a phrase: its first word, and those after it. */
export function phrasesOf(list: string): (readonly [first: string, ...rest: string[]])[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((phrase) => phrase.split("_") as [string, ...string[]]);
}

export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
