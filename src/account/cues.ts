import type { Role } from "../model/ledger.js";
import { HEARSAY_ADVERBS, HEARSAY_NOUNS } from "../rules/quotes/hearsay.js";
import { phrasalForm, reportingForm } from "../rules/reporting.js";
import type { Entry } from "./entry.js";
import type { Uses } from "./uses.js";
import type { Whole } from "./whole.js";
import { wordsOf } from "./words.js";

const ROLES: ReadonlySet<Role> = new Set(["cue", "trigger", "source", "via"]);

/** Every form of the reporting lexicon, nouns of hearsay before "that", and every other word that a quote has for its cue. */
export function cuesOf(whole: Whole, uses: Uses): Entry[] {
  const { tokens } = whole.scan;
  const length = (token: number): number => lengthOf(tokens[token]!.lower, tokens[token + 1]?.lower ?? "");
  const others = whole.read.claims.flatMap((claim) =>
    claim.type === "quote" && claim.cue !== null ? [claim.cue] : [],
  );
  return wordsOf(whole, uses, { kind: "cue", family: "quotes", roles: ROLES, length, others });
}

function lengthOf(lower: string, next: string): number {
  if (phrasalForm(lower, next) !== undefined || (lower === "according" && next === "to")) return 2;
  if (reportingForm(lower) !== undefined || HEARSAY_ADVERBS.has(lower)) return 1;
  return HEARSAY_NOUNS.has(lower) && next === "that" ? 1 : 0;
}
