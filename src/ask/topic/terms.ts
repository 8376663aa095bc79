import type { Actor, Run } from "../../model/claims.js";
import { keyOf } from "../../model/name-key.js";
import type { TopicFamily } from "../../rules/topics/family.js";
import { topicsIn } from "../../rules/topics/read.js";
import { type Word, wordsOf } from "../../rules/topics/words.js";
import { findActors, type KnownAliases } from "../actors.js";
import { contentWords, stemOf } from "../compare/words.js";

/** One thing that a topic asks for: a family of near-synonyms, an actor or place by name, or a word of no family. */
export type Term =
  | { readonly kind: "family"; readonly text: string; readonly family: TopicFamily }
  | { readonly kind: "name"; readonly text: string; readonly ids: ReadonlySet<string> }
  | { readonly kind: "word"; readonly text: string; readonly stem: string };

/** No name has more words. */
const LONGEST_NAME = 4;

/**
 * What the words of a topic ask for, in their order. A word is read as the beginning of a name that the run knows, the longest first; else
 * by its family; else as it stands. Words that carry no content ask for nothing.
 *
 * @param topic "withdraw from Syria"
 * @param idsOf ids of the actors that a pack knows by a name
 */
export function termsOf(topic: string, run: Run, idsOf: KnownAliases = () => []): Term[] {
  const words = wordsOf(topic);
  const hits = topicsIn(topic, words);
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const own = hits.filter(({ first }) => first === at);
    if (own.length > 0) {
      for (const { family, text } of own) terms.push({ kind: "family", text, family });
      at = Math.max(...own.map(({ last }) => last));
      continue;
    }
    const name = nameAt(topic, words, at, run, idsOf);
    if (name !== null) terms.push({ kind: "name", text: name.text, ids: name.ids });
    else
      for (const stem of contentWords(words[at]!.lower))
        terms.push({ kind: "word", text: words[at]!.lower, stem });
    at += name?.length ?? 1;
  }
  return terms;
}

function nameAt(topic: string, words: readonly Word[], at: number, run: Run, idsOf: KnownAliases) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
    const text = topic.slice(words[at]!.start, words[at + length - 1]!.end);
    if (!/\p{Lu}/u.test(text)) continue;
    const { actors } = findActors(run, text, idsOf);
    if (actors.length > 0) return { text, length, ids: new Set(actors.map(({ id }: Actor) => id)) };
  }
  return null;
}

/** The stems of a text's words, for the words of a topic that are in no family. */
export function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ lower }) => stemOf(keyOf(lower))));
}
