import { NOBODYS } from "../model/document.js";
import type { ActorMention, EventMention } from "../model/found.js";
import type { Scan, Sentence } from "../model/scan.js";
import { LEXICON } from "../rules/events/lexicon.js";
import { anchorsOf, type Phrased } from "./events/anchors.js";
import { candidatesIn } from "./events/candidates.js";
import { mentionOf } from "./events/mention.js";
import { viewOf } from "./events/view.js";

/** What is longer, in tokens, is a list or noise; roles are looked for across a whole sentence, so this also bounds the time. */
const LONGEST_SENTENCE = 250;

/**
 * Finds events: triggers of the lexicon with the spans of their roles.
 *
 * @param actors all actor mentions
 * @returns events in text order, one for a trigger
 */
export function findEvents(scan: Scan, actors: readonly ActorMention[]): EventMention[] {
  const events: EventMention[] = [];
  const outer = outermost(actors);
  let at = 0;
  for (const sentence of scan.sentences) {
    while (at < outer.length && outer[at]!.first < sentence.first) at++;
    if (!mayTell(scan, sentence)) continue;
    const mentions: ActorMention[] = [];
    for (let i = at; i < outer.length && outer[i]!.first < sentence.last; i++) mentions.push(outer[i]!);
    for (const event of eventsIn(scan, sentence, mentions)) events.push(event);
  }
  return events;
}

/** Mentions that lie in no other. */
function outermost(actors: readonly ActorMention[]): ActorMention[] {
  const sorted = [...actors].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: ActorMention[] = [];
  for (const mention of sorted) if (mention.first >= (kept.at(-1)?.last ?? 0)) kept.push(mention);
  return kept;
}

/** A look at the words alone: many sentences have none of the lexicon. */
function mayTell(scan: Scan, { first, last, segment }: Sentence): boolean {
  if (NOBODYS.has(scan.segments[segment]!.kind) || last - first > LONGEST_SENTENCE) return false;
  for (let i = first; i < last; i++) {
    const { lower } = scan.tokens[i]!;
    if (LEXICON.has(lower) || lower === "must" || lower === "should" || lower === "expected") return true;
  }
  return false;
}

function eventsIn(scan: Scan, sentence: Sentence, mentions: readonly ActorMention[]): EventMention[] {
  const named = namedTokens(sentence, mentions);
  const view = viewOf(scan, sentence, (index) => named[index - sentence.first] === 1);
  const phrased: Phrased = { ...view, anchors: anchorsOf(view, mentions) };
  if (phrased.anchors.length === 0) return [];
  return candidatesIn(phrased).map((candidate) => mentionOf(phrased, candidate));
}

/** Tokens inside names and adjectives, where no word is a verb; a description may hold one. */
function namedTokens({ first, last }: Sentence, mentions: readonly ActorMention[]): Uint8Array {
  const named = new Uint8Array(last - first);
  for (const { form, first: from, last: to } of mentions)
    if (form !== "description") named.fill(1, from - first, Math.min(to, last) - first);
  return named;
}
