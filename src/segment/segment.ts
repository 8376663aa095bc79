import type { InputDocument, Segment, SegmentKind } from "../model/document.js";
import { type Block, blocksOf } from "./blocks.js";
import { markCaptions } from "./captions.js";
import { datelineEnd } from "./dateline.js";
import { markFurniture } from "./furniture.js";
import { markHead } from "./head.js";
import { markSubheadings } from "./subheadings.js";
import { markTeasers } from "./teasers.js";
import { markTurns } from "./turns.js";

/** For each block its kind, or null while nobody has claimed it; what is left at the end is a paragraph. */
export type Kinds = (SegmentKind | null)[];

/** In this order, each taking from what the ones before have left. */
const MARKERS: readonly ((blocks: readonly Block[], kinds: Kinds) => void)[] = [
  markFurniture,
  markCaptions,
  markTurns,
  markTeasers,
  markHead,
  markSubheadings,
];

/**
 * Partitions a document's text into segments; white space belongs to the segment before it, at the start to the first. A line that is
 * doubtful is a paragraph: losing words of an article costs more than keeping a stray line. Takes linear time.
 */
export function segment(document: InputDocument): Segment[] {
  const { text, bodyStart } = document;
  if (text === "") return [];
  const blocks = blocksOf(text, bodyStart);
  const kinds: Kinds = blocks.map(() => null);
  for (const mark of MARKERS) mark(blocks, kinds);

  const segments: Segment[] = bodyStart > 0 ? [{ kind: "front-matter", start: 0, end: bodyStart }] : [];
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    const start = at === 0 ? bodyStart : block.start;
    const kind = kinds[at] ?? "paragraph";
    const mayHaveDateline = kind === "paragraph" && paragraphs++ < 3;
    const cut = mayHaveDateline ? datelineEnd(block.text, paragraphs === 1) : 0;
    if (cut > 0) segments.push({ kind: "dateline", start, end: block.start + cut });
    segments.push({ kind, start: cut > 0 ? block.start + cut : start, end: block.end });
  }
  if (blocks.length === 0 && bodyStart < text.length) {
    segments.push({ kind: "paragraph", start: bodyStart, end: text.length });
  }
  return segments;
}
