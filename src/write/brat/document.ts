import { byDocument } from "../../model/by-document.js";
import type { Actor, Claim, DocumentRecord, Mention, Run, TimeRecord } from "../../model/claims.js";
import { type View, wantedClaims, wants } from "../format.js";
import { originals } from "../sheets.js";

/** What is to be annotated in one text. */
export interface DocumentAnnotations {
  readonly document: DocumentRecord;
  readonly claims: readonly Claim[];
  readonly times: readonly TimeRecord[];
  readonly mentions: readonly (Mention & { readonly actor: Actor })[];
}

/** The annotations of each text that was read; all kinds, unless some are asked for. */
export function annotationsOf(view: View): DocumentAnnotations[] {
  const { run } = view;
  const claims = byDocument(wantedClaims(view));
  const times = byDocument(wants(view, "times", ["times"]) ? run.times : []);
  const mentions = byDocument(wants(view, "actors", ["actors"]) ? mentionsOf(run) : []);
  return originals(run).map((document) => ({
    document,
    claims: claims.get(document.id) ?? [],
    times: times.get(document.id) ?? [],
    mentions: mentions.get(document.id) ?? [],
  }));
}

function mentionsOf({ actors }: Run) {
  return actors.flatMap((actor) => actor.mentions.map((mention) => ({ ...mention, actor })));
}
