import type { TimeMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";

/** Finds every time expression of a text; see rules/dates for what each rule reads. */
export function findTimes(_scan: Scan): TimeMention[] {
  return [];
}
