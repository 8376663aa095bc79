import type { ClaimDate, QuoteClaim, Source } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { QuoteMention, TokenSpan } from "../model/found.js";
import { documentId, quoteId } from "../model/ids.js";
import type { Cast, Dating } from "../model/linked.js";
import { positionsIn } from "../model/positions.js";
import type { Scan } from "../model/scan.js";
import { textAt } from "../model/span.js";
import { NOT_THE_SUBJECT, REASON, SAME_TEXT } from "../rules/quotes/source-rules.js";
import { type LeftOut, NONE_LEFT_OUT } from "../rules/rule.js";
import { attributionOf } from "./quotes/attribution.js";
import { nesting } from "./quotes/nesting.js";
import { lastSpeaker, opensContent, spokenBy } from "./quotes/not-the-subject.js";
import { type Sourced, sameSource, sourceOf } from "./quotes/source.js";

/**
 * Gives each quote its source, chain, date and topics.
 *
 * @param found in the order `findQuotes` gave them: a quote that follows another stands after it
 * @param options.without ids of rules that find no source
 * @returns one claim for each, in the same order
 */
export function linkQuotes(
  document: InputDocument,
  scan: Scan,
  found: readonly QuoteMention[],
  cast: Cast,
  dating: Dating,
  { without = NONE_LEFT_OUT }: { readonly without?: LeftOut } = {},
): QuoteClaim[] {
  const positionOf = positionsIn(scan.text);
  const id = documentId(document.sha256);
  const ids = idsOf(document.sha256, found);
  const around = nesting(found);
  const sources: Source[] = [];
  const sourced = (mention: QuoteMention): Sourced => {
    if (mention.follows !== null) return { source: sources[mention.follows]!, rules: [] };
    const same = without.has(SAME_TEXT) ? null : sameSource(scan, mention, sources.at(-1));
    if (same !== null) return { source: same, rules: [SAME_TEXT] };
    const own = sourceOf(scan, mention, cast, without);
    if (without.has(NOT_THE_SUBJECT) || !opensContent(mention, own.source, cast)) return own;
    const before = lastSpeaker(scan, mention, found, sources, own.source);
    return before === null
      ? own
      : { source: { ...own.source, ...spokenBy(before) }, rules: [...own.rules, NOT_THE_SUBJECT] };
  };
  const claims = found.map((mention, index): QuoteClaim => {
    const { source, rules } = sourced(mention);
    sources.push(source);
    const { start } = mention.parts[0]!;
    const { end } = mention.parts.at(-1)!;
    const { line, column } = positionOf(start);
    return {
      type: "quote",
      id: ids[index]!,
      document: id,
      start,
      end,
      text: scan.text.slice(start, end),
      line,
      column,
      segment: segmentOf(scan, mention.parts[0]!),
      voice: mention.kind === "direct" ? "direct" : "indirect",
      within: around[index]! < 0 ? null : ids[around[index]!]!,
      kind: mention.kind,
      attribution: mention.attribution,
      parts: mention.parts.map((part) => textAt(scan.text, part)),
      cue: cueOf(scan, mention),
      source,
      act: mention.act,
      date: dateOf(scan, mention, dating),
      about: aboutOf(mention, cast),
      repairs: mention.runs.flatMap((run) => scan.runs[run]!.repairs),
      rules: rules.length === 0 ? mention.rules : [...mention.rules, ...rules],
    };
  });
  return withReasons(claims);
}

/** Why somebody is not named holds for all that he says. */
function withReasons(claims: readonly QuoteClaim[]): QuoteClaim[] {
  const reasons = new Map<string, string>();
  for (const { source } of claims) {
    const { actor, reason } = source;
    if (actor !== null && reason !== null && !reasons.has(actor)) reasons.set(actor, reason);
  }
  return claims.map((claim) => {
    const { actor, anonymous, reason } = claim.source;
    const known = anonymous && reason === null && actor !== null ? reasons.get(actor) : undefined;
    if (known === undefined) return claim;
    return { ...claim, source: { ...claim.source, reason: known }, rules: [...claim.rules, REASON] };
  });
}

/** Of two cues that tell the same words, the second has its own place in the id of its quote. */
function idsOf(sha256: string, found: readonly QuoteMention[]): string[] {
  const taken = new Set<string>();
  return found.map(({ parts, kind, cue }) => {
    const [start, end] = [parts[0]!.start, parts.at(-1)!.end];
    const id = quoteId(sha256, start, end, kind);
    if (taken.has(id)) return quoteId(sha256, start, end, kind, cue?.start);
    taken.add(id);
    return id;
  });
}

function segmentOf(scan: Scan, { first }: TokenSpan): string {
  return scan.segments[scan.sentences[scan.sentenceOf[first]!]!.segment]!.kind;
}

function cueOf(scan: Scan, { cue }: QuoteMention): QuoteClaim["cue"] {
  if (cue === null) return null;
  const { lemma, commits, negated } = cue;
  return {
    start: cue.start,
    end: cue.end,
    text: scan.text.slice(cue.start, cue.end),
    lemma,
    commits,
    negated,
  };
}

/** When it was said, as far as the words of the attribution date it; what dates the content is the content's. */
function dateOf(scan: Scan, mention: QuoteMention, dating: Dating): ClaimDate | null {
  if (mention.cue === null) return null;
  const clause = attributionOf(scan, mention);
  const date = clause === null ? null : dating.dateOf(clause, mention.cue);
  const isContents = date !== null && mention.parts.some(({ start, end }) => isWithin(date, start, end));
  return isContents ? null : date;
}

function isWithin(date: ClaimDate, start: number, end: number): boolean {
  return date.start !== null && date.start >= start && date.start < end;
}

function aboutOf({ parts }: QuoteMention, cast: Cast): string[] {
  const ids = new Set<string>();
  for (const part of parts) for (const { actor } of cast.mentionsIn(part)) ids.add(actor.id);
  return [...ids];
}
