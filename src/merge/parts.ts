import { byDocument } from "../model/by-document.js";
import type { Actor, DocumentClaims, Run } from "../model/claims.js";

/** A run taken apart again into its documents, so that it can be merged with others. */
export function partsOf(run: Run): DocumentClaims[] {
  const times = byDocument(run.times);
  const claims = byDocument(run.claims);
  const actors = new Map<string, Actor[]>();
  for (const actor of run.actors) {
    for (const document of documentsOf(actor, run)) {
      const share = shareOf(actor, document);
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

/** Where an actor is mentioned; one who is not is kept with the first document. */
function documentsOf(actor: Actor, run: Run): Iterable<string> {
  const documents = new Set(actor.mentions.map(({ document }) => document));
  return documents.size > 0 ? documents : run.documents.slice(0, 1).map(({ id }) => id);
}

/** An actor as one document knows it, with what a pack says. */
function shareOf(actor: Actor, document: string): Actor {
  return {
    ...actor,
    affiliations: actor.affiliations.filter((affiliation) => [null, document].includes(affiliation.document)),
    mentions: actor.mentions.filter((mention) => mention.document === document),
  };
}
