import type { Scan, Token } from "../../model/scan.js";
import {
  COMPANY_VERBS,
  DIRECTIONS,
  looksCommon,
  MEMBERSHIP_NOUNS,
  NOUNS_BEFORE_ORGANIZATION,
  ORGANIZATION_NOUNS,
  PARTICLES,
  PERSONAL_VERBS,
  PLACE_PREPOSITIONS,
  SPEECH,
  SUBJECT_ADVERBS,
} from "../../rules/actors/contexts.js";
import {
  NOT_ACRONYMS,
  ORGANIZATION_HEADS,
  PLACE_BEFORE_OF,
  PLACE_HEADS,
  PLACE_NOUNS,
  THING_HEADS,
} from "../../rules/actors/heads.js";
import { PERSON_NOUNS, TITLES } from "../../rules/actors/titles.js";
import { firstNameGender, isSurname, isWeakFirstName } from "../../rules/packs/first-names.js";
import type { Kind } from "./candidate.js";
import { tokenKey } from "./pack-names.js";

export interface Verdict {
  readonly kind: Kind;
  readonly weight: number;
  readonly gender: "female" | "male" | null;
  readonly rules: string[];
}

/** Evidence below this is not enough to make an actor of capitals. */
const ENOUGH = 2;

/** What one piece of evidence says, and how loudly. */
interface Evidence {
  readonly kind: Kind;
  readonly weight: number;
  readonly rule: string;
}

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
    (THING_HEADS.has(one!.lower) || ORGANIZATION_HEADS.has(one!.lower) || PLACE_HEADS.has(one!.lower))
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
  for (const kind of ["person", "place", "organization"] as const) {
    const mine = found.filter((evidence) => evidence.kind === kind);
    if (mine.length === 0) continue;
    const weight = mine.reduce((sum, evidence) => sum + evidence.weight, 0);
    const rules = mine.sort((a, b) => b.weight - a.weight).map(({ rule }) => rule);
    if (best === null || weight > best.weight) best = { kind, weight, rules: [...new Set(rules)] };
  }
  return best;
}

type Say = (kind: Kind, weight: number, rule: string) => void;

/** First names, initials, particles, known surnames; letters. */
function inside(words: readonly Token[], say: Say): void {
  const [one] = words;
  if (one === undefined) return;
  const named = firstNameGender(tokenKey(one)) !== undefined;
  const lastWord = words.at(-1)!;
  if (words.length === 1) {
    if (named) say("person", 2, "first-name");
    else if (isSurname(tokenKey(one))) say("person", 1, "first-name");
    if (one.shape === "upper" && isAcronym(one)) say("organization", 1.1, "acronym");
    return;
  }
  if (named && words.length <= 5) say("person", 3, "first-name");
  else if (isWeakFirstName(tokenKey(one)) && words.length <= 4) say("person", 2.2, "first-name");
  if (words.slice(1, -1).some(isInitial) || (isInitial(one) && words.length <= 3))
    say("person", 3, "initial");
  if (words.slice(1).some(({ lower, shape }) => shape === "lower" && PARTICLES.has(lower)))
    say("person", 2.5, "particle");
  else if (words.length <= 4 && /^(?:al|el)-/.test(lastWord.lower) && !/^(?:al|el)-/.test(one.lower))
    say("person", 1.5, "particle");
  if (!named && words.length <= 3 && isSurname(tokenKey(lastWord))) say("person", 2, "first-name");
}

export function isAcronym({ text, lower }: Token): boolean {
  const bare = text.replace(/\./g, "");
  return (
    bare.length >= 2 && bare.length <= 7 && !NOT_ACRONYMS.has(lower.replace(/\./g, "")) && !/\d/.test(bare)
  );
}

function isInitial({ text }: Token): boolean {
  return /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text);
}

