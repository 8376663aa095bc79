import type { Reason } from "../../model/ledger.js";

/** A condition that stops a rule: what the ledger and `why-not` tell of what was passed over. */
export interface GuardEntry {
  /** What it is about the place that stops the rule, in a sentence. */
  readonly says: string;
  readonly reason: Reason;
  /** A short text in which it stops a rule at the word, or the opening mark, that stands in brackets. */
  readonly example: string;
  /** It says little: any other guard that stopped a rule at the same place is told in its stead. */
  readonly yields?: true;
}
