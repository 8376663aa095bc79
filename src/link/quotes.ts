import type { QuoteClaim, Source } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { QuoteMention } from "../model/found.js";
import type { Cast, Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { textAt } from "../model/span.js";
import { contentId, documentId } from "./ids.js";

/** Gives each quote its source, chain, date and topics. */
export function linkQuotes(
  document: InputDocument,
  scan: Scan,
  found: readonly QuoteMention[],
  cast: Cast,
  dating: Dating,
): QuoteClaim[] {
  void dating;
  const claims: QuoteClaim[] = [];
  const sources: Source[] = [];
  for (const mention of found) {
    const inherited = mention.follows === null ? null : sources[mention.follows]!;
    const source = inherited ?? sourceOf(scan, mention, cast);
    sources.push(source);
    const start = mention.parts[0]!.start;
    const end = mention.parts.at(-1)!.end;
    claims.push({
      type: "quote",
      id: contentId("q", document.sha256, start, end, mention.kind),
      document: documentId(document.sha256),
      ...textAt(scan.text, { start, end }),
      line: 1,
      column: 1,
      segment: scan.segments[scan.sentences[scan.sentenceOf[mention.parts[0]!.first]!]!.segment]!.kind,
      within: null,
      date: null,
      rules: mention.rules,
      voice: mention.kind === "direct" ? "direct" : "indirect",
      kind: mention.kind,
      attribution: mention.attribution,
      parts: mention.parts.map((part) => textAt(scan.text, part)),
      cue:
        mention.cue === null
          ? null
          : {
              ...textAt(scan.text, mention.cue),
              lemma: mention.cue.lemma,
              commits: mention.cue.commits,
              negated: mention.cue.negated,
            },
      source,
      act: mention.act,
      about: [],
      repairs: mention.runs.flatMap((run) => scan.runs[run]!.repairs),
    });
  }
  return claims;
}

function sourceOf(scan: Scan, { source, head }: QuoteMention, cast: Cast): Source {
  if (source === null)
    return {
      mention: null,
      actors: [],
      actor: null,
      name: null,
      anonymous: false,
      kind: null,
      reason: null,
      via: [],
    };
  const actors = cast.source(source, head);
  return {
    mention: textAt(scan.text, source),
    actors: actors.map(({ id }) => id),
    actor: actors[0]?.id ?? null,
    name: actors[0]?.name ?? scan.text.slice((head ?? source).start, (head ?? source).end),
    anonymous: actors[0]?.anonymous ?? false,
    kind: actors[0]?.sourceKind ?? null,
    reason: null,
    via: [],
  };
}
