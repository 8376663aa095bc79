import type { EventClass, Modality, Polarity } from "../../model/vocabulary.js";
import type { Anchor } from "./anchors.js";
import type { VerbUse } from "./verbs.js";

/** A trigger that fits, with its roles, before operators are heard. */
export interface Candidate {
  readonly lemma: string;
  readonly class: EventClass;
  /** Tokens of the trigger, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The verb, or the noun of a nominal. */
  readonly at: number;
  readonly use: VerbUse | null;
  readonly operator: boolean;
  readonly agents: readonly Anchor[];
  readonly patients: readonly Anchor[];
  /** A patient that is neither a name nor a group ("an oil field"). */
  readonly object: { readonly first: number; readonly last: number } | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly rules: readonly string[];
}
