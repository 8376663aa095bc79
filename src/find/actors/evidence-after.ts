import type { Token } from "../../model/scan.js";
import {
  BODY_POSSESSIONS,
  COMPANY_VERBS,
  looksDemonym,
  looksState,
  ORGANIZATION_NOUNS,
  PERSONAL_VERBS,
  SHARED_POSSESSIONS,
  SPEECH,
  STATE_BODIES,
  STATE_POSSESSIONS,
  STATE_VERBS,
  SUBJECT_ADVERBS,
} from "../../rules/actors/contexts.js";
import { PLACE_NOUNS } from "../../rules/actors/heads.js";
import { PERSON_NOUNS } from "../../rules/actors/titles.js";
import type { Say } from "./evidence.js";

/** What the words after a name say of it: verbs, nouns of its kind, brackets, appositions. */
export function after(
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
  if (next.lower === "'s" && length === 1 && ownsAsState(lastWord, following?.lower ?? ""))
    say("state", 2.5, "state-body");
  if (next.lower === "'s" && following !== null && ownsAsBody(following.lower, tokens[last + 2]?.lower))
    return say("organization", 2.5, "body-possession");
  if (next.lower === "'s") return say("person", length === 1 ? POSSESSIVE : 1.2, "possessive");
  if (next.kind === "word" && next.shape === "lower") {
    if (COPULAS.has(next.lower) && following !== null && FOUNDED.has(following.lower))
      say("organization", 3, "company-verb");
    if (length === 1 && STATE_BODIES.has(next.lower) && looksDemonym(lastWord))
      say("state", 4, "state-adjective");
    if (length === 1 && STATE_VERBS.has(next.lower)) say("state", 2.3, "state-verb");
    if (PLACE_NOUNS.has(next.lower) || (next.lower === "oil" && following?.lower === "field"))
      say("place", next.lower === "camp" ? CAMP : 3, "place-noun");
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

function ownsAsState(name: string, owned: string): boolean {
  return STATE_POSSESSIONS.has(owned) || (SHARED_POSSESSIONS.has(owned) && looksState(name));
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

/** "The Quillby camp" is where people live, or who is for Quillby. */
const CAMP = 2;

function ownsAsBody(owned: string, next: string | undefined): boolean {
  return BODY_POSSESSIONS.has(owned) || (owned === "chief" && next === "executive");
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

/** Whether the letters are those that the words begin with. */
function expands(acronym: string, words: readonly Token[]): boolean {
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
    if (ENDS_OF_APPOSITION.has(lower)) return;
  }
}

const ENDS_OF_APPOSITION: ReadonlySet<string> = new Set(["of", "and", "or", "but", "in", "as"]);
