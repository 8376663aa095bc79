import type { Span } from "./span.js";
import type { ClaimKind, EventClass } from "./vocabulary.js";

/**
 * What people say is right for one text. Offsets are UTF-16 code units. A list that is null was not annotated, and nothing is measured by
 * it; one that is empty says that there is nothing.
 */
export interface GoldDocument {
  /** The file it was read from. */
  readonly path: string;
  /** The name of the text's file, where the gold gives it. */
  readonly file: string | null;
  readonly sha256: string | null;
  /** The text itself, where it came with the gold. */
  readonly text: string | null;
  readonly quotes: readonly GoldQuote[] | null;
  readonly events: readonly GoldEvent[] | null;
  readonly actors: readonly GoldActor[] | null;
}

/** core: must be found; optional: neither missed nor wrong; forbidden: must not be reported. */
export const TIERS = ["core", "optional", "forbidden"] as const;
export type Tier = (typeof TIERS)[number];

export interface GoldQuote {
  readonly tier: Tier;
  readonly kind: ClaimKind | null;
  readonly parts: readonly Span[];
  /** Every name its source goes by; for one who is not named, what he is called. Null where the source is not annotated. */
  readonly source: { readonly names: readonly string[]; readonly anonymous: boolean } | null;
}

export interface GoldEvent {
  readonly tier: Tier;
  readonly trigger: Span;
  readonly class: EventClass | null;
  /** Each with every name it goes by. Null where agents are not annotated. */
  readonly agents: readonly (readonly string[])[] | null;
  /** Null where dates are not annotated. */
  readonly date: GoldDate | null;
}

export interface GoldDate {
  readonly edtf: string | null;
  /** First and last day inside which any date is right. */
  readonly within: readonly [first: string, last: string] | null;
}

export interface GoldActor {
  readonly names: readonly string[];
  /** Where it stands by name: these must be found. */
  readonly mentions: readonly Span[];
  /** Where it stands in other words: these may be. */
  readonly others: readonly Span[];
}
