import {
  FOLLOW_PLACES,
  FURNITURE_ENDINGS,
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  MAX_FURNITURE,
  mayBeListed,
  NOTICE_PHRASES,
  plainLine,
  SECTION_LABELS,
} from "../rules/boilerplate.js";
import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";
import { isNames, isProse } from "./shape.js";

/** Lines at either end of a page that are looked at as its frame. */
const FRAME = 30;

/** Marks navigation, sharing, comments, notices, sign-offs, and lines that a page prints twice. */
export function markFurniture(blocks: readonly Block[], kinds: Kinds): void {
  for (const [at, { text }] of blocks.entries()) {
    if (isFurniture(text)) kinds[at] = "boilerplate";
  }
  markTwins(blocks, kinds);
  markFrame(blocks, kinds);
}

function isFurniture(text: string): boolean {
  if (text.length > MAX_FURNITURE) return false;
  const isWorded = /[A-Za-z0-9]/.test(text) || /[\p{L}\p{N}]/u.test(text);
  if (!isWorded || /^(?:https?:\/\/|www\.)\S+$/.test(text)) return true;
  return (mayBeListed(text) && isListed(text)) || isSignOff(text) || isCredit(text);
}

function isListed(text: string): boolean {
  const plain = plainLine(text);
  if (FURNITURE_LINES.has(plain)) return true;
  if (FURNITURE_OPENINGS.some((opening) => plain.startsWith(opening))) return true;
  return plain.startsWith("follow ") && FOLLOW_PLACES.some((place) => plain.includes(place));
}

/** "(Reporting by Mara Tollin; Editing by Edrik Vane)": who worked on the text, at its end. */
function isSignOff(text: string): boolean {
  const names =
    /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Contributing|Compiled|Translated)(?: by|:) (.+)$/.exec(
      text,
    )?.[1];
  if (names === undefined) return false;
  return isNames(names.replace(/\b(?:[Rr]eporting|[Ww]riting|[Ee]diting) by\b/g, "").replace(/[.)\]]+$/, ""));
}

/** "Edrik Vane in Dravik contributed to this report." */
function isCredit(text: string): boolean {
  const end = text
    .slice(-40)
    .toLowerCase()
    .replace(/[.)\]*\s]+$/, "");
  return FURNITURE_ENDINGS.some((ending) => end.endsWith(ending));
}

/** The same line twice, one right below the other: a caption and its text for screen readers. Neither is the article's. */
function markTwins(blocks: readonly Block[], kinds: Kinds): void {
  for (const [at, { text, apart }] of blocks.entries()) {
    if (apart || at === 0 || text.length < 15 || blocks[at - 1]!.text !== text) continue;
    kinds[at - 1] = "boilerplate";
    kinds[at] = "boilerplate";
  }
}

/** What is furniture only before the first prose and after the last: sections, notices, and lines in one clump with navigation. */
function markFrame(blocks: readonly Block[], kinds: Kinds): void {
  const long = blocks.map(({ text }) => text.length > MAX_FURNITURE);
  const first = long.indexOf(true);
  const last = long.lastIndexOf(true);
  for (const [at, { text }] of blocks.entries()) {
    const inHead = at < FRAME && (first < 0 || at < first);
    const inTail = first >= 0 && at > last && at >= blocks.length - FRAME;
    if (kinds[at] !== null || text.length > MAX_FURNITURE || !(inHead || inTail)) continue;
    const plain = plainLine(text);
    const isLabel = SECTION_LABELS.has(plain) && blocks.length > 1;
    const isBeside = kinds[at - 1] === "boilerplate" || kinds[at + 1] === "boilerplate";
    const isNotice = isBeside && NOTICE_PHRASES.some((phrase) => plain.includes(phrase));
    if (isLabel || isNotice) kinds[at] = "boilerplate";
  }
  markClump(blocks, kinds);
}

/** Lines above the headline without a blank line between them, half of which are known as furniture, are all furniture. */
function markClump(blocks: readonly Block[], kinds: Kinds): void {
  const end = blocks.findIndex(({ apart }, at) => at > 0 && apart);
  if (end < 2 || end > FRAME) return;
  const known = kinds.slice(0, end).filter((kind) => kind === "boilerplate").length;
  const short = blocks.slice(0, end).every(({ text }) => text.length <= 120 || !isProse(text));
  if (known * 2 >= end && short) kinds.fill("boilerplate", 0, end);
}
