import type { Actor, Claim, TimeRecord } from "../../src/model/claims.js";
import type { InputDocument } from "../../src/model/document.js";
import { read } from "../../src/pipeline.js";
import { builtIn } from "../../src/rules/packs/built-in.js";
import { type Sight, watched } from "../../src/trace/sight.js";

/** A document as it is read, perhaps without some rules. */
export function sightOf(document: InputDocument, without: readonly string[] = []): Sight {
  return watched((watch) => read(document, { without: new Set(without), watch }), builtIn());
}

/** All that a derivation can be asked of. */
export function recordsIn({
  read: { claims, times, actors },
}: Sight): readonly (Claim | TimeRecord | Actor)[] {
  return [...claims, ...times, ...actors];
}
