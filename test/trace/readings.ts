import type { Actor, Claim, DocumentClaims, TimeRecord } from "../../src/model/claims.js";
import type { InputDocument, Segment } from "../../src/model/document.js";
import type { Sentence } from "../../src/model/scan.js";
import { overlaps, type Span } from "../../src/model/span.js";
import { derivationOf } from "../../src/trace/derive.js";
import type { Sight } from "../../src/trace/sight.js";
import { sightOf } from "./sight.js";

/** What all dates of a text hang on. */
interface Calendar {
  readonly id: "calendar";
  readonly published: string | null;
  readonly mode: string;
}

/** A segment, by where it begins. */
interface Part extends Segment {
  readonly id: string;
}

export type Record = Actor | Claim | TimeRecord | Calendar | Part;

/** One reading of one text. */
export class Reading {
  readonly records: ReadonlyMap<string, Record>;
  private readonly sight: Sight;
  /** Ids of the records that the derivation of one names, worked out when they are first asked for. */
  private readonly named = new Map<string, readonly string[]>();

  constructor(document: InputDocument, without: readonly string[] = []) {
    this.sight = sightOf(document, without);
    this.records = recordsOf(this.sight.read);
  }

  /** Ids of what a record takes anything from: those that stand in it, and those that its derivation names. */
  from(id: string): readonly string[] {
    const record = this.records.get(id);
    if (record === undefined) return [];
    const named = this.named.get(id) ?? namedBy(record, this.sight);
    this.named.set(id, named);
    return [...idsIn(record), ...named, ...this.partsUnder(record)];
  }

  /** Ids of the segments that a record stands in. */
  private partsUnder(record: Record): readonly string[] {
    if (isPart(record)) return [];
    const spans = spansOf(record);
    const { segments } = this.sight.stages.scan;
    return segments.flatMap((segment) =>
      spans.some((span) => overlaps(segment, span)) ? [partOf(segment).id] : [],
    );
  }

  /** Positions of the sentences that hold any of the spans. */
  sentencesOf(spans: readonly Span[]): readonly number[] {
    const isIn = ({ start, end }: Sentence): boolean =>
      spans.some((span) => start < span.end && span.start < end);
    const { sentences } = this.sight.stages.scan;
    return sentences.flatMap((sentence) => (isIn(sentence) ? [sentence.index] : []));
  }
}

function recordsOf({ document, actors, times, claims }: DocumentClaims): ReadonlyMap<string, Record> {
  const { published, mode } = document;
  const calendar: Calendar = { id: "calendar", published: published.edtf, mode };
  const parts = document.segments.map(partOf);
  return new Map([calendar, ...parts, ...actors, ...times, ...claims].map((record) => [record.id, record]));
}

function partOf(segment: Segment): Part {
  return { ...segment, id: `segment ${segment.start}` };
}

function isPart(record: Record): record is Part {
  return record.id.startsWith("segment ");
}

export function rulesOf(record: Record): readonly string[] {
  if ("mentions" in record) return record.mentions.flatMap(({ rules }) => rules);
  return "rules" in record ? record.rules : [];
}

/** Where a record stands; of an actor, each mention. */
export function spansOf(record: Record): readonly Span[] {
  if ("mentions" in record) return record.mentions;
  if (!("start" in record)) return [];
  if (!("type" in record) || record.type !== "quote") return [record];
  const { cue, source } = record;
  const words = [cue, source.mention, ...source.via.map(({ mention }) => mention)];
  return [record, ...words.filter((span) => span !== null)];
}

/** Keys whose values are ids of other records. */
const REFERENCES: ReadonlySet<string> = new Set(
  "actor actors about within quote sameAs time from".split(" "),
);

function idsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return REFERENCES.has(key) ? [value] : [];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap((item) => idsIn(item, key));
  return Object.entries(value).flatMap(([name, inner]) => idsIn(inner, name));
}

/** A segment is read by the page that it stands in; all dates hang on the calendar, and it on them. */
function namedBy(record: Record, sight: Sight): readonly string[] {
  if (isPart(record)) return sight.stages.scan.segments.map((segment) => partOf(segment).id);
  if (record.id === "calendar")
    return [...sight.stages.dating.times, ...sight.stages.scan.segments.map(partOf)].map(({ id }) => id);
  const { steps } = derivationOf(record as Exclude<Record, Calendar | Part>, sight);
  const grounds = steps.flatMap((step) => step.grounds);
  const named = grounds.flatMap((ground) => (ground.kind === "record" ? [ground.id] : []));
  return [...new Set(named), ...("because" in record ? ["calendar"] : [])];
}
