import type { TimeMention } from "../../model/found.js";
import type { Scan, Token } from "../../model/scan.js";
import { ARE, IRREGULAR_PASTS, PLANNED, UNDECIDED, WAS, WILL } from "../../rules/dates/tense-words.js";

const FUTURE: ReadonlySet<string> = new Set(
  "will 'll won't shall going scheduled expected due planned plans plan upcoming until next would".split(" "),
);

/** How far a verb of the future reaches, in tokens. */
const REACH = 15;

/** Whether nothing near the expression, in its sentence, speaks of the future. */
export function isPastAt(scan: Scan, { first, last }: TimeMention): boolean {
  const sentence = scan.sentences[scan.sentenceOf[first]!]!;
  const stop = Math.min(sentence.last, last + REACH);
  for (let at = Math.max(sentence.first, first - REACH); at < stop; at++)
    if (FUTURE.has(scan.tokens[at]!.lower)) return false;
  return true;
}

export type Tense = "past" | "future" | null;

/** How far before an expression its verb is looked for, and behind it where the expression leads its sentence. */
const BEFORE = 12;
const BEHIND = 15;

/**
 * The tense of the verb that an expression depends on: the nearest before it in its clause, or the first behind it where the expression
 * opens its sentence ("On Tuesday, they will meet"). Null where that leaves it open: a modal, a present, no verb.
 */
export function tenseAt({ tokens, sentences, sentenceOf }: Scan, { first, last }: TimeMention): Tense {
  const { first: low, last: high } = sentences[sentenceOf[first]!]!;
  for (let at = first - 1; at >= low && at >= first - BEFORE; at--) {
    if (isClauseEnd(tokens[at]!)) return null;
    const tense = tenseOf(tokens, at, low);
    if (tense !== undefined) return tense;
  }
  if (first - low > FRONT) return null;
  for (let at = last; at < high && at < last + BEHIND; at++) {
    const tense = tenseOf(tokens, at, low);
    if (tense !== undefined) return tense;
  }
  return null;
}

/** How many words may lead in an expression that opens its sentence. */
const FRONT = 3;

function isClauseEnd({ kind, text }: Token): boolean {
  return kind === "quote" || kind === "dash" || (kind === "punctuation" && /^[,;:()]$/.test(text));
}

/** The tense that the token at `at` gives its clause; undefined for a word that is no verb by its form. */
function tenseOf(tokens: readonly Token[], at: number, low: number): Tense | undefined {
  const { lower, shape } = tokens[at]!;
  const previous = at > low ? tokens[at - 1]!.lower : "";
  if (WILL.has(lower)) return "future";
  if (PLANNED.has(lower)) return WAS.has(previous) || previous === "been" ? null : "future";
  if (lower === "to") return ARE.has(previous) ? "future" : isInfinitive(tokens[at + 1]) ? null : undefined;
  if (lower === "set" && /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? ""))
    return WAS.has(previous) ? null : "future";
  if (UNDECIDED.has(lower)) return null;
  if (WAS.has(lower)) return "past";
  if (shape !== "lower") return undefined;
  if (IRREGULAR_PASTS.has(lower) || isRegularPast(lower))
    return isParticiple(tokens, at, low) ? undefined : "past";
  return undefined;
}

/** "To debate him", not "to the town". "To reporters" counts as one, and leaves open what it stands in. */
function isInfinitive(next: Token | undefined): boolean {
  return next?.shape === "lower" && !DETERMINERS.has(next.lower);
}

function isRegularPast(lower: string): boolean {
  return lower.length > 4 && lower.endsWith("ed") && !lower.endsWith("eed");
}

/** "Will be signed", "has met", "the wanted man": the form of a participle, whose tense is that of the auxiliary before it. */
function isParticiple(tokens: readonly Token[], at: number, low: number): boolean {
  for (let back = at - 1; back >= low && back >= at - 3; back--) {
    const { lower } = tokens[back]!;
    if (AUXILIARIES.has(lower)) return true;
    if (!lower.endsWith("ly") && lower !== "not" && lower !== "also") return DETERMINERS.has(lower);
  }
  return false;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "be been being is are am 's 're has have 've was were had get gets".split(" "),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that his her its their our my these those of in".split(" "),
);
