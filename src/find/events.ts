import { NOBODYS } from "../model/document.js";
import type { ActorMention, EventMention } from "../model/found.js";
import type { Scan, Sentence } from "../model/scan.js";
import { LEXICON, type Reading } from "../rules/events/lexicon.js";
import type { Guard, Refused } from "../rules/guards/index.js";
import { anchorsOf, Phrased } from "./events/anchors.js";
import { candidatesIn } from "./events/candidates.js";
import { mentionOf } from "./events/mention.js";
import { viewOf } from "./events/view.js";

/** What is longer, in tokens, is a list or noise; roles are looked for across a whole sentence, so this also bounds the time. */
const LONGEST_SENTENCE = 250;

/**
 * Finds events: triggers of the lexicon with the spans of their roles.
 *
 * @param actors all actor mentions
 * @param options.without ids of rules that make nothing: an event that needs one of them is not told
 * @param options.refused is told which guard stopped a rule, and at which token
 * @returns events in text order, one for a trigger
 */
export function findEvents(
  scan: Scan,
  actors: readonly ActorMention[],
  { without = NO_RULES, refused = null }: FindOptions = {},
): EventMention[] {
  const events: EventMention[] = [];
  const outer = outermost(actors);
  let at = 0;
  for (const sentence of scan.sentences) {
    while (at < outer.length && outer[at]!.first < sentence.first) at++;
    const readings = readingsIn(scan, sentence, refused);
    if (readings === null) continue;
    const mentions: ActorMention[] = [];
    for (let i = at; i < outer.length && outer[i]!.first < sentence.last; i++) mentions.push(outer[i]!);
    for (const event of eventsIn(scan, sentence, readings, mentions, { without, refused }))
      events.push(event);
  }
  return events;
}

const NO_RULES: ReadonlySet<string> = new Set();

interface FindOptions {
  readonly without?: ReadonlySet<string>;
  readonly refused?: Refused | null;
}

/** Mentions that lie in no other. */
function outermost(actors: readonly ActorMention[]): ActorMention[] {
  const sorted = [...actors].sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: ActorMention[] = [];
  for (const mention of sorted) if (mention.first >= (kept.at(-1)?.last ?? 0)) kept.push(mention);
  return kept;
}

/** What the lexicon knows of the words of a sentence, or null where they cannot tell an event. */
function readingsIn(scan: Scan, sentence: Sentence, refused: Refused | null): (Reading | undefined)[] | null {
  const { first, last, segment } = sentence;
  if (NOBODYS.has(scan.segments[segment]!.kind)) return null;
  if (last - first > LONGEST_SENTENCE) return refuseAll(sentence, refused, "sentence/long");
  const readings: (Reading | undefined)[] = [];
  let [told, light, object] = [false, false, false];
  for (let i = first; i < last; i++) {
    const { lower } = scan.tokens[i]!;
    const reading = LEXICON.get(lower);
    readings.push(reading);
    if (reading === undefined) told ||= lower === "must" || lower === "should" || lower === "expected";
    else {
      told ||= reading.nominals.length > 0 || reading.verb?.light === false;
      light ||= reading.verb !== null;
      object ||= reading.lightNoun;
    }
  }
  return told || (light && object) ? readings : refuseAll(sentence, refused, "verb/incomplete");
}

/** Tells who listens that one guard stopped all rules at every word of a sentence. */
function refuseAll({ first, last }: Sentence, refused: Refused | null, guard: Guard): null {
  if (refused !== null) for (let i = first; i < last; i++) refused(i, guard);
  return null;
}

function eventsIn(
  scan: Scan,
  sentence: Sentence,
  readings: readonly (Reading | undefined)[],
  mentions: readonly ActorMention[],
  { without, refused }: Required<FindOptions>,
): EventMention[] {
  const view = viewOf(scan, sentence, readings, namedTokens(sentence, mentions), refused);
  const anchors = anchorsOf(view, mentions);
  if (anchors.length === 0) {
    refuseAll(sentence, refused, "sentence/nobody");
    return [];
  }
  const phrased = new Phrased(view, anchors);
  return candidatesIn(phrased, without).map((candidate) => mentionOf(phrased, candidate, without));
}

/** Tokens inside names and adjectives, where no word is a verb; a description may hold one. */
function namedTokens({ first, last }: Sentence, mentions: readonly ActorMention[]): Uint8Array {
  const named = new Uint8Array(last - first);
  for (const { form, first: from, last: to } of mentions)
    if (form !== "description") named.fill(1, from - first, Math.min(to, last) - first);
  return named;
}
