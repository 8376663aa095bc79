import { opensByline, readDateLine, SIGNING_AGENCIES } from "../rules/byline.js";
import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";
import { endsSentence, isNames, isProse, isSeveralSentences, isTitle, isTitleCase } from "./shape.js";

/** Lines above the first paragraph; a page that has more is a list, not an article. */
const MAX_HEAD = 30;
/** A standfirst says something in a sentence; what is shorter and has no stop is a heading. */
const MIN_STANDFIRST = 40;
const MAX_STANDFIRST = 500;

/** Marks headline, standfirst, byline and the page's date in what stands above the first paragraph. */
export function markHead(blocks: readonly Block[], kinds: Kinds): void {
  const headline = markHeadline(blocks, kinds);
  const end = headEnd(blocks, kinds, headline);
  markPageDate(blocks, kinds, headline, end);
  if (headline < 0) return;
  let standfirsts = 0;
  for (let at = headline + 1; at < end && standfirsts < 2; at++) {
    const { text } = blocks[at]!;
    const isLong = text.length >= MIN_STANDFIRST || endsSentence(text);
    if (kinds[at] !== null || !isLong || text.length > MAX_STANDFIRST || /[:,;]$/.test(text)) continue;
    kinds[at] = "standfirst";
    standfirsts++;
  }
}

/** Position of the headline, or -1: the first line that is nobody's yet, if it is a title over something. */
function markHeadline(blocks: readonly Block[], kinds: Kinds): number {
  let at = 0;
  while (at < blocks.length && (kinds[at] !== null || isPageDate(blocks, at))) at++;
  const block = blocks[at];
  if (block === undefined || at > MAX_HEAD || kinds.indexOf(null, at + 1) < 0) return -1;
  if (!isHeadline(block.text)) return -1;
  const again = kinds.indexOf(null, at + 1);
  if (isWindowTitle(block.text, blocks[again]!.text)) {
    kinds[at] = "boilerplate";
    kinds[again] = "headline";
    return again;
  }
  kinds[at] = "headline";
  for (let copy = at + 1; copy < blocks.length; copy++) {
    if (kinds[copy] === null && blocks[copy]!.text === block.text) kinds[copy] = "boilerplate";
  }
  return at;
}

/** "Dam breaks | Northwire" over "Dam breaks": the title of the window and the headline. */
function isWindowTitle(first: string, second: string): boolean {
  return first.startsWith(second) && /^\s*[|–—-]/.test(first.slice(second.length));
}

/** Papers' archives put a full stop after headlines; in capitals of a title such a line is one, else it may be a first sentence. */
function isHeadline(text: string): boolean {
  const title = text.replace(/[;]$/, "");
  if (isTitle(title)) return !isSeveralSentences(title);
  return text.endsWith(".") && isTitleCase(text) && !isSeveralSentences(text) && !/["“”]/.test(text);
}

/** The first paragraph: prose, unless the line that says when or by whom the article was written comes yet. */
function headEnd(blocks: readonly Block[], kinds: Kinds, headline: number): number {
  const limit = Math.min(blocks.length, MAX_HEAD);
  let isDated = false;
  for (let at = headline + 1; at < limit; at++) {
    const { text } = blocks[at]!;
    if (isPageDate(blocks, at) || isByline(text)) isDated = true;
    else if (kinds[at] === null && isProse(text) && !isEndless(text)) {
      const mayBeStandfirst = headline >= 0 && !isDated && text.length <= MAX_STANDFIRST;
      if (!mayBeStandfirst || !pageDateFollows(blocks, kinds, at)) return at;
    }
  }
  return limit;
}

/** Whether nothing but captions and furniture stands between a block and a byline or the page's date. */
function pageDateFollows(blocks: readonly Block[], kinds: Kinds, at: number): boolean {
  for (let next = at + 1; next < Math.min(blocks.length, at + 6); next++) {
    if (isByline(blocks[next]!.text) || isPageDate(blocks, next)) return true;
    if (kinds[next] === null) return false;
  }
  return false;
}

/** Long as a paragraph but without a stop, as standfirsts are. */
function isEndless(text: string): boolean {
  return text.length <= MAX_STANDFIRST && !endsSentence(text);
}

function isPageDate(blocks: readonly Block[], at: number): boolean {
  return readDateLine(blocks[at]!.text)?.others.length === 0;
}

/** A date with names, "By" and names, or an agency. */
function isByline(text: string): boolean {
  const date = readDateLine(text);
  if (date === null) {
    return (
      (opensByline(text) && isNames(text.replace(":", " "))) ||
      SIGNING_AGENCIES.has(text.toLowerCase().replace(/^by /, ""))
    );
  }
  return date.others.length >= 2 && !endsSentence(text) && isNames(date.others.join(" "));
}

/**
 * Marks lines with nothing but a date as datelines, dates with names as bylines, and names next to either. Many dates over paragraphs are
 * the headings of a chronicle.
 */
function markPageDate(blocks: readonly Block[], kinds: Kinds, headline: number, end: number): void {
  const isOverProse = (at: number) => kinds[at + 1] === null && isProse(blocks[at + 1]?.text ?? "");
  if (blocks.filter((_, at) => isPageDate(blocks, at) && isOverProse(at)).length > 2) return;
  for (let at = 0; at < end; at++) {
    if (kinds[at] !== null || at === headline) continue;
    const { text } = blocks[at]!;
    const date = readDateLine(text);
    if (isByline(text)) kinds[at] = "byline";
    else if (date !== null && date.others.length <= 1 && !endsSentence(text)) kinds[at] = "dateline";
  }
  for (let at = 0; at < end; at++) {
    const beside = [kinds[at - 1], kinds[at + 1]];
    const isBeside = beside.includes("dateline") || beside.includes("byline");
    if (kinds[at] === null && isBeside && isPerson(blocks[at]!.text)) kinds[at] = "byline";
  }
}

/** Two to four names in a row, as a person's are. */
function isPerson(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= 2 && words <= 4 && isNames(text);
}
