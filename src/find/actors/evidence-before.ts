import type { Token } from "../../model/scan.js";
import {
  HEADS_OF_STATES,
  MEMBERSHIP_NOUNS,
  NOUNS_BEFORE_ORGANIZATION,
  NOUNS_OF_STATES,
  PLACE_PREPOSITIONS,
  SPEECH,
} from "../../rules/actors/contexts.js";
import { PLACE_BEFORE_OF } from "../../rules/actors/heads.js";
import { firstNameGender } from "../../rules/packs/first-names.js";
import { isTitleBefore } from "./chunk-titles.js";
import type { Say } from "./evidence.js";
import { tokenKey } from "./pack-names.js";

/** What the words before a name say of it. */
export function before(
  tokens: readonly Token[],
  first: number,
  start: number,
  length: number,
  say: Say,
): void {
  if (first === start) return;
  const previous = tokens[first - 1]!;
  const second = first - 2 >= start ? tokens[first - 2]! : null;
  if (previous.text === "(" && tokens[first + 1]?.text === ")" && isIntroduced(tokens, first, start))
    say("organization", 4, "bracket");
  if (previous.kind !== "word") return;
  if (previous.lower === "old" && second?.kind === "hyphen") say("person", 3, "age");
  if (previous.lower === "on" && second !== null && ATTACKS.has(second.lower)) say("place", 2, "place-of");
  if (previous.lower === "held" && second?.kind === "hyphen") say("place", 3, "place-of");
  if (PLACE_ADJECTIVES.has(previous.lower)) say("place", 2, "place-preposition");
  if (previous.lower === "of" && second !== null && RULERS.has(second.lower)) say("place", 3, "place-of");
  if (previous.lower === "of" && second !== null && length === 1 && isOfState(tokens, first - 2, start))
    say("state", 3, "state-of");
  const { lower } = previous;
  if (isTitleBefore(previous, length)) say("person", 3, "title");
  else if (NOUNS_BEFORE_ORGANIZATION.has(lower)) say("organization", 2.5, "noun-before");
  if (lower === "near") say("place", 4, "place-preposition");
  else if (PLACE_PREPOSITIONS.has(lower)) say("place", length > 2 ? 1.5 : 2, "place-preposition");
  else if (lower === "of" && second !== null && PLACE_BEFORE_OF.has(second.lower))
    say("place", 4, "place-of");
  else if (lower === "of" && length === 1 && isFullName(tokens, first - 3, start))
    say("place", 2.2, "place-of");
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

/** "The government of X", "President Orla Venn of X": a noun of states, or a name behind the title of one. */
function isOfState(tokens: readonly Token[], at: number, start: number): boolean {
  if (NOUNS_OF_STATES.has(tokens[at]!.lower)) return true;
  let noun = at;
  while (
    noun > start &&
    noun > at - 4 &&
    tokens[noun]!.shape === "title" &&
    !HEADS_OF_STATES.has(tokens[noun]!.lower)
  )
    noun--;
  return noun < at && tokens[noun]!.shape === "title" && HEADS_OF_STATES.has(tokens[noun]!.lower);
}

/** "Anna Quillby of X" comes from there. */
function isFullName(tokens: readonly Token[], at: number, start: number): boolean {
  const [given, surname] = [tokens[at], tokens[at + 1]];
  if (at < start || given?.shape !== "title" || surname?.shape !== "title") return false;
  return firstNameGender(tokenKey(given)) !== undefined;
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
