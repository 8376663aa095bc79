import type { ActorMention } from "../model/found.js";
import type { Scan } from "../model/scan.js";

/** Finds the mentions of actors: names of the packs, and names known by the evidence beside them. */
export function findActors(_scan: Scan): ActorMention[] {
  return [];
}
