import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { ClaimKind } from "../../model/vocabulary.js";
import { reportingForm } from "../../rules/reporting.js";
import type { Draft, ItemSpan } from "./draft.js";
import type { NounPhrase } from "./phrase-head.js";
import type { Unit } from "./units.js";

/** A quote mention that can still take further parts. */
export interface GrowingMention extends QuoteMention {
  readonly parts: TokenSpan[];
  readonly runs: number[];
  readonly rules: string[];
  kind: ClaimKind;
  reason: TokenSpan | null;
}

/** The mention that a draft is, its items turned into spans of the text. */
export function mentionOf(
  scan: Scan,
  unit: Unit,
  draft: Draft,
  via: readonly NounPhrase[] = [],
  reason: TokenSpan | null = null,
): GrowingMention {
  const { source } = draft;
  return {
    parts: draft.content.map((part) => contentSpan(scan, unit, part)),
    kind: kindOf(unit, draft.content),
    attribution: draft.group?.verb.attribution ?? "speech",
    cue: cueOf(scan, unit, draft),
    act: draft.group?.verb.act ?? "asserts",
    source: phraseSpan(scan, unit, source),
    head: source === null ? null : spanOf(scan, unit, { first: source.headFirst, last: source.headLast }),
    hearer: phraseSpan(scan, unit, draft.hearer ?? null),
    via: via.map((phrase) => spanOf(scan, unit, phrase)),
    reason,
    follows: null,
    runs: runsIn(unit, draft.content),
    rules: draft.group?.misspelt ? [draft.rule, "quotes/misspelt-cue"] : [draft.rule],
  };
}

function runsIn({ hasRun, runs }: Unit, content: readonly ItemSpan[]): number[] {
  const inside: number[] = [];
  if (hasRun)
    for (const { first, last } of content)
      for (let i = first; i < last; i++) if (runs[i]! >= 0) inside.push(runs[i]!);
  return inside;
}

function cueOf(scan: Scan, unit: Unit, { cue, group, rule }: Draft): QuoteMention["cue"] {
  if (cue === null) return null;
  const lemma = group?.verb.lemma ?? bareLemma(rule, unit.items, cue);
  const commits = group?.verb.commits ?? (/^(?:allegedly|purportedly)$/.test(lemma) ? "doubting" : "neutral");
  const { first, last, start, end } = spanOf(scan, unit, cue);
  return { first, last, start, end, lemma, commits, negated: group?.negated ?? false };
}

/** The lemma of a cue that is no finite verb; layouts have none. */
function bareLemma(rule: string, items: Unit["items"], { first, last }: ItemSpan): string {
  const { lower } = items[first]!;
  if (rule.startsWith("quotes/according-to"))
    return lower === "as" ? (reportingForm(items[last - 2]!.lower)?.verb.lemma ?? "") : "according to";
  return rule === "quotes/hearsay-adverb" ? lower : "";
}

function phraseSpan(scan: Scan, unit: Unit, phrase: NounPhrase | null): TokenSpan | null {
  return phrase === null ? null : spanOf(scan, unit, phrase);
}

/** The tokens of a stretch of items; a run among them counts with its marks. */
export function spanOf(scan: Scan, unit: Unit, { first, last }: ItemSpan): TokenSpan {
  return tokenSpan(scan, unit.items[first]!.index, endOf(scan, unit, last - 1));
}

/** The token after the last one of an item. */
function endOf(scan: Scan, unit: Unit, at: number): number {
  const run = unit.runs[at]!;
  if (run < 0) return unit.items[at]!.index + 1;
  const { last, end, innerEnd } = scan.runs[run]!;
  return end > innerEnd ? last + 1 : last;
}

/** Content without the marks around it; a mark inside a longer part stays. */
function contentSpan(scan: Scan, unit: Unit, part: ItemSpan): TokenSpan {
  const run = unit.runs[part.first]!;
  if (part.last - part.first === 1 && run >= 0) {
    const { first, last } = scan.runs[run]!;
    if (last > first) return tokenSpan(scan, first, last);
  }
  return spanOf(scan, unit, part);
}

export function tokenSpan({ tokens }: Scan, first: number, last: number): TokenSpan {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Direct where all its words stand in marks, indirect where none do. */
function kindOf(unit: Unit, content: readonly ItemSpan[]): ClaimKind {
  let runs = 0;
  let words = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (unit.runs[i]! >= 0) runs++;
      else if (unit.items[i]!.kind === "word" || unit.items[i]!.kind === "number") words++;
    }
  return words === 0 ? "direct" : runs === 0 ? "indirect" : "mixed";
}
