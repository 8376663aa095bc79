import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import type { ClaimKind } from "../../model/vocabulary.js";
import { reasonIn } from "./anonymity.js";
import type { Draft, ItemSpan, Reading } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";
import type { Unit } from "./units.js";
import type { VerbGroup } from "./verb-group.js";

/** An attribution whose content stands in the next paragraph. */
export interface Pending {
  readonly source: TokenSpan | null;
  readonly head: TokenSpan | null;
  readonly cue: TokenSpan | null;
  readonly group: VerbGroup | null;
}

/** The mentions of a document as they are found, from drafts in items to spans of the text. */
export class Mentions {
  private readonly found: QuoteMention[] = [];
  /** Position of the last mention, and the segment it stands in. */
  last: { readonly index: number; readonly segment: number } | null = null;

  /** A source and cue that ended their paragraph with a colon, `Ms Rao wrote:`, and wait for the quotation. */
  announced: Pending | null = null;
  /** Segment whose last words attribute a quotation: `… ," Ms Rao said.` */
  ended = -1;
  /** Token after the last unit that made or lengthened a mention. */
  lastUnit = -1;

  /** A quotation without a speaker, which a signature after it may give. */
  private unsigned: { readonly unit: Unit; readonly content: ItemSpan } | null = null;

  constructor(readonly scan: Scan) {}

  take(reading: Reading): void {
    const drafts = [...reading.drafts].sort((a, b) => a.content[0]!.first - b.content[0]!.first);
    if (drafts.length === 0) return;
    const main = principal(drafts);
    this.last = { index: this.found.length + main, segment: reading.unit.segment };
    this.lastUnit = reading.unit.last;
    const reason = reasonIn(reading.items);
    for (const draft of drafts) {
      const mention = this.mentionOf(reading.unit, { ...draft, via: passedOnBy(draft, drafts) });
      this.found.push(
        reason === null || draft.source === null
          ? mention
          : { ...mention, reason: this.span(reading.unit, reason) },
      );
    }
  }

  /** A quotation whose speaker is that of the mention `follows`. */
  float(unit: Unit, content: ItemSpan, rule: string, follows: number | null): void {
    const draft = { rule, content: [content], cue: null, group: null, source: null };
    this.found.push({ ...this.mentionOf(unit, draft), follows });
    this.last = { index: this.found.length - 1, segment: unit.segment };
    this.lastUnit = unit.last;
  }

  /** A quotation that goes on with the last mention, which stands directly before: one claim with one more part. */
  extend(unit: Unit, content: ItemSpan, rule: string): void {
    const { index } = this.last!;
    const whole = this.found[index]!;
    const more = this.mentionOf(unit, { rule, content: [content], cue: null, group: null, source: null });
    this.found[index] = {
      ...whole,
      parts: [...whole.parts, ...more.parts],
      kind: whole.kind === more.kind ? whole.kind : "mixed",
      runs: [...whole.runs, ...more.runs],
      rules: whole.rules.includes(rule) ? whole.rules : [...whole.rules, rule],
    };
    this.last = { index, segment: unit.segment };
    this.lastUnit = unit.last;
  }

  /** A unit without any quote stood between. */
  silence(): void {
    this.ended = -1;
    this.announced = null;
    this.unsigned = null;
  }

  /** Takes a further sentence of a turn into the last mention's last part. */
  lengthen(unit: Unit): void {
    const { index } = this.last!;
    const whole = this.found[index]!;
    const first = whole.parts.at(-1)!.first;
    this.found[index] = { ...whole, parts: [...whole.parts.slice(0, -1), this.tokens(first, unit.last)] };
  }

  /** Whether nothing stands between the last mention's sentence and this one. */
  touches(unit: Unit): boolean {
    return this.lastUnit === unit.first;
  }

  /** Whether the last mention used the run at position `run`. */
  lastUses(run: number): boolean {
    return this.last !== null && this.found[this.last.index]!.runs.includes(run);
  }

  /** A quotation announced by the paragraph before. */
  announce(unit: Unit, content: ItemSpan, rule: string): void {
    const { source, head, cue, group } = this.announced!;
    const bare = this.mentionOf(unit, { rule, content: [content], cue: null, group, source: null });
    const { verb, negated } = group!;
    this.found.push({
      ...bare,
      source,
      head,
      cue: cue === null ? null : { ...cue, lemma: verb.lemma, commits: verb.commits, negated },
    });
    this.last = { index: this.found.length - 1, segment: unit.segment };
    this.lastUnit = unit.last;
    this.announced = null;
  }

  /** Keeps a quotation for the signature that may follow. */
  keep(unit: Unit, content: ItemSpan): void {
    this.unsigned = { unit, content };
  }

