import type { Claim, DocumentRecord, OffsetUnit, Run, TimeRecord } from "../../../model/claims.js";
import type { InputDocument, Segment } from "../../../model/document.js";
import { documentId, localDigest } from "../../../model/ids.js";
import { idsOf, localIdIn, localTo } from "../ids.js";
import { linesOf } from "../lines.js";
import { lastUpTo, type Measured, measured } from "../measured.js";
import { type Found, isClaim, isTime, spanOf } from "../objects.js";
import { type Anchoring, anchoringIn } from "./anchoring.js";
import { placementsOf } from "./anchors.js";
import type { Placement } from "./place.js";

/** What the words of a document as a whole are read as. */
export type ReadAgain = Pick<DocumentRecord, "segments" | "fingerprint">;

/** One document of a run, moved to its text as it is now. All offsets are in the unit of the run. */
export class Move {
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly fingerprint: string | null;
  readonly anchoring: Anchoring;
  /** For the id of each claim and time the one it has now; null where it has no place any more. */
  readonly ids: ReadonlyMap<string, string | null>;
  readonly text: InputDocument;
  readonly #lineOf: ReturnType<typeof linesOf>;
  readonly #segmentStarts: readonly number[];

  /**
   * @param objects all objects of the document
   * @param sha256 of its text as it was
   * @param text as it is now
   * @param again what it is read as, in UTF-16 offsets
   */
  constructor(
    objects: readonly Found[],
    sha256: string,
    text: InputDocument,
    { segments, fingerprint }: ReadAgain,
    unit: OffsetUnit,
  ) {
    const counted = measured(text.text, unit);
    this.text = text;
    this.fingerprint = fingerprint;
    this.id = documentId(text.sha256);
    this.anchoring = anchoringIn(objects, sha256, counted, unit);
    this.segments = segments.map(({ kind, start, end, rules }) => {
      return { kind, start: counted.fromUtf16(start), end: counted.fromUtf16(end), rules };
    });
    this.#segmentStarts = this.segments.map(({ start }) => start);
    this.#lineOf = linesOf(counted);
    this.ids = this.#newIds(objects, counted);
  }

  /** What follows from where a record begins: its line and column, and the segment it stands in, where it has these. */
  placeAt(start: number): {
    readonly line: number;
    readonly column: number;
    readonly segment: string | null;
  } {
    return {
      ...this.#lineOf(start),
      segment: this.segments[lastUpTo(this.#segmentStarts, start)]?.kind ?? null,
    };
  }

  #newIds(objects: readonly Found[], counted: Measured): ReadonlyMap<string, string | null> {
    const claims = objects.filter(isClaim).map(({ value }) => value as unknown as Claim);
    const placements = placementsOf(claims, this.anchoring);
    const ids = new Map<string, string | null>();
    const taken = new Set<string>();
    const note = (record: Claim | TimeRecord, placement: Placement) => {
      const isPlaced = "delta" in placement;
      const stored = (offset: number) => counted.toUtf16(offset + (isPlaced ? placement.delta : 0));
      const made = isPlaced ? idsOf(record, this.text.sha256, stored) : [];
      const id = made.find((candidate) => !taken.has(candidate)) ?? null;
      if (id !== null) taken.add(id);
      ids.set(record.id, id);
    };
    for (const claim of claims) note(claim, placements.get(claim.id)!);
    for (const time of objects.filter(isTime)) {
      note(time.value as unknown as TimeRecord, this.anchoring.of(spanOf(time)!));
    }
    return ids;
  }
}

/** The ids that change with the documents: theirs, those of their claims and times, and of their unnamed actors. */
export function changedIds(run: Run, moves: ReadonlyMap<string, Move>): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const [document, move] of moves) {
    ids.set(document, move.id);
    for (const [id, now] of move.ids) ids.set(id, now);
  }
  for (const actor of run.actors) {
    const move = moves.get(localTo(actor) ?? "");
    if (move !== undefined) ids.set(actor.id, localIdIn(actor.id, localDigest(move.text.text)));
  }
  return ids;
}

/** The record of a document, of its text as it is now. */
export function movedRecord<Kept extends DocumentRecord>(
  record: Kept,
  { id, text, segments, fingerprint }: Move,
): Kept {
  const { path, sha256, encoding } = text;
  return { ...record, id, path: path ?? record.path, sha256, encoding, segments, fingerprint };
}
