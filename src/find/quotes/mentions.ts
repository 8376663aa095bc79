import type { QuoteMention, TokenSpan } from "../../model/found.js";
import type { Scan } from "../../model/scan.js";
import { reasonIn } from "./anonymity.js";
import type { Draft, ItemSpan, Reading } from "./draft.js";
import { type GrowingMention, mentionOf, spanOf, tokenSpan } from "./mention-of.js";
import { passedOnBy, principal } from "./relations.js";
import type { Unit } from "./units.js";

/** Quoted words whose speaker stands elsewhere. */
interface Quotation {
  readonly unit: Unit;
  readonly content: ItemSpan;
}

/** So many tokens after an attribution its speaker may be excused. */
const NEXT = 60;

/** The mentions of a document as they are found, and what the last of them says about the quotations that follow. */
export class Mentions {
  private readonly found: GrowingMention[] = [];
  /** Position of the mention whose speaker may go on, and the segment it stands in. */
  last: { readonly index: number; readonly segment: number } | null = null;
  /** An attribution that ended its paragraph with a colon, `Ms Rao wrote:`, and waits for the quotation. */
  announced: GrowingMention | null = null;
  /** Segment whose last words attribute a quotation: `… ," Ms Rao said.` */
  ended = -1;
  /** Token after the last unit that made or lengthened a mention. */
  private lastUnit = -1;
  /** The last mention with a speaker of its own, and the segment and token it ended in. */
  private sourced: {
    readonly mention: GrowingMention;
    readonly segment: number;
    readonly last: number;
  } | null = null;
  /** A quotation without a speaker, which a signature after it may give. */
  private unsigned: Quotation | null = null;

  constructor(readonly scan: Scan) {}

  all(): QuoteMention[] {
    return this.found;
  }

  /** Takes in what the rules read in one unit. */
  take({ unit, items, drafts }: Reading): void {
    if (drafts.every(({ source }) => source === null)) this.excuse(unit);
    if (drafts.length === 0) return;
    const inOrder =
      drafts.length === 1 ? drafts : [...drafts].sort((a, b) => a.content[0]!.first - b.content[0]!.first);
    const reason = reasonIn(items);
    this.last = { index: this.found.length + principal(inOrder), segment: unit.segment };
    this.lastUnit = unit.last;
    for (const draft of inOrder) {
      const why = reason === null || draft.source === null ? null : spanOf(this.scan, unit, reason);
      const mention = mentionOf(this.scan, unit, draft, passedOnBy(draft, inOrder), why);
      this.found.push(mention);
      if (draft.source !== null) this.sourced = { mention, segment: unit.segment, last: unit.last };
    }
  }

  /** "He spoke on condition of anonymity because …": why the one who was quoted before is not named. */
  private excuse(unit: Unit): void {
    const { sourced } = this;
    if (sourced === null || unit.segment - sourced.segment > 1 || unit.first - sourced.last > NEXT) return;
    sourced.mention.reason ??= reasonOf(this.scan, unit);
  }

  /** A quotation whose speaker is that of the last mention. */
  float(unit: Unit, content: ItemSpan, rule: string): void {
    this.push(unit, { ...this.bare({ unit, content }, rule), follows: this.last!.index });
  }

  /** A quotation that goes on with the last mention: one claim with one more part. */
  extend(unit: Unit, content: ItemSpan, rule: string): void {
    const { index } = this.last!;
    const whole = this.found[index]!;
    const more = this.bare({ unit, content }, rule);
    whole.parts.push(...more.parts);
    whole.runs.push(...more.runs);
    if (!whole.rules.includes(rule)) whole.rules.push(rule);
    if (whole.kind !== more.kind) whole.kind = "mixed";
    this.last = { index, segment: unit.segment };
    this.lastUnit = unit.last;
  }

  /** Takes a further sentence of a turn into the last mention's last part. */
  lengthen(unit: Unit): void {
    const { parts } = this.found[this.last!.index]!;
    const { first } = parts.pop()!;
    parts.push(tokenSpan(this.scan, first, unit.last));
  }

  /** Whether nothing stands between the last mention's sentence and this one. */
  touches(unit: Unit): boolean {
    return this.lastUnit === unit.first;
  }

  /** Whether the last mention is in quote marks throughout, so that a quotation after it goes on with the same words. */
  lastIsDirect(): boolean {
    return this.last !== null && this.found[this.last.index]!.kind === "direct";
  }

  /** Whether the last mention ends with the run at position `run`. */
  lastUses(run: number): boolean {
    return this.last !== null && this.found[this.last.index]!.runs.at(-1) === run;
  }

  /** A quotation that the paragraph before has announced. */
  announce(unit: Unit, content: ItemSpan, rule: string): void {
    const { source, head, cue, act, attribution } = this.announced!;
    this.push(unit, { ...this.bare({ unit, content }, rule), source, head, cue, act, attribution });
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
    const { source, head, cue } = mentionOf(this.scan, unit, signature);
    this.push(unsigned.unit, { ...this.bare(unsigned, signature.rule), source, head, cue });
  }

  /** Notes what the end of a unit says about the next. */
  close(unit: Unit, announcement: Draft | null, endsWithAttribution: boolean): void {
    this.announced = announcement === null ? null : mentionOf(this.scan, unit, announcement);
    this.ended = endsWithAttribution ? unit.segment : -1;
  }

  /** A unit without any quote stood between. */
  silence(unit: Unit): void {
    this.excuse(unit);
    this.ended = -1;
    this.announced = null;
    this.unsigned = null;
  }

  private push(unit: Unit, mention: GrowingMention): void {
    this.found.push(mention);
    this.last = { index: this.found.length - 1, segment: unit.segment };
    this.lastUnit = unit.last;
  }

  private bare({ unit, content }: Quotation, rule: string): GrowingMention {
    return mentionOf(this.scan, unit, { rule, content: [content], cue: null, group: null, source: null });
  }
}

/** Why somebody is not named, as far as a unit says; the words of one without a cue are not among its items. */
function reasonOf(scan: Scan, { first, last }: Unit): TokenSpan | null {
  const reason = reasonIn(scan.tokens.slice(first, last));
  return reason === null ? null : tokenSpan(scan, first + reason.first, first + reason.last);
}
