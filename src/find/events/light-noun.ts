import type { Phrase, PhraseIndex } from "../../rules/events/lexicon.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

export function nounAfter(
  view: View,
  from: number,
  nouns: PhraseIndex,
): { first: number; last: number } | null {
  for (let i = from; i <= from + NOUN_REACH; i++) {
    const part = view.part(i);
    if (part === Part.Outside || part === Part.Stop || part === Part.Subordinator || part === Part.Relative)
      return null;
    if (part === Part.Comma || part === Part.Auxiliary || part === Part.Modal || part === Part.To)
      return null;
    const last = phraseEnd(view, i, nouns);
    if (last !== null && isHead(view, last)) return isOtherNoun(view, i) ? null : { first: i, last };
    if (part === Part.Preposition && view.lower(i) !== "of") return null;
  }
  return null;
}

/** "sanctions list", "strike group": the noun is not the head, and the object is another thing. */
function isHead(view: View, last: number): boolean {
  if (view.part(last) === Part.Hyphen) return false;
  return (
    view.part(last) !== Part.Noun || view.tokens[last]!.shape !== "lower" || view.lower(last).endsWith("ing")
  );
}

/** "an army | of reporters": many, and no soldiers. */
function isOfWhat(view: View, from: number): boolean {
  return view.lower(view.part(from) === Part.Quote ? from + 1 : from) === "of";
}

/** "phone calls" are no calls for anything. */
function isOtherNoun(view: View, noun: number): boolean {
  if (/^(?:army|legion|fleet)$/.test(view.lower(noun)) && isOfWhat(view, noun + 1)) return true;
  return /^(?:phone|telephone|robo|conference|video|house|cold)$/.test(view.lower(noun - 1));
}

export function nounBefore(
  view: View,
  group: number,
  nouns: PhraseIndex,
): { first: number; last: number } | null {
  for (let i = group - 1; i >= group - SUBJECT_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Outside || part === Part.Stop || part === Part.Verb || part === Part.Relative)
      return null;
    if (part === Part.Pronoun || part === Part.And) return null;
    const last = phraseEnd(view, i, nouns);
    if (last !== null && last <= group) return { first: i, last };
  }
  return null;
}

/** End of the longest phrase of the index that starts at the token; a hyphen may stand between its words. */
export function phraseEnd(view: View, from: number, nouns: PhraseIndex): number | null {
  const phrases = nouns.get(view.lower(from));
  if (phrases === undefined) return null;
  for (const phrase of phrases) {
    const end = wordsEnd(view, from + 1, phrase.slice(1));
    if (end !== null) return end;
  }
  return null;
}

/** End of these words from the token on, skipping hyphens between them, or null. */
export function wordsEnd(view: View, from: number, words: Phrase): number | null {
  let at = from;
  for (const word of words) {
    if (view.part(at) === Part.Hyphen) at++;
    if (view.lower(at) !== word) return null;
    at++;
  }
  return at;
}

/** How far the noun of a light verb may stand behind it ("imposed a night-time curfew"), in tokens. */
const NOUN_REACH = 6;

/** How far the noun of a passive light verb may stand before it ("sanctions on two banks were imposed"). */
const SUBJECT_REACH = 10;
