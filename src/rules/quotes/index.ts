import { DIRECT_RULES } from "./direct.js";
import { HEARSAY_RULES } from "./hearsay.js";
import { INDIRECT_RULES } from "./indirect.js";
import { LAYOUT_RULES } from "./layout.js";
import type { QuoteRule } from "./rule.js";

export { QUOTE_GROUPS, type QuoteRule } from "./rule.js";

/**
 * Attributions as PolNeAR and PARC define them: content, cue, source. The order within a sentence is told in find/quotes.ts.
 *
 * Newell, Margolin and Ruths (2018), An attribution relations corpus for political news; Pareti (2016), PARC 3.0.
 */
export const QUOTE_RULES: readonly QuoteRule[] = [
  ...DIRECT_RULES,
  ...INDIRECT_RULES,
  ...HEARSAY_RULES,
  ...LAYOUT_RULES,
];
