import type { Scan, Token } from "../../model/scan.js";
import { DIRECTIONS, looksCommon } from "../../rules/actors/contexts.js";
import { ORGANIZATION_HEADS, PLACE_HEADS, THING_HEADS, UNIT_HEADS } from "../../rules/actors/heads.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import type { Kind } from "./candidate.js";
import type { Evidence } from "./evidence.js";
import { after } from "./evidence-after.js";
import { before } from "./evidence-before.js";
import { inside } from "./evidence-inside.js";
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
 */
export function classify(scan: Scan, first: number, last: number, initial: boolean): Verdict | null {
  const sentence = scan.sentences[scan.sentenceOf[first]!]!;
  const found: Evidence[] = [];
  const say = (kind: Kind, weight: number, rule: string): void => {
    found.push({ kind, weight, rule: `actors/${rule}` });
  };
  const words = scan.tokens.slice(first, last).filter(({ kind }) => kind === "word");
  inside(words, say);
  before(scan.tokens, first, sentence.first, words.length, say);
  after(scan.tokens, last, sentence.last, words, say);
  const [one] = words;
  if (GROUPS_OF_MEN.test(words.at(-1)!.lower)) return null;
  if (
    words.length === 1 &&
    (THING_HEADS.has(one!.lower) ||
      ORGANIZATION_HEADS.has(one!.lower) ||
      UNIT_HEADS.has(one!.lower) ||
      PLACE_HEADS.has(one!.lower))
  )
    return null;
  if (words.length === 1 && (ARTICLE_ALONE.has(one!.lower) || DIRECTIONS.has(one!.lower))) return null;
  if (initial && words.length === 1 && looksCommon(one!.lower)) return null;
  if (isTitleOfWork(scan, first)) return null;
  const verdict = strongest(found);
  return verdict === null || verdict.weight < ENOUGH
    ? null
    : { ...verdict, gender: genderOf(words, verdict.kind) };
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

/** The kind with most weight, and the rules that speak for it, the loudest first. */
function strongest(found: readonly Evidence[]): Omit<Verdict, "gender"> | null {
  let best: Omit<Verdict, "gender"> | null = null;
  for (const kind of ["person", "place", "organization", "state"] as const) {
    const mine = found.filter((evidence) => evidence.kind === kind);
    if (mine.length === 0) continue;
    const weight = mine.reduce((sum, evidence) => sum + evidence.weight, 0);
    const rules = mine.sort((a, b) => b.weight - a.weight).map(({ rule }) => rule);
    if (best === null || weight > best.weight) best = { kind, weight, rules: [...new Set(rules)] };
  }
  return best;
}

/** A person's gender by the given name, where it has one. */
export function genderOf(words: readonly Token[], kind: Kind): "female" | "male" | null {
  if (kind !== "person" || words.length === 0) return null;
  const gender = firstNameGender(tokenKey(words[0]!));
  return gender === "female" || gender === "male" ? gender : null;
}
