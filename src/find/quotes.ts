import type { QuoteMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";

/** Finds attributions: content, cue and the noun phrase of the source. */
export function findQuotes(_scan: Scan): QuoteMention[] {
  return [];
}
