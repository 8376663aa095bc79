import type { Source, Via } from "../../model/claims.js";
import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Cast, LocalActor } from "../../model/linked.js";
import type { Scan } from "../../model/scan.js";
import { textAt } from "../../model/span.js";
import { isMediaName, isPersonalPronoun } from "../../rules/quotes/sources.js";
import { attributionOf } from "./attribution.js";

const NOBODY: Source = {
  mention: null,
  actors: [],
  actor: null,
  name: null,
  anonymous: false,
  kind: null,
  reason: null,
  via: [],
};

/** Who a quote is from: the mention in the text, the actor it stands for, and the chain of those who passed it on. */
export function sourceOf(scan: Scan, mention: QuoteMention, cast: Cast): Source {
  const { source, head, reason } = mention;
  if (source === null) return { ...NOBODY, via: viaOf(scan, mention, cast, []) };
  const actors = actorsOf(scan, source, head, cast);
  const [actor] = actors;
  return {
    mention: textAt(scan.text, source),
    actors: actors.map(({ id }) => id),
    actor: actor?.id ?? null,
    name: actor?.name ?? scan.text.slice((head ?? source).start, (head ?? source).end),
    anonymous: actor?.anonymous ?? false,
    kind: actor?.sourceKind ?? "person",
    reason: reason === null ? null : scan.text.slice(reason.start, reason.end),
    via: viaOf(scan, mention, cast, actors),
  };
}

/** A pronoun that stands for nobody known makes no actor. */
function actorsOf(scan: Scan, source: TokenSpan, head: TokenSpan | null, cast: Cast): readonly LocalActor[] {
  const word = scan.tokens[(head ?? source).last - 1]!.lower;
  return isPersonalPronoun(word) ? cast.referents(source, head) : cast.source(source, head);
}

/** Who is told, on whose air, in whose pages: media named in the attribution, outermost first. */
function viaOf(scan: Scan, mention: QuoteMention, cast: Cast, actors: readonly LocalActor[]): Via[] {
  const chain: Via[] = mention.via.map((span) => viaAt(scan, span, cast.source(span, null)[0]));
  const { hearer, source } = mention;
  if (hearer !== null) {
    const named = cast.mentionsIn(hearer).find(({ actor }) => actor.type === "media");
    if (named !== undefined) chain.push(viaAt(scan, hearer, named.actor));
    else if (isMediaName(scan.text.slice(hearer.start, hearer.end)))
      chain.push(viaAt(scan, hearer, cast.referents(hearer, null)[0]));
  }
  const clause = attributionOf(scan, mention);
  if (clause !== null) {
    for (const { mention: other, actor } of cast.mentionsIn(clause)) {
      if (actor.type !== "media" || (source !== null && other.start < source.end && source.start < other.end))
        continue;
      chain.push(viaAt(scan, other, actor));
    }
  }
  const seen = new Set<string>(actors.map(({ id }) => id));
  return chain.filter(({ actor, name }) => {
    const key = actor ?? name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function viaAt(scan: Scan, span: TokenSpan, actor: LocalActor | undefined): Via {
  const mention = textAt(scan.text, { start: span.start, end: span.end });
  return { actor: actor?.id ?? null, name: actor?.name ?? mention.text, mention };
}
