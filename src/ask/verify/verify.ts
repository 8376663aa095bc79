import type { DocumentRecord, Run } from "../../model/claims.js";
import type { InputDocument } from "../../model/document.js";
import {
  ANCHOR_STATES,
  type Anchor,
  type AnchorCounts,
  type DocumentState,
  type Verification,
} from "../../model/verification.js";
import { anchorsOf } from "./anchor/anchors.js";
import { checkClaimPlaces } from "./claim-places.js";
import { Findings } from "./findings.js";
import { checkDocumentId, checkIds, checkLocalIds } from "./ids.js";
import { measured } from "./measured.js";
import { byDocument } from "./objects.js";
import { checkRecordPlaces } from "./record-places.js";
import { checkReferences } from "./references.js";
import { checkSegments } from "./segments.js";
import { checkSpans } from "./spans.js";

/** The text of a document of a run, as `load` hands it on; null where there is none. */
export type TextOf = (document: DocumentRecord) => InputDocument | null;

/**
 * Checks a run against the texts it was made from: every object with a span, every hash, id and reference. Of a text that has changed
 * since, it is told where each claim stands now.
 *
 * @param run of schema `claims/1`; its offsets may be in any unit
 */
export function verify(run: Run, textOf: TextOf): Verification {
  const { offsets } = run;
  const originals = run.documents.filter(({ duplicateOf }) => duplicateOf === null);
  const findings = new Findings(new Map(originals.map(({ id, path }) => [id, path])));
  const objects = byDocument(run);
  for (const found of objects.get(null) ?? []) {
    findings.expect("span", found, "is of no document", undefined, found.value.start);
  }
  checkReferences(run, findings);
  checkClaimPlaces(run, findings);
  checkRecordPlaces(run, findings);

  const documents: DocumentState[] = [];
  const anchors: Anchor[] = [];
  const unchanged = new Map<string, string>();
  for (const [index, document] of run.documents.entries()) {
    const at = `documents[${index}]`;
    const text = textOf(document);
    const state = stateOf(document, at, text, findings);
    const told = { id: document.id, path: document.path, file: text?.path ?? null, state };
    checkDocumentId(document, at, findings);
    if (document.duplicateOf !== null) {
      documents.push({ ...told, states: null });
      continue;
    }
    const own = objects.get(document.id) ?? [];
    const counted = text === null ? null : measured(text.text, offsets);
    checkIds(own, document.sha256, offsets, state === "unchanged" ? counted : null, findings);
    const found =
      counted !== null && state === "changed" ? anchorsOf(own, document.sha256, counted, offsets) : null;
    documents.push({ ...told, states: found === null ? null : countOf(found) });
    if (counted === null) continue;
    if (found !== null) {
      anchors.push(...found);
      continue;
    }
    unchanged.set(document.id, counted.text);
    checkSpans(own, counted, findings);
    checkSegments(document, at, own, counted, findings);
  }
  checkLocalIds(run.actors, unchanged, findings);
  const { checked, faults } = findings;
  return { offsets, checked, states: countOf(anchors), documents, faults, anchors };
}

function countOf(anchors: readonly Anchor[]): AnchorCounts {
  const counts = ANCHOR_STATES.map((state) => [
    state,
    anchors.filter((anchor) => anchor.state === state).length,
  ]);
  return Object.fromEntries(counts) as AnchorCounts;
}

/** Whether the text is the one that was read. */
function stateOf(
  { id, sha256 }: DocumentRecord,
  at: string,
  text: InputDocument | null,
  findings: Findings,
): DocumentState["state"] {
  if (text === null) return "unread";
  findings.expect("hash", { at, document: id }, "the text is not the one that was read", sha256, text.sha256);
  return text.sha256 === sha256 ? "unchanged" : "changed";
}
