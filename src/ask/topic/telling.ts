import type { Claim, EventClaim, QuoteClaim, Run } from "../../model/claims.js";
import type { EventClass } from "../../model/vocabulary.js";
import { type TopicHit, topicsIn } from "../../rules/topics/read.js";
import { type Word, wordsOf } from "../../rules/topics/words.js";

/** A claim as a question reads it. */
export interface Telling {
  readonly claim: Claim;
  /** Its words, a list for each part. */
  readonly parts: readonly Part[];
  /** The events that are told in it: its own, or those inside of a quote. */
  readonly events: readonly EventClaim[];
}

export interface Part {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly TopicHit[];
}

/** What is done by words: their whole clause says what is demanded, refused or agreed, and not only their trigger. */
const SPOKEN: ReadonlySet<EventClass> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

/**
 * What can answer a question, in the order of the run: quotes with what is told in them, and the texts' own events. An event that is told
 * again is left out, and one that is only the saying of a quote beside it ("announced").
 */
export function tellingsOf({ claims, offsets }: Pick<Run, "claims" | "offsets">): Telling[] {
  const inside = new Map<string, EventClaim[]>();
  const quotes = claims.filter((claim) => claim.type === "quote");
  for (const claim of claims)
    if (claim.type === "event" && claim.quote !== null) listIn(inside, claim.quote).push(claim);
  const nested = new Map<string, QuoteClaim[]>();
  for (const quote of quotes)
    if (quote.within !== null && offsets === "utf16") listIn(nested, quote.within).push(quote);
  const cues = new Map<string, QuoteClaim[]>();
  for (const quote of quotes) listIn(cues, quote.document).push(quote);
  return claims.flatMap((claim) => {
    if (claim.type === "quote")
      return [quoteTelling(claim, inside.get(claim.id) ?? [], nested.get(claim.id) ?? [])];
    const isOwn = claim.quote === null && claim.sameAs === null;
    return isOwn && !isSaying(claim, cues.get(claim.document) ?? []) ? [eventTelling(claim)] : [];
  });
}

/** Words that a quote hands on as another's are that other's, who has a claim of his own. */
function quoteTelling(
  claim: QuoteClaim,
  events: readonly EventClaim[],
  nested: readonly QuoteClaim[],
): Telling {
  const spans = claim.parts.length > 0 ? claim.parts : [claim];
  const parts = spans.map((span) => {
    const part = partOf(span.text);
    const isOthers = ({ first }: TopicHit) => {
      const at = span.start + (part.words[first]?.start ?? 0);
      return nested.some(({ start, end }) => start <= at && at < end);
    };
    return nested.length === 0 ? part : { ...part, hits: part.hits.filter((hit) => !isOthers(hit)) };
  });
  return { claim, parts, events };
}

function eventTelling(claim: EventClaim): Telling {
  const text = isSpoken(claim) ? claim.text : claim.trigger.text;
  return { claim, parts: [partOf(text)], events: [claim] };
}

export function isSpoken(event: EventClaim): boolean {
  return SPOKEN.has(event.class);
}

function partOf(text: string): Part {
  const words = wordsOf(text);
  return { text, words, hits: topicsIn(text, words) };
}

function isSaying({ trigger }: EventClaim, quotes: readonly QuoteClaim[]): boolean {
  return quotes.some(({ cue }) => cue !== null && cue.start < trigger.end && trigger.start < cue.end);
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
