import type { DocumentClaims } from "../model/claims.js";
import type { Join } from "../model/derivation.js";
import type { Stages, Watch } from "../model/watch.js";
import type { CompiledPacks } from "../rules/packs/table.js";

/** All that is known of how one document was read. */
export interface Sight {
  readonly stages: Stages;
  readonly read: DocumentClaims;
  readonly packs: CompiledPacks;
  /** In the order in which the phrases were joined to actors. */
  readonly joins: readonly Join[];
}

/**
 * Reads a document and keeps what is told meanwhile.
 *
 * @param read one reading, which tells the watch
 * @param packs what it is read with
 */
export function watched(read: (watch: Watch) => DocumentClaims, packs: CompiledPacks): Sight {
  const joins: Join[] = [];
  let stages: Stages | undefined;
  const claims = read({
    joined: (join) => joins.push(join),
    done: (handed) => {
      stages = handed;
    },
  });
  if (stages === undefined) throw new Error("the reading did not say what its stages handed on");
  return { stages, read: claims, packs, joins };
}