function before(tokens: readonly Token[], first: number, start: number, length: number, say: Say): void {
  if (first === start) return;
  const previous = tokens[first - 1]!;
  const second = first - 2 >= start ? tokens[first - 2]! : null;
  if (previous.text === "(" && tokens[first + 1]?.text === ")" && isIntroduced(tokens, first, start))
    say("organization", 4, "bracket");
  if (previous.kind !== "word") return;
  if (previous.lower === "on" && second !== null && ATTACKS.has(second.lower)) say("place", 2, "place-of");
  if (previous.lower === "held" && second?.kind === "hyphen") say("place", 3, "place-of");
  if (PLACE_ADJECTIVES.has(previous.lower)) say("place", 2, "place-preposition");
  if (previous.lower === "of" && second !== null && RULERS.has(second.lower)) say("place", 3, "place-of");
  const { lower } = previous;
  if (TITLES.has(lower) && previous.shape === "lower") say("person", 3, "title");
  else if (NOUNS_BEFORE_ORGANIZATION.has(lower)) say("organization", 2.5, "noun-before");
  if (lower === "near") say("place", 4, "place-preposition");
  else if (PLACE_PREPOSITIONS.has(lower)) say("place", length > 2 ? 1.5 : 2, "place-preposition");
  else if (lower === "of" && second !== null && PLACE_BEFORE_OF.has(second.lower))
    say("place", 4, "place-of");
  else if ((lower === "of" || lower === "at" || lower === "for" || lower === "the") && second !== null)
    membership(tokens, first, start, say);
  const [one, next] = [tokens[first]!, tokens[first + 1]];
  if (
    lower === "the" &&
    length === 1 &&
    one.shape === "upper" &&
    next?.kind === "word" &&
    next.shape === "lower"
  )
    say("organization", 1, "acronym");
  if (SPEECH.has(lower) && length <= 3) say("person", length === 1 ? 1 : 2, "speech");
  if (lower === "by" && second !== null && BY_PERSON.has(second.lower)) say("person", 2, "speech");
}

const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  "suburban downtown nearby neighboring neighbouring northern southern eastern western central rural upstate".split(
    " ",
  ),
);
const ATTACKS: ReadonlySet<string> = new Set(
  "assault attack attacks raid raids offensive strikes strike airstrikes march advance".split(" "),
);
const RULERS: ReadonlySet<string> = new Set(
  "mayor governor king queen bishop archbishop duke earl sheriff native siege capture fall".split(" "),
);

/** The letters in brackets begin the words before them. */
function isIntroduced(tokens: readonly Token[], first: number, start: number): boolean {
  const letters = tokens[first]!.text.replace(/[^\p{L}]/gu, "");
  if (tokens[first]!.shape !== "upper" || letters.length < 2) return false;
  const from = Math.max(start, first - 1 - 2 * letters.length);
  const words = tokens
    .slice(from, first - 1)
    .filter(({ kind, shape }) => kind === "word" && shape !== "lower");
  const initials = words.map(({ lower }) => lower[0]).join("");
  return initials.endsWith(letters.toLowerCase());
}

const BY_PERSON: ReadonlySet<string> = new Set(
  "written directed produced composed sung played painted designed commanded led edited headed coached founded".split(
    " ",
  ),
);

/** "a member of (the) X", "spokesman for X". */
function membership(tokens: readonly Token[], first: number, start: number, say: Say): void {
  let at = first - 1;
  if (tokens[at]!.lower === "the") at--;
  if (at - 1 < start) return;
  const { lower } = tokens[at]!;
  if (
    (lower === "of" || lower === "for" || lower === "at" || lower === "with") &&
    MEMBERSHIP_NOUNS.has(tokens[at - 1]!.lower)
  )
    say("organization", 2, "member-of");
}

function after(
  tokens: readonly Token[],
  last: number,
  stop: number,
  words: readonly Token[],
  say: Say,
): void {
  if (last >= stop) return;
  const next = tokens[last]!;
  const following = last + 1 < stop ? tokens[last + 1]! : null;
  const { length } = words;
  const lastWord = words.at(-1)!.lower;
  if (next.lower === "'s") return say("person", length === 1 ? POSSESSIVE : 1.2, "possessive");
  if (next.kind === "word" && next.shape === "lower") {
    if (COPULAS.has(next.lower) && following !== null && FOUNDED.has(following.lower))
      say("organization", 3, "company-verb");
    if (PLACE_NOUNS.has(next.lower) || (next.lower === "oil" && following?.lower === "field"))
      say("place", 3, "place-noun");
    else if (ORGANIZATION_NOUNS.has(next.lower)) say("organization", 2.5, "organization-noun");
    if (SPEECH.has(next.lower)) say("person", length === 1 ? 1.2 : 2, "speech");
    else if (PERSONAL_VERBS.has(next.lower) || /[^e]ed$/.test(next.lower))
      say("person", length === 1 && lastWord.endsWith("s") ? 1.5 : 2, "personal-verb");
    else if (SUBJECT_ADVERBS.has(next.lower)) say("person", 2, "personal-verb");
    else if (COMPANY_VERBS.has(next.lower)) say("organization", 1, "company-verb");
    if (next.lower === "who") say("person", 2, "apposition");
    if (COPULAS.has(next.lower)) definition(tokens, last + 1, stop, say);
    return;
  }
  if (next.text === "(" && following !== null) bracket(tokens, last + 1, words, say);
  if (next.text === "," && following !== null) apposition(tokens, last + 1, stop, say);
}

