import type { Actor, Claim, DocumentClaims, TimeRecord } from "../../src/model/claims.js";
import type { InputDocument } from "../../src/model/document.js";
import type { Sentence } from "../../src/model/scan.js";
import type { Span } from "../../src/model/span.js";
import type { Stages } from "../../src/model/watch.js";
import { read } from "../../src/pipeline.js";
import { SAME_TEXT } from "../../src/rules/quotes/source-rules.js";

/** What all dates of a text hang on. */
interface Calendar {
  readonly id: "calendar";
  readonly published: string | null;
  readonly mode: string;
}

export type Record = Actor | Claim | TimeRecord | Calendar;

/** One reading of one text. */
export class Reading {
  readonly records: ReadonlyMap<string, Record>;
  readonly sentences: readonly Sentence[];
  private readonly links: ReadonlyMap<string, readonly string[]>;

  constructor(document: InputDocument, without: readonly string[] = []) {
    let stages: Stages | null = null;
    const done = (handed: Stages): void => {
      stages = handed;
    };
    const claims = read(document, { without: new Set(without), watch: { done } });
    if (stages === null) throw new Error("nothing was handed on");
    this.sentences = (stages as Stages).scan.sentences;
    this.records = recordsOf(claims);
    this.links = linksOf(stages);
  }

  /** Ids of what a record takes anything from: those that stand in it, and those that it was read by. */
  from(id: string): readonly string[] {
    const record = this.records.get(id);
    return record === undefined ? [] : [...idsIn(record), ...(this.links.get(id) ?? [])];
  }

  /** Positions of the sentences that hold any of the spans. */
  sentencesOf(spans: readonly Span[]): readonly number[] {
    const isIn = ({ start, end }: Sentence): boolean =>
      spans.some((span) => start < span.end && span.start < end);
    return this.sentences.flatMap((sentence) => (isIn(sentence) ? [sentence.index] : []));
  }
}

function recordsOf({ document, actors, times, claims }: DocumentClaims): ReadonlyMap<string, Record> {
  const { published, mode } = document;
  const calendar: Calendar = { id: "calendar", published: published.edtf, mode };
  return new Map([calendar, ...actors, ...times, ...claims].map((record) => [record.id, record]));
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

function linksOf({ dating, quotes, said }: Stages): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const { id, from } of dating.times) links.set(id, ["calendar", ...from]);
  links.set(
    "calendar",
    dating.times.map(({ id }) => id),
  );
  said.forEach(({ id, rules }, at) => {
    const before = rules.includes(SAME_TEXT) ? at - 1 : quotes[at]!.follows;
    if (before !== null) links.set(id, [said[before]!.id]);
  });
  return links;
}
