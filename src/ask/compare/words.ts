/** The words of a claim that say what it is about, as they are compared. */
import { keyOf } from "../../model/name-key.js";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand in any sentence, and those of time and number, which dates and quantities compare. */
const COMMON = list(`
  a an the this that these those some any all both each every other another such same own no not nor only
  i me my we us our you your he him his she her it its they them their who whom whose which what there here
  and or but so yet if then than as because since while when where after before until though although whether
  of in on at by for from to into onto with without within about against between among over under through during near around
  across along toward towards via off out up down again further once per amid following
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  say says said tell tells told add adds added according report reports reported reportedly statement
  very more most many much few several also too just even still already now later earlier ago
  one two three four five six seven eight nine ten eleven twelve twenty dozen dozens hundred hundreds thousand thousands scores
  today yesterday tomorrow day days week weeks month months year years morning afternoon evening night
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`);

const ENDINGS = /(?:ations?|ings?|ments?|edly|ed|ers?|es|s|e|y)$/;

/** A rough stem: "strikes", "striking" and "strike" as "strik". What is left has at least three letters. */
export function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, "");
  return stem.length >= 3 ? stem.replace(/(.)\1$/, "$1") : word;
}

/** The words that carry content, by their stems, in the order of the text; accents, case and possessives do not count. */
export function wordsByStem(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu)) {
    const plain = word.replace(/['’]s?$/, "");
    const key = keyOf(plain);
    if (key.length > 2 && !COMMON.has(key) && !words.has(stemOf(key))) words.set(stemOf(key), plain);
  }
  return words;
}

/** Their stems alone. The names of actors are asked for again and again, so what is short is kept. */
export function contentWords(text: string): readonly string[] {
  const known = KEPT.get(text);
  if (known !== undefined) return known;
  const stems = [...wordsByStem(text).keys()];
  if (KEPT.size >= MOST) KEPT.clear();
  if (text.length <= 60) KEPT.set(text, stems);
  return stems;
}

const KEPT = new Map<string, readonly string[]>();
const MOST = 20_000;
