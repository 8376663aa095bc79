import type { Segment } from "../model/document.js";
import type { Sentence, Token } from "../model/scan.js";
import { TRAILING } from "../rules/abbreviations.js";
import { isSayingForm } from "../rules/saying.js";

/** Words that begin a sentence after "U.S." or "p.m."; any other capital is taken for the rest of a name. */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an he she it they we you i his her its their our my this that these those there here but and so yet or
   in on at for from with by to as if when while after before since although though because however meanwhile
   according what who why how where no not some many most all both several one two another each every`
    .split(/\s+/)
    .filter(Boolean),
);

/** How many words may stand between `?”` and the verb of saying that keeps both in one sentence. */
const ATTRIBUTION_REACH = 6;

/**
 * Cuts the tokens of each segment into sentences. A stop inside quote marks ends one too, except before its attribution
 * (`“Why?” she asked`); the marks and brackets that close after a stop belong to the sentence before.
 *
 * @returns sentences in order; together they hold every token
 */
export function splitSentences(tokens: readonly Token[], segments: readonly Segment[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let segment = 0; segment < segments.length && first < tokens.length; segment++) {
    const stop = tokenAfter(tokens, first, segments[segment]!.end);
    while (first < stop) {
      const last = sentenceEnd(tokens, first, stop);
      sentences.push({
        index: sentences.length,
        segment,
        first,
        last,
        start: tokens[first]!.start,
        end: tokens[last - 1]!.end,
      });
      first = last;
    }
  }
  return sentences;
}

function tokenAfter(tokens: readonly Token[], from: number, offset: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]!.start < offset) i++;
  return i;
}

function sentenceEnd(tokens: readonly Token[], first: number, stop: number): number {
  for (let i = first; i < stop; i++) {
    if (!mayEnd(tokens[i]!)) continue;
    const after = pastClosers(tokens, i + 1, stop);
    if (after >= stop) return stop;
    if (endsBefore(tokens, i, after, stop)) return after;
  }
  return stop;
}

function mayEnd(token: Token): boolean {
  if (token.kind === "punctuation") {
    return /^(?:\.+|[?!…])$/.test(token.text);
  }
  return (
    token.kind === "word" &&
    token.text.length > 2 &&
    token.text.endsWith(".") &&
    isAbbreviationThatEnds(token)
  );
}

function isAbbreviationThatEnds(token: Token): boolean {
  const bare = token.text.slice(0, -1);
  return bare.includes(".") || TRAILING.has(bare);
}

/** Past the quote marks and brackets that close what the stop ended. */
function pastClosers(tokens: readonly Token[], from: number, stop: number): number {
  let i = from;
  while (i < stop) {
    const { kind, text, spaced } = tokens[i]!;
    const closes =
      (kind === "quote" && (!spaced || /[”»]/.test(text)) && !/^[“«‘„]/.test(text)) ||
      (kind === "punctuation" && !spaced && /^[)\]?!.]$/.test(text));
    if (!closes) return i;
    i++;
  }
  return i;
}

function endsBefore(tokens: readonly Token[], at: number, after: number, stop: number): boolean {
  const terminator = tokens[at]!;
  const next = tokens[after]!;
  const closed = after > at + 1;
  if (next.kind === "word" && next.shape === "lower") return startsLower(terminator, next, closed);
  if (next.kind === "punctuation" && /^[,;:]$/.test(next.text)) return false;
  if (next.kind === "dash" || next.kind === "hyphen") return false;
  if (terminator.kind === "word" && !closed) return STARTERS.has(next.lower) && next.shape !== "lower";
  if (!next.spaced && !closed) return isGluedStart(tokens[at - 1], next);
  return !(closed && isAttributed(tokens, after, stop, terminator.text !== "."));
}

/** A lower-case word goes on with the sentence, but for names such as "al-Assad" and "iPhone", which have a shape of their own. */
function startsLower(terminator: Token, next: Token, closed: boolean): boolean {
  return !closed && terminator.text === "." && next.spaced && next.lower.startsWith("al-");
}

/** "… in the south.Moscow said": the space was lost. */
function isGluedStart(before: Token | undefined, next: Token): boolean {
  if (next.kind === "quote") return /^[“«]/.test(next.text);
  return (
    before?.shape === "lower" && before.text.length > 2 && next.shape === "title" && next.text.length > 1
  );
}

/**
 * `“Why?” Ms Rao asked`: a name and a verb of saying directly after the closing mark. After a full stop a new sentence is likelier
 * (`“No.” She said it was late`), unless the attribution ends there.
 */
function isAttributed(tokens: readonly Token[], from: number, stop: number, goesOn: boolean): boolean {
  const limit = Math.min(stop, from + ATTRIBUTION_REACH);
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") return false;
    if (i > from && isSayingForm(token.lower)) {
      const next = tokens[i + 1];
      if (i + 1 >= stop || next === undefined) return true;
      if (!goesOn) return /^[.?!]$/.test(next.text);
      return next.kind === "punctuation" || next.shape === "lower" || /day$/.test(next.lower);
    }
  }
  return false;
}
