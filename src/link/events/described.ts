import type { TokenSpan } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";
import type { Scan, Token } from "../../model/scan.js";
import { CALLINGS, TITLE_MODIFIERS, TITLES } from "../../rules/actors/titles.js";
import { isPluralNoun } from "../cast/phrase.js";

interface Person extends TokenSpan {
  readonly actor: LocalActor;
}

/** How many words may stand between a description and the comma or the name beside it. */
const REACH = 5;

/**
 * The person whom a noun phrase describes in the same breath: "N, a California senator who", "Republican front-runner N", "N is a banker
 * who"; null where it describes nobody so.
 */
export function describedBeside(scan: Scan, cast: Cast, phrase: TokenSpan): LocalActor | null {
  if (isPluralNoun(scan.tokens[phrase.last - 1]!.lower)) return null;
  const { first, last, start, end } = scan.sentences[scan.sentenceOf[phrase.first]!]!;
  const persons = cast
    .mentionsIn({ first, last, start, end })
    .filter(({ mention }) => mention.type === "person" && mention.form === "name")
    .map(({ mention, actor }): Person => ({ ...mention, actor }));
  const before = persons.findLast((person) => person.last <= phrase.first);
  const behind = persons.find((person) => person.first >= phrase.last);
  if (behind !== undefined && isTitled(scan.tokens, phrase, behind)) return behind.actor;
  if (before === undefined) return null;
  if (isApposed(scan.tokens, before, phrase)) return before.actor;
  return before === persons[0] && isPredicate(scan.tokens, before, phrase) ? before.actor : null;
}

/** "Republican presidential front-runner N": titles and callings between. */
function isTitled(tokens: readonly Token[], { last }: TokenSpan, { first }: Person): boolean {
  const between = tokens.slice(last, first);
  return between.length > 0 && between.length <= REACH && between.every(isOfTitle);
}

function isOfTitle({ lower, kind, text }: Token): boolean {
  if (kind !== "word") return kind === "hyphen" || text === ".";
  return (
    TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || CALLINGS.has(lower) || /^(?:front|runner)$/.test(lower)
  );
}

/** "N, a California senator", "N of Ohio, billionaire Republican who". */
function isApposed(tokens: readonly Token[], person: Person, phrase: TokenSpan): boolean {
  let comma = phrase.first - 1;
  while (comma >= person.last && phrase.first - comma <= REACH && tokens[comma]!.kind !== "punctuation")
    comma--;
  if (tokens[comma]?.text !== "," || !isOfPlace(tokens, person.last, comma)) return false;
  const opens = tokens[comma + 1]!.lower;
  const next = tokens[phrase.last]?.lower ?? "";
  return next === "who" || (/^(?:a|an|the|one)$/.test(opens) && GOES_ON.test(next));
}

/** What an apposition goes on with and no predicate begins with. */
const GOES_ON = /^(?:,|and|who|whose|of|for|with|in|from|at|to|familiar|[a-z]+ing)$/;

/** Nothing, "of Ohio" or what stands in brackets. */
function isOfPlace(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === last) return true;
  const opens = tokens[first]!;
  if (last - first > REACH + 1) return false;
  return opens.lower === "of" || (opens.text === "(" && tokens[last - 1]!.text === ")");
}

/** "N is a senator and a banker who": said of the one whom the sentence opens with. */
function isPredicate(tokens: readonly Token[], person: Person, phrase: TokenSpan): boolean {
  if (tokens[phrase.last]?.lower !== "who") return false;
  const between = tokens.slice(person.last, phrase.last);
  const is = between.findIndex(
    ({ lower }, at) => /^(?:is|was)$/.test(lower) && /^(?:a|an)$/.test(between[at + 1]?.lower ?? ""),
  );
  if (is < 0) return false;
  return between
    .slice(is + 1)
    .every(({ kind, text }) => kind === "word" || kind === "hyphen" || text === ",");
}
