import type { Actor, Claim, DocumentRecord, OffsetUnit, TimeRecord } from "../../model/claims.js";
import { contentId, documentId, localDigest, quoteId } from "../../model/ids.js";
import type { Findings } from "./findings.js";
import type { Measured } from "./measured.js";
import { type Found, isClaim, isTime } from "./objects.js";

export function checkDocumentId({ id, sha256 }: DocumentRecord, at: string, findings: Findings): void {
  findings.expect("id", { at, document: id }, "its hash gives another id", documentId(sha256), id);
}

/**
 * Makes the ids of claims and times again.
 *
 * @param text null where it is gone or has changed: then ids are made from UTF-16 offsets only, since from others they cannot be
 */
export function checkIds(
  objects: readonly Found[],
  sha256: string,
  unit: OffsetUnit,
  text: Measured | null,
  findings: Findings,
): void {
  if (text === null && unit !== "utf16") return;
  const stored: Stored = text === null ? (offset) => offset : text.toUtf16;
  for (const found of objects) {
    if (!isClaim(found) && !isTime(found)) continue;
    const record = found.value as unknown as Claim | TimeRecord;
    const made = idsOf(record, sha256, stored);
    findings.expect(
      "id",
      found,
      "its content gives another id",
      made.find((id) => id === record.id) ?? made[0],
      record.id,
    );
  }
}

/** From an offset in the unit of a run to one in UTF-16, which ids are made of; null for what is no offset of the text. */
export type Stored = (offset: number) => number | null;

/**
 * The ids that its content gives a claim or a time: one, and for a quote the one it has where another cue tells the same words. None where
 * its offsets are none of the text.
 */
export function idsOf(record: Claim | TimeRecord, sha256: string, stored: Stored): readonly string[] {
  const start = stored(record.start);
  const end = stored(record.end);
  if (start === null || end === null) return [];
  if (record.type === "quote") {
    const cue = record.cue === null ? null : stored(record.cue.start);
    const id = quoteId(sha256, start, end, record.kind);
    return cue === null ? [id] : [id, quoteId(sha256, start, end, record.kind, cue)];
  }
  if (record.type !== "event") return [contentId("t", sha256, start, end, record.type)];
  const from = stored(record.trigger.start);
  const to = stored(record.trigger.end);
  return from === null || to === null ? [] : [contentId("e", sha256, start, end, from, to, record.class)];
}

/** What makes an actor one of its document alone: it is known by a description only. */
const UNNAMED = "actors/unnamed";

/**
 * Makes again what the ids of unnamed actors have of their text.
 *
 * @param texts of the documents that have not changed, by id
 */
export function checkLocalIds(
  actors: readonly Actor[],
  texts: ReadonlyMap<string, string>,
  findings: Findings,
): void {
  for (const [index, actor] of actors.entries()) {
    const document = localTo(actor);
    const text = document === null ? undefined : texts.get(document);
    if (text === undefined) continue;
    const where = { at: `actors[${index}]`, document };
    findings.expect(
      "id",
      where,
      "its text gives another id",
      localIdIn(actor.id, localDigest(text)),
      actor.id,
    );
  }
}

/** The document that an unnamed actor is of; null for an actor that others may name too. */
export function localTo({ pack, mentions }: Actor): string | null {
  if (pack !== null) return null;
  return mentions.find(({ rules }) => rules.includes(UNNAMED))?.document ?? null;
}

/** The id that an unnamed actor has in the text with this digest. */
export function localIdIn(id: string, digest: string): string {
  return id.replace(/-[0-9a-f]{8}(?=(?:-\d+)?$)/, `-${digest}`);
}