/** "Meridian Relief Trust (MRT)": the letters begin the words. */
function bracket(tokens: readonly Token[], at: number, words: readonly Token[], say: Say): void {
  const inside = tokens[at]!;
  if (inside.lower === "born" || inside.lower === "b.") return say("person", 3, "born");
  if (words.length <= 4 && isLifeSpan(tokens, at)) return say("person", 2.5, "born");
  if (tokens[at + 1]?.text !== ")") return;
  if (inside.kind === "word" && inside.shape === "upper" && expands(inside.text, words))
    say("organization", 4, "bracket");
}

/** "(1815-1890)", "(December 16, 1730 - May 28, 1763)". */
function isLifeSpan(tokens: readonly Token[], at: number): boolean {
  let years = 0;
  for (let i = at; i < at + 10 && i < tokens.length; i++) {
    const { text, kind } = tokens[i]!;
    if (text === ")") return years === 2;
    if (kind === "number" && /^1[0-9]{3}$|^20[0-9]{2}$/.test(text)) years++;
  }
  return false;
}

/** A lone name with a possessive is a person in three of five. */
const POSSESSIVE = 2;

const FOUNDED: ReadonlySet<string> = new Set(
  "founded established formed incorporated acquired headquartered owned disbanded".split(" "),
);

const COPULAS: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);

/** "X is a village", "X was an American singer": what the sentence says it is. */
function definition(tokens: readonly Token[], at: number, stop: number, say: Say): void {
  const article = tokens[at];
  if (article === undefined || at >= stop || !/^(?:a|an|the|one)$/.test(article.lower)) return;
  const limit = Math.min(stop, at + 7);
  for (let i = at + 1; i < limit; i++) {
    const { lower, kind, shape } = tokens[i]!;
    if (kind === "punctuation" || lower === "of" || lower === "in" || lower === "that") return;
    if (PLACE_NOUNS.has(lower)) return say("place", 4, "definition");
    if (ORGANIZATION_NOUNS.has(lower)) return say("organization", 4, "definition");
    if (PERSON_NOUNS.has(lower) && shape === "lower") return say("person", 3, "definition");
  }
}

export function expands(acronym: string, words: readonly Token[]): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
  const initials = words.map(({ lower }) => lower[0]).join("");
  const content = words
    .filter(({ shape }) => shape !== "lower")
    .map(({ lower }) => lower[0])
    .join("");
  return (
    letters.length >= 2 &&
    (initials === letters || content === letters || letters.startsWith(content.slice(0, 3)))
  );
}

/** ", a professor at", ", who", ", 43,", ", the party's leader". */
function apposition(tokens: readonly Token[], at: number, stop: number, say: Say): void {
  const next = tokens[at]!;
  if (next.kind === "number") {
    if (/^\d\d$/.test(next.text) && tokens[at + 1]?.text === ",") say("person", 3, "age");
    return;
  }
  if (next.lower === "who") return say("person", 2.5, "apposition");
  if (next.lower === "whose") return say("person", 1, "apposition");
  if (next.lower === "where") return say("place", 2.5, "apposition");
  const limit = Math.min(stop, at + 6);
  for (let i = at; i < limit; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === "punctuation") return;
    if (PERSON_NOUNS.has(lower) && (i > at || tokens[i + 1]?.lower === "of" || tokens[i + 1]?.lower === "at"))
      return say("person", 2, "apposition");
    if (ORGANIZATION_NOUNS.has(lower) && i > at) return say("organization", 2, "apposition");
    if (PLACE_NOUNS.has(lower) && i > at) return say("place", 2, "apposition");
    if (lower === "of" || lower === "and" || lower === "in") return;
  }
}

/** A person's gender by the given name, where it has one. */
export function genderOf(words: readonly Token[], kind: Kind): "female" | "male" | null {
  if (kind !== "person" || words.length === 0) return null;
  const gender = firstNameGender(tokenKey(words[0]!));
  return gender === "female" || gender === "male" ? gender : null;
}
