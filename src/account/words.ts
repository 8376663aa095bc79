/** Words that may make a claim, and what the guards of the finders say of those that made none. */
import { type ItemKind, REASONS, type Role } from "../model/ledger.js";
import type { Span } from "../model/span.js";
import { GUARDS, type Guard } from "../rules/guards/index.js";
import type { Entry, Verdict } from "./entry.js";
import { notRead, segmentAt, tokensOf } from "./place.js";
import type { Family } from "./refusals.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";

const IN_QUOTE: ReadonlySet<Role> = new Set(["content", "source", "cue"]);

/** Words of one kind: which count, and as what a claim uses them. */
export interface WordKind {
  readonly kind: ItemKind;
  readonly family: Family;
  readonly roles: ReadonlySet<Role>;
  /** How many tokens the word or phrase takes that begins at a token; 0 where none does. */
  length(token: number): number;
  /** Words of claims, which count even where the lexicon does not know them. */
  readonly others: readonly Span[];
}

export function wordsOf(whole: Whole, uses: Uses, kind: WordKind): Entry[] {
  return new Words(whole, uses, kind).entries();
}

class Words {
  private readonly inTime: ReadonlySet<number>;

  constructor(
    private readonly whole: Whole,
    private readonly uses: Uses,
    private readonly of: WordKind,
  ) {
    this.inTime = new Set(
      whole.stages.dating.times.flatMap(({ first, last }) =>
        Array.from({ length: last - first }, (_, at) => first + at),
      ),
    );
  }

  entries(): Entry[] {
    const { scan: scanned, document } = this.whole;
    const { tokens } = scanned;
    const lengths = new Map<number, number>();
    for (const { index, kind, start } of tokens) {
      if (kind !== "word" || start < document.bodyStart) continue;
      const length = this.of.length(index);
      if (length > 0) lengths.set(index, length);
    }
    for (const span of this.of.others) {
      const { first, last } = tokensOf(scanned, span);
      const inside = Array.from({ length: last - first }, (_, at) => first + at);
      if (inside.some((at) => lengths.has(at)) || !inside.some((at) => tokens[at]!.kind === "word")) continue;
      lengths.set(first, last - first);
    }
    return [...lengths].sort(([a], [b]) => a - b).map(([token, length]) => this.entry(token, length));
  }

  private entry(token: number, length: number): Entry {
    const { tokens } = this.whole.scan;
    const uses = this.uses.of(token, token + length, this.of.roles);
    return {
      kind: this.of.kind,
      start: tokens[token]!.start,
      end: tokens[token + length - 1]!.end,
      token,
      uses,
      verdict: uses.length > 0 ? null : this.verdict(token),
      refusals: this.whole.refusals.at(token, this.of.family),
    };
  }

  private verdict(token: number): Verdict {
    const { scan: scanned } = this.whole;
    const unread = notRead(segmentAt(scanned, token));
    if (unread !== null) return { reason: unread };
    if (this.inTime.has(token)) return { reason: "other sense", because: "It is part of a time expression." };
    const guard = this.whole.refusals.decisive(token, this.of.family);
    if (guard !== null) return this.refused(token, guard);
    if (this.of.kind === "trigger") return { reason: "no rule" };
    if (scanned.runOf[token] !== -1) return { reason: "in quoted words" };
    const inside = this.uses.of(token, token + 1, IN_QUOTE)[0];
    return inside === undefined ? { reason: "no rule" } : this.lost(inside.claim);
  }

  private refused(token: number, guard: Guard): Verdict {
    const { reason, says } = GUARDS[guard];
    if (reason !== "stronger rule" && reason !== "inside another trigger" && guard !== "scope/demanded")
      return { reason, because: says };
    const claim =
      this.of.kind === "cue"
        ? this.uses.of(token, token + 1, IN_QUOTE)[0]?.claim
        : this.eventBeside(token, guard === "scope/told-by-verb");
    return claim === undefined ? { reason, because: says } : { ...this.lost(claim), reason, because: says };
  }

  /** The event before a token in its sentence, or the next one behind it. */
  private eventBeside(token: number, behind: boolean): string | undefined {
    const { scan: scanned } = this.whole;
    const { start } = scanned.tokens[token]!;
    const events = this.uses.eventsIn(scanned.sentenceOf[token]!);
    const before = events.findLast(({ trigger }) => trigger.start <= start);
    const after = events.find(({ trigger }) => trigger.start > start);
    return (behind ? (after ?? before) : (before ?? after))?.id;
  }

  private lost(claim: string): Verdict {
    return {
      reason: "stronger rule",
      because: REASONS["stronger rule"],
      lostTo: claim,
      rule: this.uses.claim(claim).rules[0] ?? null,
    };
  }
}
