import { NOBODYS } from "../model/document.js";
import type { ActorMention, EventMention, RolePhrase, TokenSpan } from "../model/found.js";
import type { Scan, Sentence } from "../model/scan.js";
import { LEXICON } from "../rules/events/lexicon.js";
import { type Anchor, anchorsOf, spanOf } from "./events/anchors.js";
import type { Candidate } from "./events/candidate.js";
import { clauseAround } from "./events/clause.js";
import { demandBySaying } from "./events/demands.js";
import { isDated, nominalEvent } from "./events/nominal-events.js";
import { placesOf } from "./events/places.js";
import { quantitiesIn } from "./events/quantities.js";
import { heardOperators } from "./events/scope.js";
import { verbEvent } from "./events/verb-events.js";
import { type View, viewOf } from "./events/view.js";

/**
 * Finds events: triggers of the lexicon with the spans of their roles.
 *
 * @param actors all actor mentions, by first token
 * @returns events in text order, one for a trigger
 */
export function findEvents(scan: Scan, actors: readonly ActorMention[]): EventMention[] {
  const events: EventMention[] = [];
  const outer = outermost(actors);
  let at = 0;
  for (const sentence of scan.sentences) {
    while (at < outer.length && outer[at]!.first < sentence.first) at++;
    if (NOBODYS.has(scan.segments[sentence.segment]!.kind) || !mayTell(scan, sentence)) continue;
    const inSentence: ActorMention[] = [];
    for (let i = at; i < outer.length && outer[i]!.first < sentence.last; i++) inSentence.push(outer[i]!);
    for (const event of eventsOf(scan, sentence, inSentence)) events.push(event);
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

/** A look at the words alone: most sentences have none of the lexicon. */
function mayTell(scan: Scan, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = scan.tokens[i]!;
    if (LEXICON.has(lower) || lower === "must" || lower === "should" || lower === "expected") return true;
  }
  return false;
}

function eventsOf(scan: Scan, sentence: Sentence, mentions: readonly ActorMention[]): EventMention[] {
  const named = namedTokens(sentence, mentions);
  const view = viewOf(scan, sentence, (index) => named[index - sentence.first] === 1);
  const anchors = anchorsOf(view, mentions);
  if (anchors.length === 0) return [];
  const found = toldOnce(heardOperators(view, candidatesOf(view, anchors)));
  return found
    .filter(({ class: kind, first, last }) => kind !== "OTHER" || isDated(view, first, last))
    .map((candidate) => mentionOf(view, anchors, candidate));
}

function namedTokens({ first, last }: Sentence, mentions: readonly ActorMention[]): Uint8Array {
  const named = new Uint8Array(last - first);
  for (const mention of mentions) {
    if (mention.form !== "description")
      named.fill(1, mention.first - first, Math.min(mention.last, last) - first);
  }
  return named;
}

/** All triggers of the sentence in text order; a noun that a verb took is not told twice. */
function candidatesOf(view: View, anchors: readonly Anchor[]): Candidate[] {
  const found: Candidate[] = [];
  const demand = demandBySaying(view, anchors);
  if (demand !== null) found.push(demand);
  const taken = new Set<number>();
  const take = (candidate: Candidate | null): void => {
    if (candidate === null) return;
    found.push(candidate);
    for (let i = candidate.first; i < candidate.last; i++) taken.add(i);
  };
  for (let i = view.first; i < view.last; i++) {
    const verb = LEXICON.get(view.lower(i))?.verb ?? null;
    if (verb !== null && !taken.has(i) && !isNamed(view, anchors, i)) take(verbEvent(view, anchors, i, verb));
  }
  for (let i = view.first; i < view.last; i++) {
    const nominals = LEXICON.get(view.lower(i))?.nominals;
    if (nominals !== undefined && nominals.length > 0 && !taken.has(i))
      take(nominalEvent(view, anchors, i, nominals));
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "The Israeli attacks targeted groups": noun and verb of one class and one agent tell one event. */
function toldOnce(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ use, class: kind, agents, at }) =>
      use !== null ||
      !candidates.some(
        (other) =>
          other.use !== null &&
          other.at > at &&
          other.class === kind &&
          other.agents.some((agent) => agents.includes(agent)),
      ),
  );
}

function isNamed(view: View, anchors: readonly Anchor[], index: number): boolean {
  return anchors.some(
    ({ mention }) =>
      mention !== null &&
      mention.form === "name" &&
      mention.first <= index &&
      index < mention.last &&
      view.tokens[index]!.shape !== "lower",
  );
}

function mentionOf(view: View, anchors: readonly Anchor[], candidate: Candidate): EventMention {
  const { agents, patients, object, lemma } = candidate;
  const places = placesOf(view, anchors, candidate);
  const roles = [candidate, ...agents, ...patients, ...places, ...(object === null ? [] : [object])];
  const clause = clauseAround(
    view,
    Math.min(...roles.map(({ first }) => first)),
    Math.max(...roles.map(({ last }) => last)),
  );
  return {
    trigger: { ...triggerSpan(view, candidate), lemma },
    class: candidate.class,
    clause: spanOf(view, clause),
    agents: agents.map((anchor) => roleOf(view, anchor)),
    patients: [
      ...patients.map((anchor) => roleOf(view, anchor)),
      ...(object === null || patients.length > 0 ? [] : [{ ...spanOf(view, object), owner: null }]),
    ],
    places: places.map((anchor) => roleOf(view, anchor)),
    quantities: quantitiesIn(view, clause.first, clause.last, lemma),
    modality: candidate.modality,
    polarity: candidate.polarity,
    rules: candidate.rules,
  };
}

function roleOf(view: View, anchor: Anchor): RolePhrase {
  const { mention, owner, nameFirst } = anchor;
  const first = mention === null ? anchor.first : Math.max(anchor.first, nameFirst);
  return {
    ...spanOf(view, { first, last: anchor.last }),
    owner: owner === null ? null : spanOf(view, owner),
  };
}

/** A trigger of verb and noun that stand far apart is the noun alone, or the verb where the noun is before it. */
const LONGEST_TRIGGER = 40;

function triggerSpan(view: View, { first, last, at }: Candidate): TokenSpan {
  const span = spanOf(view, { first, last });
  return span.end - span.start <= LONGEST_TRIGGER ? span : spanOf(view, { first: at, last: at + 1 });
}