  /** Gives the quotation directly before `unit` the speaker of its signature. */
  sign(unit: Unit, signature: Draft): void {
    const { unsigned } = this;
    this.unsigned = null;
    if (unsigned === null || unsigned.unit.last !== unit.first) return;
    const { source, head, cue } = this.mentionOf(unit, signature);
    const draft = { rule: signature.rule, content: [unsigned.content], cue: null, group: null, source: null };
    this.found.push({
      ...this.mentionOf(unsigned.unit, draft),
      source,
      head,
      cue: cue === null ? null : { ...cue, lemma: "" },
    });
    this.last = { index: this.found.length - 1, segment: unsigned.unit.segment };
  }

  /** Notes what the end of a paragraph says about the next. */
  close(unit: Unit, pending: Draft | null): void {
    this.announced =
      pending === null
        ? null
        : {
            source: this.phrase(unit, pending.source),
            head:
              pending.source === null
                ? null
                : this.span(unit, { first: pending.source.headFirst, last: pending.source.headLast }),
            cue: pending.cue === null ? null : this.span(unit, pending.cue),
            group: pending.group,
          };
  }

  all(): QuoteMention[] {
    return this.found;
  }

  private mentionOf(unit: Unit, draft: Draft): QuoteMention {
    const { verb, negated } = draft.group ?? { verb: null, negated: false };
    const cue = draft.cue === null ? null : this.span(unit, draft.cue);
    return {
      parts: draft.content.map((part) => this.content(unit, part)),
      kind: kindOf(unit, draft.content),
      attribution: verb?.attribution ?? "speech",
      cue:
        cue === null
          ? null
          : {
              ...cue,
              lemma: verb?.lemma ?? lemmaOf(draft.rule),
              commits: verb?.commits ?? "neutral",
              negated,
            },
      act: verb?.act ?? "asserts",
      source: this.phrase(unit, draft.source),
      head:
        draft.source === null
          ? null
          : this.span(unit, { first: draft.source.headFirst, last: draft.source.headLast }),
      hearer: this.phrase(unit, draft.hearer ?? null),
      via: (draft.via ?? []).map((phrase) => this.span(unit, phrase)),
      reason: null,
      follows: null,
      runs: draft.content.flatMap(({ first, last }) =>
        [...unit.runs.slice(first, last)].filter((run) => run >= 0),
      ),
      rules: [draft.rule],
    };
  }

  private phrase(unit: Unit, phrase: NounPhrase | null): TokenSpan | null {
    return phrase === null ? null : this.span(unit, phrase);
  }

  private span(unit: Unit, { first, last }: ItemSpan): TokenSpan {
    return this.tokens(unit.items[first]!.index, this.endOf(unit, last - 1));
  }

  /** The token after the last one of an item. */
  private endOf(unit: Unit, at: number): number {
    const run = unit.runs[at]!;
    if (run < 0) return unit.items[at]!.index + 1;
    const { last, end, innerEnd } = this.scan.runs[run]!;
    return end > innerEnd ? last + 1 : last;
  }

  /** Content without the marks around it; a mark inside a longer part stays. */
  private content(unit: Unit, part: ItemSpan): TokenSpan {
    const run = unit.runs[part.first]!;
    if (part.last - part.first === 1 && run >= 0) {
      const { first, last } = this.scan.runs[run]!;
      if (last > first) return this.tokens(first, last);
    }
    return this.span(unit, part);
  }

  private tokens(first: number, last: number): TokenSpan {
    return { first, last, start: this.scan.tokens[first]!.start, end: this.scan.tokens[last - 1]!.end };
  }
}

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

/** The sources that report the whole attribution: `"Q," X said, according to Y`. */
function passedOnBy(draft: Draft, drafts: readonly Draft[]): NounPhrase[] {
  const { cue, via = [] } = draft;
  if (cue === null) return [...via];
  const reporters = drafts.filter(
    (other) =>
      other !== draft &&
      other.source !== null &&
      other.rule.startsWith("quotes/according-to") &&
      other.content.some(({ first, last }) => first <= cue.first && cue.last <= last),
  );
  return [...reporters.map(({ source }) => source!), ...via];
}

/** The draft whose speaker goes on in the next quotation: of the last direct quotation, else of the last with a source. */
function principal(drafts: readonly Draft[]): number {
  const direct = drafts.findLastIndex(
    ({ rule, source }) => source !== null && /^quotes\/(?:after|before|clause-with-quote-after)/.test(rule),
  );
  if (direct >= 0) return direct;
  const sourced = drafts.findLastIndex(({ source }) => source !== null);
  return sourced >= 0 ? sourced : drafts.length - 1;
}

/** Cues without a verb: a phrase, or the colon or dash of a layout. */
function lemmaOf(rule: string): string {
  if (rule.startsWith("quotes/according")) return "according to";
  return "";
}
