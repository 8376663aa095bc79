import type { ActorMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { MEDIA_NOUNS, ORGANIZATION_NOUNS } from "../../rules/actors/contexts.js";
import type { ActorInDocument } from "./local-actor.js";
import { titleStart } from "./phrase.js";

/** A mention with the actor it was joined to. */
export interface CastMention {
  readonly mention: ActorMention;
  readonly actor: ActorInDocument;
}

/**
 * The actors that carry a noun phrase: whose mention holds its head, and what is coordinated with that.
 *
 * @param inside the mentions in the phrase, in text order
 * @param head token position of the word that carries the phrase
 */
export function carriersOf(
  scan: Scan,
  inside: readonly CastMention[],
  phrase: TokenSpan,
  head: number,
): ActorInDocument[] {
  const outer = inside.filter(
    ({ mention }) => !inside.some((other) => other.mention !== mention && covers(other.mention, mention)),
  );
  const at = outer.findIndex(({ mention }) => mention.first <= head && reachOf(scan, mention) > head);
  const start = at >= 0 ? at : outer.findIndex(({ mention }) => isApposed(scan, mention, phrase, head));
  if (start < 0) return [];
  const carriers = [outer[start]!.actor];
  for (let i = start; i + 1 < outer.length; i++) {
    if (!areCoordinated(scan, outer[i]!.mention, outer[i + 1]!.mention)) break;
    carriers.push(outer[i + 1]!.actor);
  }
  return [...new Set(carriers)];
}

function covers(outer: ActorMention, inner: ActorMention): boolean {
  return (
    outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
  );
}

const KIND_NOUNS: ReadonlySet<string> = new Set([
  ...ORGANIZATION_NOUNS,
  ...MEDIA_NOUNS,
  "news",
  "online",
  "state",
]);

/** Where a name ends with the nouns of its kind: "the Meridian news agency". */
function reachOf({ tokens }: Scan, { last, form, type }: ActorMention): number {
  if (form !== "name" || type === "person" || type === "state" || type === "place") return last;
  let end = last;
  while (KIND_NOUNS.has(tokens[end]?.lower ?? "")) end++;
  return end;
}

/** "Its spokesman, N", "the envoy N", "Minister of Defence N": a person's name after the noun that heads the phrase. */
function isApposed(scan: Scan, mention: ActorMention, phrase: TokenSpan, head: number): boolean {
  const { tokens } = scan;
  if (mention.type !== "person" || mention.form !== "name" || mention.last > phrase.last) return false;
  const gap = mention.first - head - 1;
  if (mention.first > head && titleStart(scan, phrase.first, mention.first) <= head) return true;
  if (mention.first > head) return gap === 0 || (gap === 1 && tokens[head + 1]!.text === ",");
  return mention.first === phrase.first && tokens[mention.last]?.text === ",";
}

function areCoordinated({ tokens }: Scan, a: ActorMention, b: ActorMention): boolean {
  if (b.first <= a.last || b.first - a.last > 4) return false;
  const gap = tokens.slice(a.last, b.first).map(({ lower }) => lower);
  return (
    gap.every((lower) => /^(?:,|and|or|&|the|as|well|both|nor)$/.test(lower)) &&
    gap.some((lower) => /^(?:and|or|&|,|nor|as)$/.test(lower))
  );
}
