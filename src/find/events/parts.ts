import type { Token } from "../../model/scan.js";
import type { Reading } from "../../rules/events/lexicon.js";
import {
  ADVERBS,
  ARTICLES,
  BE,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATIONS,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from "../../rules/events/words.js";

/** What a word does to the clause it stands in; `Noun` is every word that does nothing else: nouns, adjectives, names. */
export enum Part {
  Noun,
  Determiner,
  Preposition,
  Verb,
  Auxiliary,
  Modal,
  To,
  Negation,
  Adverb,
  Pronoun,
  Subordinator,
  Relative,
  And,
  Comma,
  Stop,
  Quote,
  Possessive,
  Hyphen,
  Outside,
}

const PARTS: ReadonlyMap<string, Part> = partsByWord();

/** A later list overrides an earlier one. */
function partsByWord(): Map<string, Part> {
  const parts = new Map<string, Part>();
  const lists: [ReadonlySet<string>, Part][] = [
    [PLAIN_VERBS, Part.Verb],
    [ADVERBS, Part.Adverb],
    [DETERMINERS, Part.Determiner],
    [PREPOSITIONS, Part.Preposition],
    [SUBORDINATORS, Part.Subordinator],
    [RELATIVES, Part.Relative],
    [BE, Part.Auxiliary],
    [HAVE, Part.Auxiliary],
    [DO, Part.Auxiliary],
    [MODALS, Part.Modal],
    [NEGATIONS, Part.Negation],
    [PRONOUNS, Part.Pronoun],
    [new Set(["and", "or", "but", "&", "nor"]), Part.And],
    [new Set(["to"]), Part.To],
    [new Set(["her", "no", "without"]), Part.Determiner],
    [new Set(["'s", "'"]), Part.Possessive],
  ];
  for (const [words, part] of lists) for (const word of words) parts.set(word, part);
  parts.set("without", Part.Preposition);
  return parts;
}

const COMMAS: ReadonlySet<string> = new Set([",", "(", ")", "[", "]"]);

export function nameOr(token: Token): Part {
  if (token.lower === "'s" || token.lower === "'") return Part.Possessive;
  return token.kind === "hyphen" ? Part.Hyphen : Part.Noun;
}

export function partOf(
  tokens: readonly Token[],
  index: number,
  first: number,
  reading: Reading | undefined,
): Part {
  const token = tokens[index]!;
  switch (token.kind) {
    case "number":
      return Part.Determiner;
    case "quote":
      return Part.Quote;
    case "hyphen":
      return Part.Hyphen;
    case "dash":
      return Part.Stop;
    case "punctuation":
      return COMMAS.has(token.text) ? Part.Comma : Part.Stop;
  }
  if (isInRow(tokens, index)) return Part.Adverb;
  const known = PARTS.get(token.lower);
  if (known === Part.Modal && (isMonth(tokens, index) || isWill(tokens, index))) return Part.Noun;
  if (known === Part.Preposition && isRounding(tokens, index)) return Part.Determiner;
  if (known === Part.Relative && token.lower === "that" && isSpan(tokens[index + 1])) return Part.Determiner;
  if (known === Part.Determiner && isPair(tokens, index)) return Part.Pronoun;
  if (known !== undefined) return known;
  if (token.shape !== "lower") return Part.Noun;
  return openPart(tokens, index, first, reading);
}

/** "side by side": nobody's side. */
function isInRow(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.lower;
  if (word !== "side" && word !== "by") return false;
  for (let at = index; at >= index - 2 && at >= 0; at--)
    if (tokens[at]!.lower === "side" && tokens[at + 1]?.lower === "by" && tokens[at + 2]?.lower === "side")
      return true;
  return false;
}

/** "on 4 May", "in May 2019": no modal. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  const { lower, shape } = tokens[index]!;
  if (lower !== "may" || shape !== "title") return false;
  return [tokens[index - 1], tokens[index + 1]].some(
    (beside) => beside?.kind === "number" || (beside !== undefined && BEFORE_A_MONTH.has(beside.lower)),
  );
}

/** "the will of the voters", "his will". */
function isWill(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]!.lower !== "will" || before === undefined) return false;
  return (
    ARTICLES.has(before.lower) &&
    before.lower !== "this" &&
    before.lower !== "that" &&
    before.lower !== "these"
  );
}

/** "over 200 rebels", "about 50 towns". */
function isRounding(tokens: readonly Token[], index: number): boolean {
  return ROUNDING.has(tokens[index]!.lower) && tokens[index + 1]?.kind === "number";
}

const ROUNDING: ReadonlySet<string> = new Set(["over", "about", "around", "under"]);

const BEFORE_A_MONTH: ReadonlySet<string> = new Set(
  "in of since until by last this next early late mid during from between".split(" "),
);

/** "the two agreed": who was named before; in "the two armed men" it only counts. */
function isPair(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== "two" || tokens[index - 1]?.lower !== "the") return false;
  const next = tokens[index + 1];
  const part = next === undefined ? undefined : PARTS.get(next.lower);
  if (part !== undefined) return part === Part.Verb || part === Part.Auxiliary || part === Part.Modal;
  const after = tokens[index + 2];
  const goesOn = after === undefined || PARTS.has(after.lower) || after.kind === "punctuation";
  return next?.lower.endsWith("ed") === true && goesOn;
}

/** "thousands | marched in": those who are counted; in "hundreds wounded men" they are not. */
function isOfMany(tokens: readonly Token[], index: number): boolean {
  if (!COUNTED.has(tokens[index - 1]?.lower ?? "")) return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind === "punctuation" || PARTS.get(next.lower) === Part.Preposition;
}

const COUNTED: ReadonlySet<string> = new Set(["thousands", "hundreds", "dozens", "scores"]);

/** "in June that year": a demonstrative. */
function isSpan(next: Token | undefined): boolean {
  return next !== undefined && SPANS_OF_TIME.has(next.lower);
}

const SPANS_OF_TIME: ReadonlySet<string> = new Set(
  "year month week day night morning afternoon evening summer winter spring autumn fall time".split(" "),
);

/** Words of the open classes: adverbs and past forms by their ending, verbs of the lexicon by their form. */
function openPart(
  tokens: readonly Token[],
  index: number,
  first: number,
  reading: Reading | undefined,
): Part {
  const word = tokens[index]!.lower;
  if (word.endsWith("ly") && word.length > 4 && !word.endsWith("mily")) return Part.Adverb;
  const verb = reading?.verb;
  const past = verb !== undefined && verb !== null && (verb.is.past || verb.is.participle);
  if (past || (word.endsWith("ed") && word.length > 4 && !word.endsWith("eed"))) {
    const before = index > first ? tokens[index - 1]! : null;
    const partBefore = before === null ? undefined : PARTS.get(before.lower);
    if (before?.kind === "hyphen" || before?.kind === "number") return Part.Noun;
    if (isPair(tokens, index - 1) || isOfMany(tokens, index)) return Part.Verb;
    return partBefore === Part.Determiner || partBefore === Part.Possessive ? Part.Noun : Part.Verb;
  }
  if (!word.endsWith("ing") || word.length < 6 || reading === undefined || !verb) return Part.Noun;
  const noun = reading.nominals.length > 0 && !(index > first && BE.has(tokens[index - 1]!.lower));
  return noun ? Part.Noun : Part.Verb;
}
