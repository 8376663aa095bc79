import type { Rule } from "../rule.js";

/** Rules that read alike are taken away together when it is measured what each adds. */
export const QUOTE_GROUPS = [
  "direct",
  "floating",
  "clause",
  "trailing",
  "according-to",
  "dependent",
  "hearsay",
  "question",
  "object",
  "layout",
] as const;

export interface QuoteRule extends Rule {
  readonly group: (typeof QUOTE_GROUPS)[number];
}
