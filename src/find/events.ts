import type { ActorMention, EventMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";

/** Finds events: triggers with the spans of their roles. */
export function findEvents(_scan: Scan, _actors: readonly ActorMention[]): EventMention[] {
  return [];
}
