import type { ActorMention } from "../model/found.js";
import type { Cast } from "../model/linked.js";
import type { Scan } from "../model/scan.js";

/** Joins the mentions of one document to actors. */
export function castOf(_scan: Scan, _found: readonly ActorMention[]): Cast {
  return { actors: [], mentionsIn: () => [], referents: () => [], source: () => [] };
}
