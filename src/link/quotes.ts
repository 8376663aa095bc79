import type { ClaimDate, QuoteClaim, Source } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { QuoteMention, TokenSpan } from "../model/found.js";
import type { Cast, Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { textAt } from "../model/span.js";
import { contentId, documentId } from "./ids.js";
import { positionsIn } from "./positions.js";
import { attributionOf } from "./quotes/attribution.js";
import { nested } from "./quotes/nesting.js";
import { sourceOf } from "./quotes/source.js";

/**
 * Gives each quote its source, chain, date and topics.
 *
 * @param found in the order `findQuotes` gave them: a quote that follows another stands after it
 * @returns one claim for each, in the same order
 */
export function linkQuotes(
  document: InputDocument,
  scan: Scan,
  found: readonly QuoteMention[],
  cast: Cast,
  dating: Dating,
): QuoteClaim[] {
  const positionOf = positionsIn(scan.text);
  const sources: Source[] = [];
  const claims = found.map((mention): QuoteClaim => {
    const source = mention.follows === null ? sourceOf(scan, mention, cast) : sources[mention.follows]!;
    sources.push(source);
    const start = mention.parts[0]!.start;
    const end = mention.parts.at(-1)!.end;
    return {
      type: "quote",
      id: contentId("q", document.sha256, start, end, mention.kind),
      document: documentId(document.sha256),
      ...textAt(scan.text, { start, end }),
      ...positionOf(start),
      segment: segmentOf(scan, mention.parts[0]!),
      voice: mention.kind === "direct" ? "direct" : "indirect",
      within: null,
      kind: mention.kind,
      attribution: mention.attribution,
      parts: mention.parts.map((part) => textAt(scan.text, part)),
      cue: cueOf(scan, mention),
      source,
      act: mention.act,
      date: dateOf(scan, mention, dating),
      about: aboutOf(mention, cast),
      repairs: mention.runs.flatMap((run) => scan.runs[run]!.repairs),
      rules: mention.rules,
    };
  });
  return nested(claims);
}

function segmentOf(scan: Scan, { first }: TokenSpan): string {
  return scan.segments[scan.sentences[scan.sentenceOf[first]!]!.segment]!.kind;
}

function cueOf(scan: Scan, { cue }: QuoteMention): QuoteClaim["cue"] {
  if (cue === null) return null;
  const { lemma, commits, negated } = cue;
  return { ...textAt(scan.text, cue), lemma, commits, negated };
}

/** When it was said, as far as the words of the attribution date it; what dates the content is the content's. */
function dateOf(scan: Scan, mention: QuoteMention, dating: Dating): ClaimDate | null {
  if (mention.cue === null) return null;
  const clause = attributionOf(scan, mention);
  return clause === null ? null : dating.dateOf(clause, mention.cue);
}

function aboutOf({ parts }: QuoteMention, cast: Cast): string[] {
  const ids = parts.flatMap((part) => cast.mentionsIn(part).map(({ actor }) => actor.id));
  return [...new Set(ids)];
}
