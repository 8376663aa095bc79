import { SIDES, SPELLINGS } from "./name-spellings.js";

/**
 * Transliterations of one name into English differ in known ways: articles, doubled letters, kh/gh/q/k, v/w, -ev/-yev/-iev, o/u, e/a and
 * e/i. A name is folded to its consonants and, between them, classes of vowels; two spellings are one name where the consonants are
 * the same, but for one that is often written otherwise (kh/h, sh/ch, g/j, z/s), and the vowels agree. Vowels on one side only keep
 * short names apart, which keeps Hassan from Hussein.
 */
export interface FoldedWord {
  readonly word: string;
  readonly consonants: string;
  /** The consonants with those as one that are written for each other: what is looked up, before words are compared. */
  readonly frame: string;
  /** Classes of vowels before, between and after the consonants. */
  readonly vowels: readonly string[];
}

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, "S"],
  [/tsch|tch|ch/g, "C"],
  [/tz/g, "ts"],
  [/dzh|zh|dj|j/g, "J"],
  [/kh|gh|ck|[kqgc]/g, "K"],
  [/dh/g, "d"],
  [/th/g, "t"],
  [/ph/g, "f"],
  [/x/g, "Ks"],
  [/w(?=[aeiouy])/g, "v"],
];

/** Endings and runs of vowels that are written in several ways. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/^ye/, "e"],
  [/(?:off|ow)$/, "ov"],
  [/[iy]ev(?=a?$)/, "ev"],
  [/(?<=[bcdfghklmnprstvz])yo/g, "e"],
  [/(?<=(?:sh|ch|zh))ov(?=a?$)/, "ev"],
  [/ah$/, "a"],
  [/[ei]h$/, "e"],
  [/uh$/, "u"],
  [/ae(?=[eiy])/g, "a"],
  [/ie(?=[^aeiouyv])/g, "i"],
  [/(?<=[bcdfghklmnprstvz])y(?=[aeou])/g, "i"],
  [/(?<=h)y(?=a$)/, "i"],
  [/yy/g, "y"],
  [/iy/g, "i"],
  [/n(?=[bp])/g, "m"],
];

const MEMO = new Map<string, FoldedWord>();
const KEPT = 20_000;

/** @param word one word of a name, without spaces */
export function foldWord(word: string): FoldedWord {
  const known = MEMO.get(word);
  if (known !== undefined) return known;
  const { consonants, vowels } = skeleton(SPELLINGS.get(word) ?? word);
  const folded = { word, consonants, frame: frameOf(consonants), vowels };
  if (MEMO.size >= KEPT) MEMO.clear();
  MEMO.set(word, folded);
  return folded;
}

function skeleton(word: string): { consonants: string; vowels: string[] } {
  let s = word;
  for (const [pattern, written] of VOWELS) s = s.replace(pattern, written);
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

/** Consonants that stand for each other in spellings of one name; "kh" and "h", "ch" and "sh", "g" and "j", "z" and "s". */
const FRAMES: Readonly<Record<string, string>> = { C: "K", S: "K", J: "K", h: "K", z: "d", s: "d", t: "d" };

function frameOf(consonants: string): string {
  let frame = "";
  for (const letter of consonants) frame += FRAMES[letter] ?? letter;
  return frame;
}

const WRITTEN_FOR_EACH_OTHER: ReadonlySet<string> = new Set("CK CS CJ JK Kh Ch zs dz".split(" "));

/** Consonants of one frame that differ in no more than one letter that may be written for the other. */
function consonantsAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < 2) return false;
  let differences = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]!, b[i]!];
    if (x === y) continue;
    if (!WRITTEN_FOR_EACH_OTHER.has(x + y) && !WRITTEN_FOR_EACH_OTHER.has(y + x)) return false;
    differences++;
  }
  return differences === 1;
}

/** Long names may lack one short vowel: Zawahiri, Zawahri. */
const LONG = 4;

function vowelsAgree(a: FoldedWord, b: FoldedWord): boolean {
  let lacking = a.consonants.length < LONG ? 1 : 0;
  for (let i = 0; i < a.vowels.length; i++) {
    const [one, other] = [a.vowels[i]!, b.vowels[i]!];
    if (agree(one, other)) continue;
    const inner = i > 0 && i + 1 < a.vowels.length;
    if (!inner || lacking > 0 || (one !== "" && other !== "")) return false;
    if (one + other !== "i" && one + other !== "e") return false;
    lacking++;
  }
  return true;
}

/** Whether two words are spellings of one name; words of fewer than four letters must be equal. */
export function sameWord(a: FoldedWord, b: FoldedWord): boolean {
  if (a.word === b.word) return true;
  if (a.word.length < 4 || b.word.length < 4 || a.frame !== b.frame || a.frame.length < 2) return false;
  return consonantsAgree(a.consonants, b.consonants) && vowelsAgree(a, b) && !areApart(a.word, b.word);
}

/** Salim is not Salem. */
function areApart(a: string, b: string): boolean {
  const [one, other] = [SIDES.get(a), SIDES.get(b)];
  return one !== undefined && other !== undefined && one !== other && one >> 1 === other >> 1;
}
