import type { Scan, Token } from "../../model/scan.js";
import {
  ATTACKS_ON,
  BEFORE_ATTRIBUTE,
  BEFORE_CITY,
  CITY_BEFORE_OF,
  CITY_POSSESSIONS,
  MOTION,
} from "../../rules/actors/capitals.js";
import { AUXILIARIES, PERSONAL_VERBS, PLACE_PREPOSITIONS, SPEECH } from "../../rules/actors/contexts.js";
import { groupKindOf } from "../../rules/actors/groups.js";
import { PLACE_BEFORE_OF, PLACE_HEADS, PLACE_NOUNS } from "../../rules/actors/heads.js";
import type { Form } from "../../rules/packs/pack.js";
import { isCapitalised } from "./items.js";

/**
 * Which reading a form has where several entries share it: a capital is a place after "in" or "from" and for its state otherwise.
 *
 * @param first first token of the form; `last` exclusive
 */
export function readingOf(scan: Scan, forms: readonly Form[], first: number, last: number): Form {
  const metonym = forms.find(({ kind }) => kind === "metonym");
  const place = forms.find(({ kind, entry }) => kind === "name" && entry.type === "place");
  if (metonym !== undefined && place !== undefined) return isLocated(scan, first, last) ? place : metonym;
  return forms.find(({ kind }) => kind === "name") ?? forms[0]!;
}

function isLocated({ tokens, sentences, sentenceOf }: Scan, first: number, last: number): boolean {
  const start = sentences[sentenceOf[first]!]!.first;
  if (first === start && opensDateline(tokens, last)) return true;
  return isCityByNext(tokens, last) || (first > start && isCityByPrevious(tokens, start, first, last));
}

/** "PARIS (AP)", "Paris, Jan. 4", "Paris —". */
function opensDateline(tokens: readonly Token[], last: number): boolean {
  const [next, second] = [tokens[last], tokens[last + 1]];
  if (next?.text === ",") return second !== undefined && (isCapitalised(second) || second.kind === "number");
  return next?.text === "(" || next?.kind === "dash";
}

/** "Cairo airport", "Dublin-based", "Washington, D.C.", "London's mayor". */
function isCityByNext(tokens: readonly Token[], last: number): boolean {
  const [next, second, third] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (next === undefined || second === undefined) return false;
  if (next.kind === "word" && (PLACE_NOUNS.has(next.lower) || PLACE_HEADS.has(next.lower))) return true;
  if (next.kind === "hyphen") return second.lower === "based";
  if (next.text === ",") return isCapitalised(second);
  return next.lower === "'s" && [second, third].some((word) => CITY_POSSESSIONS.has(word?.lower ?? ""));
}

/** "In Paris", "the people of Paris", "the march on Paris", "arrived from Paris", "the Paris attacks". */
function isCityByPrevious(tokens: readonly Token[], start: number, first: number, last: number): boolean {
  const { lower } = tokens[first - 1]!;
  if (PLACE_PREPOSITIONS.has(lower) || BEFORE_CITY.has(lower) || MOTION.has(lower)) return true;
  const noun = first - 2 >= start ? tokens[first - 2]!.lower : "";
  if (lower === "of") return PLACE_BEFORE_OF.has(noun) || CITY_BEFORE_OF.has(noun);
  if (lower === "on") return ATTACKS_ON.has(noun);
  if (lower === "from" && tokens[last]?.lower === "to") return true;
  if (lower === "from" || lower === "to")
    return tokens.slice(Math.max(start, first - 6), first - 1).some((word) => MOTION.has(word.lower));
  return BEFORE_ATTRIBUTE.has(lower) && isAttribute(tokens[last]);
}

/** A common noun that the capital stands before, no verb of which it is the subject and no body of its state. */
function isAttribute(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== "word" || next.shape !== "lower" || next.lower === "'s")
    return false;
  if (AUXILIARIES.has(next.lower) || SPEECH.has(next.lower) || PERSONAL_VERBS.has(next.lower)) return false;
  return (
    groupKindOf(next.lower) === null &&
    !/^(?:and|or|but|to|of|that|which|as|for|with|regime|cabinet)$/.test(next.lower)
  );
}
