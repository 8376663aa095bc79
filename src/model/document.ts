import type { Span } from "./span.js";

/** Where a piece of metadata was found; the order is the order of trust. */
export const METADATA_BASES = [
  "flag",
  "sidecar",
  "record",
  "front-matter",
  "header",
  "dateline",
  "unknown",
] as const;
export type MetadataBasis = (typeof METADATA_BASES)[number];

/** Metadata that came with a text, not from its words: a flag, a sidecar, a JSONL record, front matter. */
export interface GivenMetadata {
  readonly basis: MetadataBasis;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 8601 date or EDTF. */
  readonly date?: string;
  readonly url?: string;
}

/** One text as `load` hands it on: decoded, without its byte order mark, line ends untouched. */
export interface InputDocument {
  /** As the user named it, with `/` between folders; null for a text that came without one. */
  readonly path: string | null;
  readonly text: string;
  /** Hex SHA-256 of the bytes that were read; for a record of a JSONL file, of its text in UTF-8. */
  readonly sha256: string;
  readonly encoding: string;
  /** The part of `text` that is the document; what stands before is front matter. */
  readonly bodyStart: number;
  /** In order of trust: the first that has a key wins. */
  readonly given: readonly GivenMetadata[];
}

export const SEGMENT_KINDS = [
  "headline",
  "standfirst",
  "dateline",
  "byline",
  "caption",
  "paragraph",
  "subheading",
  "boilerplate",
  "turn",
  "teaser",
  "front-matter",
] as const;
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A part of a document. Segments partition the text: the white space after one belongs to it. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** Ids of the rules that made it something else than a paragraph. */
  readonly rules: readonly string[];
}

/** Segments whose words are nobody's: their quotes and events are not this article's. */
export const NOBODYS: ReadonlySet<SegmentKind> = new Set(["boilerplate", "teaser", "front-matter"]);
