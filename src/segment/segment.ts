import type { InputDocument, Segment, SegmentKind } from "../model/document.js";
import { type LeftOut, NONE_LEFT_OUT } from "../rules/rule.js";
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

/** In this order, each taking from what the ones before have left; by the ids of their rules. */
const MARKERS: readonly (readonly [rule: string, mark: (blocks: readonly Block[], kinds: Kinds) => void])[] =
  [
    ["segments/furniture", markFurniture],
    ["segments/caption", markCaptions],
    ["segments/turn", markTurns],
    ["segments/teaser", markTeasers],
    ["segments/head", markHead],
    ["segments/subheading", markSubheadings],
  ];
const DATELINE = "segments/dateline";

/**
 * Partitions a document's text into segments; white space belongs to the segment before it, at the start to the first. A line that is
 * doubtful is a paragraph: losing words of an article costs more than keeping a stray line. Takes linear time.
 *
 * @param options.without ids of rules that mark nothing
 */
export function segment(
  document: InputDocument,
  { without = NONE_LEFT_OUT }: { readonly without?: LeftOut } = {},
): Segment[] {
  const { text, bodyStart } = document;
  if (text === "") return [];
  const blocks = blocksOf(text, bodyStart);
  const { kinds, marked } = markedBy(blocks, without);

  const segments: Segment[] = [];
  if (bodyStart > 0) segments.push({ kind: "front-matter", start: 0, end: bodyStart, rules: [] });
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    const start = at === 0 ? bodyStart : block.start;
    const kind = kinds[at] ?? "paragraph";
    const mayHaveDateline = kind === "paragraph" && paragraphs++ < 3 && !without.has(DATELINE);
    const cut = mayHaveDateline ? datelineEnd(block.text, paragraphs === 1) : 0;
    if (cut > 0) segments.push({ kind: "dateline", start, end: block.start + cut, rules: [DATELINE] });
    const rule = marked[at];
    segments.push({
      kind,
      start: cut > 0 ? block.start + cut : start,
      end: block.end,
      rules: rule === undefined ? [] : [rule],
    });
  }
  if (blocks.length === 0 && bodyStart < text.length) {
    segments.push({ kind: "paragraph", start: bodyStart, end: text.length, rules: [] });
  }
  return segments;
}

/** The kinds of blocks, and the rule that gave each last. */
function markedBy(
  blocks: readonly Block[],
  without: LeftOut,
): { readonly kinds: Kinds; readonly marked: readonly (string | undefined)[] } {
  const kinds: Kinds = blocks.map(() => null);
  const marked: (string | undefined)[] = blocks.map(() => undefined);
  for (const [rule, mark] of MARKERS) {
    if (without.has(rule)) continue;
    const before = [...kinds];
    mark(blocks, kinds);
    for (let at = 0; at < kinds.length; at++) if (kinds[at] !== before[at]) marked[at] = rule;
  }
  return { kinds, marked };
}
