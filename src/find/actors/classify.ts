import type { Scan, Token } from "../../model/scan.js";
import { DIRECTIONS, looksCommon, looksDemonym } from "../../rules/actors/contexts.js";
import { ORGANIZATION_HEADS, PLACE_HEADS, THING_HEADS, UNIT_HEADS } from "../../rules/actors/heads.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { LeftOut } from "../../rules/rule.js";
import type { Kind } from "./candidate.js";
import type { Evidence } from "./evidence.js";
import { after } from "./evidence-after.js";
import { before } from "./evidence-before.js";
import { inside, isLetters } from "./evidence-inside.js";
import { tokenKey } from "./pack-names.js";

export interface Verdict {
  readonly kind: Kind;
  readonly weight: number;
  readonly gender: "female" | "male" | null;
  readonly rules: string[];
}

/** Evidence below this is not enough to make an actor of capitals. */
const ENOUGH = 2;

/**
 * What capitalised words that no pack knows are, by the words themselves and those beside them; null where nothing says that they
 * are an actor at all.
 *
 * @param without rules that say nothing
 */
export function classify(
  scan: Scan,
  first: number,
  last: number,
  initial: boolean,
  without: LeftOut,
): Verdict | null {
  const sentence = scan.sentences[scan.sentenceOf[first]!]!;
  const words = wordsIn(scan, first, last);
  if (words.length === 1 && (isNoName(words[0]!.lower, initial) || isNational(scan, first))) return null;
  const found: Evidence[] = [];
  const letters = isLetters(words);
  const say = (kind: Kind, weight: number, rule: string): void => {
    if (without.has(`actors/${rule}`)) return;
    if (letters && kind === "person" && DEEDS.has(rule))
      found.push({ kind: "organization", weight: 1, rule });
    else found.push({ kind, weight, rule });
  };
  inside(words, say);
  before(scan.tokens, first, sentence.first, words.length, say);
  after(scan.tokens, last, sentence.last, words, say);
  if (found.length === 0 || GROUPS_OF_MEN.test(words.at(-1)!.lower)) return null;
  if (isTitleOfWork(scan, first) || isTransliteration(scan, first)) return null;
  const verdict = strongest(found);
  if (verdict === null) return null;
  const { kind, weight, rules } = verdict;
  return { kind, weight, rules, gender: genderOf(words, kind) };
}

/** What bodies do as well as persons. */
const DEEDS: ReadonlySet<string> = new Set(["speech", "personal-verb", "possessive", "apposition"]);

/** A lone word that heads bodies, places or things, a direction, an article; a common word that may owe its capital to its place. */
function isNoName(lower: string, initial: boolean): boolean {
  if (THING_HEADS.has(lower) || ORGANIZATION_HEADS.has(lower) || UNIT_HEADS.has(lower)) return true;
  if (PLACE_HEADS.has(lower) || ARTICLE_ALONE.has(lower) || DIRECTIONS.has(lower)) return true;
  return initial && looksCommon(lower);
}

/** "Another Quillbian", "the stubborn Quillbian who had left": somebody of a place. */
function isNational({ tokens }: Scan, first: number): boolean {
  const { lower, shape } = tokens[first]!;
  if (!looksDemonym(lower) || shape !== "title" || first === 0) return false;
  const before = tokens[first - 1]!;
  return ONE_OF.has(before.lower) || (before.shape === "lower" && tokens[first + 1]?.lower === "who");
}

const ONE_OF: ReadonlySet<string> = new Set("a an another every each young fellow".split(" "));

function wordsIn({ tokens }: Scan, first: number, last: number): readonly Token[] {
  const words: Token[] = [];
  for (let i = first; i < last; i++) if (tokens[i]!.kind === "word") words.push(tokens[i]!);
  return words;
}

/** "Airmen", "policemen": callings of many. */
const GROUPS_OF_MEN = /(?:air|service|police|congress|business|sports|fire)(?:wo)?men$/;

const ARTICLE_ALONE: ReadonlySet<string> = new Set(["al", "el", "la", "le", "de", "st", "mt"]);

/** A few capitalised words in quote marks name a song, a book, a slogan. */
function isTitleOfWork(scan: Scan, at: number): boolean {
  const run = scan.runs[scan.runOf[at]!];
  if (run === undefined || run.last - run.first > 8) return false;
  const next = scan.tokens[run.first];
  return next?.shape !== "lower" && !/[.,!?]/.test(scan.tokens[run.last - 1]!.text);
}

/** What stands behind the same in another script: "(Arabic: … Al Karvosk)". */
function isTransliteration({ tokens }: Scan, first: number): boolean {
  const before = tokens[first - 1];
  return before?.kind === "word" && /[\u0370-\u1dff]/.test(before.text[0]!);
}

/** The kind with most weight, and the rules that speak for it, the loudest first. */
function strongest(found: readonly Evidence[]): Omit<Verdict, "gender"> | null {
  let kind: Kind | null = null;
  let weight = ENOUGH;
  for (const candidate of KINDS) {
    let sum = 0;
    for (const evidence of found) if (evidence.kind === candidate) sum += evidence.weight;
    if (sum < weight || (sum === weight && kind !== null)) continue;
    kind = candidate;
    weight = sum;
  }
  if (kind === null) return null;
  const mine = found.filter((evidence) => evidence.kind === kind).sort((a, b) => b.weight - a.weight);
  return { kind, weight, rules: [...new Set(mine.map(({ rule }) => `actors/${rule}`))] };
}

const KINDS: readonly Kind[] = ["person", "place", "organization", "state"];

/** A person's gender by the given name, where it has one. */
export function genderOf(words: readonly Token[], kind: Kind): "female" | "male" | null {
  if (kind !== "person" || words.length === 0) return null;
  const gender = firstNameGender(tokenKey(words[0]!));
  return gender === "female" || gender === "male" ? gender : null;
}
