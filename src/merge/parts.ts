import { byDocument } from "../model/by-document.js";
import type { Actor, DocumentClaims, Run } from "../model/claims.js";

/** A run taken apart again into its documents, so that it can be merged with others. */
export function partsOf(run: Run): DocumentClaims[] {
  const times = byDocument(run.times);
  const claims = byDocument(run.claims);
  const actors = new Map<string, Actor[]>();
  for (const actor of run.actors) {
    for (const [document, share] of sharesOf(actor, run)) {
      const known = actors.get(document);
      if (known === undefined) actors.set(document, [share]);
      else known.push(share);
    }
  }
  return run.documents.map((document) => {
    if (document.duplicateOf !== null) return { document, actors: [], times: [], claims: [] };
    const { id } = document;
    return {
      document,
      actors: actors.get(id) ?? [],
      times: times.get(id) ?? [],
      claims: claims.get(id) ?? [],
    };
  });
}

/** An actor as each document knows it, with what a pack says; one who is not mentioned is kept with the first document. */
function* sharesOf(actor: Actor, run: Run): Iterable<readonly [document: string, share: Actor]> {
  const { mentions, affiliations } = actor;
  const first = run.documents.slice(0, 1).map(({ id }) => [id, []] as const);
  for (const [document, own] of mentions.length > 0 ? byDocument(mentions) : first) {
    const ties = affiliations.filter((tie) => tie.document === null || tie.document === document);
    yield [document, { ...actor, affiliations: ties, mentions: own }];
  }
}
