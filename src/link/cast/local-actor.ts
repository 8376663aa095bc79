import type { LinkedAffiliation, LinkedMention, LocalActor } from "../../model/linked.js";
import type { ActorType, SourceKind } from "../../model/vocabulary.js";
import type { FoldedWord } from "../../model/word-folding.js";

/** An actor while its document is read: it gains mentions and affiliations. */
export class ActorInDocument implements LocalActor {
  readonly mentions: LinkedMention[] = [];
  readonly affiliations: LinkedAffiliation[] = [];
  /** Titles and nouns it was given ("president", "academic"), by which it may be called later. */
  readonly called = new Set<string>();
  private readonly tied = new Set<string>();
  country: string | null;
  sector: string | null;
  gender: "female" | "male" | null;
  plural: boolean;

  constructor(
    readonly id: string,
    readonly name: string,
    readonly type: ActorType,
    readonly pack: string | null,
    readonly folded: readonly FoldedWord[],
    readonly sourceKind: SourceKind,
    readonly anonymous: boolean,
    more: Pick<LocalActor, "country" | "sector" | "gender" | "plural">,
  ) {
    this.country = more.country;
    this.sector = more.sector;
    this.gender = more.gender;
    this.plural = more.plural;
  }

  /** Adds a mention in text order; one span is one mention. */
  addMention(mention: LinkedMention): void {
    const at = countUpTo(this.mentions, mention.start);
    const before = this.mentions[at - 1];
    if (before !== undefined && before.start === mention.start && before.end === mention.end) return;
    this.mentions.splice(at, 0, mention);
  }

  addAffiliation(affiliation: LinkedAffiliation): void {
    const { relation, actor, span } = affiliation;
    const key = `${relation} ${actor} ${span === null}`;
    if (actor === this.id || this.tied.has(key)) return;
    this.tied.add(key);
    this.affiliations.push(affiliation);
  }
}

/** How many mentions start at or before an offset; the mentions are in text order. */
export function countUpTo(mentions: readonly LinkedMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
