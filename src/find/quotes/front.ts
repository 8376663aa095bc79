import type { Token } from "../../model/scan.js";
import { canSpeak } from "../../rules/quotes/sources.js";
import * as words from "../../rules/quotes/words.js";
import { afterCue } from "./after-cue.js";
import { agrees } from "./agreement.js";
import { citedBetween, citedWithin } from "./cited.js";
import { contentAfter } from "./content.js";
import { add, attributed, type Reading, refuse } from "./draft.js";
import type { NounPhrase } from "./phrase-head.js";
import { subjectBefore } from "./subject.js";
import type { VerbGroup } from "./verb-group.js";
import { whyNoContent, whyNoSubject } from "./why-not.js";

/** `X said (that) S` · `X said, "Q"` · `X said: S` · "told him to leave" · "asked whether S". */
export function readFinite(reading: Reading, group: VerbGroup): boolean {
  if (group.bare !== null) return false;
  const { items } = reading;
  const source = subjectBefore(items, group.first);
  if (source === null || !agrees(reading, group, source))
    return refuse(reading, group.at, () => whyNoSubject(reading, group, source !== null));
  if (isMute(reading, group, source)) return refuse(reading, group.at, "clause/mute");
  const after = afterCue(items, group.last, items.length, group.verb);
  const draft = contentAfter(reading, group, after);
  if (draft === null || draft.content.length === 0)
    return refuse(reading, group.at, () => whyNoContent(reading, group, after));
  if (/^quotes\/(?:noun-phrase|infinitive)$/.test(draft.rule) && isThing(items[source.headLast - 1]!))
    return refuse(reading, group.at, "clause/thing");
  const cited =
    citedBetween(reading, source, group.last, draft.content[0]!.first) ?? citedWithin(reading, source);
  return cited === null
    ? add(reading, attributed(draft, draft.rule, source))
    : add(reading, attributed(draft, draft.rule, cited.source, [cited.via]));
}

/** "a building dubbed “the Glass House”": a thing calls nobody names. */
function isThing({ shape, lower }: Token): boolean {
  return shape === "lower" && !canSpeak(lower) && !words.RELATIVES.has(lower);
}

/** "Developments indicate that": what cannot speak is no source. */
export function isMute({ items }: Reading, group: VerbGroup, source: NounPhrase): boolean {
  const head = items[source.headLast - 1]!.lower;
  if (head === "it" || head === "which" || head === "that" || head === "this") return false;
  const { shape } = items[source.headLast - 1]!;
  const lifeless = shape === "lower" && !canSpeak(head);
  if (words.INFERRING.has(group.verb.lemma) && lifeless) return true;
  return words.MUTE_NOUNS.has(head) || (words.DAYS.has(head) && source.last - source.first === 1);
}
