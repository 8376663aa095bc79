import type { Actor, DocumentClaims } from "../../model/claims.js";
import type { Difference, DocumentDifferences, RunDifferences } from "../../model/difference.js";
import { actorDifferences, documentDifferences } from "./diff.js";
import { paired } from "./pairing.js";

/**
 * Compares two runs of any number of documents by meaning. Of an actor, what the documents share (its name, type, aliases …) is compared
 * once, and what each says of it with that document.
 *
 * @param was the documents of the earlier run, each with what it says of its actors
 * @param is those of the later
 */
export function runDifferences(
  was: readonly DocumentClaims[],
  is: readonly DocumentClaims[],
): RunDifferences {
  const { pairs, removed, added } = paired(was, is);
  const documents = [
    ...pairs.map(([old, now]) => together(old, now)),
    ...removed.map((part) => alone("removed", part)),
    ...added.map((part) => alone("added", part)),
  ];
  return { documents: documents.sort(byPath), actors: actorDifferences(firstOfEach(was), firstOfEach(is)) };
}

function together(was: DocumentClaims, is: DocumentClaims): DocumentDifferences {
  const found = documentDifferences(asRun(was), asRun(is));
  return {
    path: is.document.path,
    wasPath: was.document.path,
    state: found.length === 0 ? "equal" : "different",
    claims: is.claims.length,
    differences: found,
  };
}

function alone(state: "added" | "removed", { document, claims }: DocumentClaims): DocumentDifferences {
  const path = state === "added" ? document.path : null;
  const wasPath = state === "removed" ? document.path : null;
  return { path, wasPath, state, claims: claims.length, differences: [] as readonly Difference[] };
}

function asRun({ document, ...records }: DocumentClaims) {
  return { documents: [document], ...records };
}

/** Each actor as the first of the documents that name it has it. */
function firstOfEach(parts: readonly DocumentClaims[]): readonly Actor[] {
  const actors = new Map<string, Actor>();
  for (const actor of parts.flatMap((part) => part.actors))
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
  return [...actors.values()];
}

function byPath(a: DocumentDifferences, b: DocumentDifferences): number {
  const [one, other] = [a.path ?? a.wasPath ?? "", b.path ?? b.wasPath ?? ""];
  return one === other ? 0 : one < other ? -1 : 1;
}
