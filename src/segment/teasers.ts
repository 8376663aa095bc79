import {
  CLOSING_LINES,
  mayBeListed,
  plainLine,
  RELATED_HEADINGS,
  RELATED_OPENINGS,
} from "../rules/boilerplate.js";
import { readDateLine } from "../rules/byline.js";
import type { Block } from "./blocks.js";
import type { Kinds } from "./segment.js";
import { isProse, isTitle } from "./shape.js";

/** Titles under one "Read more". */
const MAX_TITLES = 8;
const MAX_LINE = 200;

/** Marks what belongs to other articles: "Read more: …", the titles under such a heading, and whole teasers after the end. */
export function markTeasers(blocks: readonly Block[], kinds: Kinds): void {
  for (const [at, { text }] of blocks.entries()) {
    if (text.length > MAX_LINE || kinds[at] === "caption" || !mayBeListed(text)) continue;
    const plain = plainLine(text);
    if (RELATED_OPENINGS.some((opening) => plain.startsWith(opening))) kinds[at] = "teaser";
    else if (RELATED_HEADINGS.has(plain)) markTitles(blocks, kinds, at);
  }
  markTail(blocks, kinds);
}

/** A heading with the titles under it; the last line before prose may be a subheading of the article, which is no loss. */
function markTitles(blocks: readonly Block[], kinds: Kinds, heading: number): void {
  kinds[heading] = "boilerplate";
  for (let at = heading + 1; at < blocks.length && at <= heading + MAX_TITLES; at++) {
    const { text } = blocks[at]!;
    const belongs = isTitle(text) || readDateLine(text) !== null;
    if (!belongs) return;
    kinds[at] ??= "teaser";
  }
}

/**
 * After the last prose of the article: once comments or sharing have closed it, or where a date line shows that another one begins, what is
 * left is teasers.
 */
function markTail(blocks: readonly Block[], kinds: Kinds): void {
  let last = blocks.length - 1;
  while (last >= 0 && !(kinds[last] === null && isProse(blocks[last]!.text))) last--;
  if (last < 0 || last === blocks.length - 1) return;
  const tail = blocks.slice(last + 1);
  const closing = tail.findIndex(({ text }) => text.length <= MAX_LINE && CLOSING_LINES.has(plainLine(text)));
  const dated = tail.findIndex(({ text }) => readDateLine(text)?.others.length === 0);
  const titled = tail.findIndex(
    ({ text }, at) => at < dated && kinds[last + 1 + at] === null && isTitle(text),
  );
  const from = closing >= 0 ? closing : titled;
  if (from < 0) return;
  for (let at = last + 1 + from; at < blocks.length; at++) kinds[at] ??= "teaser";
}
