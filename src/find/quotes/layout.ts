import type { Scan } from "../../model/scan.js";
import { add, type Reading } from "./draft.js";
import { isName } from "./item.js";
import { withHead } from "./phrase-head.js";
import { QUOTED, type Unit } from "./units.js";

/** Words before a colon that name no speaker: rubrics and calls. */
const RUBRICS =
  /^(?:breaking|exclusive|watch|video|photo|photos|poll|report|update|updated|analysis|opinion|editorial|review|live|listen|read|more|related|note|editor|editors|correction|clarification|source|sources|fact|facts|check|latest|bombshell|flashback|here|how|why|what|q|a|background|location|date|time|topic|subject|re|from|to|morning|today|daily|news|live|developing)$/;

/** How many paragraphs must open with a name and a colon for a text to be a transcript. */
const TURNS = 3;

/** What the layout of a whole document says about who speaks. */
export interface Layout {
  /** Segments that open with `NAME:` in a text laid out as a transcript. */
  readonly turns: ReadonlySet<number>;
}

/** Looks for transcripts: paragraphs that open with the names of a few speakers, who come back. */
export function layoutOf(scan: Scan, units: readonly Unit[]): Layout {
  const bySpeaker = new Map<string, number[]>();
  let segment = -1;
  for (const unit of units) {
    if (unit.segment === segment) continue;
    segment = unit.segment;
    const colon = colonAfterName(unit);
    if (colon < 0) continue;
    const speaker = unit.items[colon - 1]!.lower;
    const segments = bySpeaker.get(speaker);
    if (segments === undefined) bySpeaker.set(speaker, [segment]);
    else segments.push(segment);
  }
  const all = [...bySpeaker.values()].flat();
  const returns = [...bySpeaker.values()].some((segments) => segments.length > 1);
  const turns = all.length >= TURNS && returns ? all : all.filter((at) => scan.segments[at]!.kind === "turn");
  return { turns: new Set(turns) };
}

/** Item of the colon that follows one to five names at the start of a unit, or -1. */
function colonAfterName({ items }: Unit): number {
  for (let i = 0; i < Math.min(items.length - 1, 7); i++) {
    const item = items[i]!;
    if (item.text === ":")
      return i > 0 && i < 7 && !RUBRICS.test(items[i - 1]!.lower) && !RUBRICS.test(items[0]!.lower) ? i : -1;
    if (!isName(item) && item.kind !== "hyphen") return -1;
  }
  return -1;
}

/** `WALLACE: S`: the rest of a turn of a transcript is its speaker's. */
export function readTurn(reading: Reading, layout: Layout): boolean {
  const { unit } = reading;
  if (!layout.turns.has(unit.segment)) return false;
  const colon = colonAfterName(unit);
  return colon > 0 && hasWords(unit, colon + 1) && attribute(reading, "quotes/turn", colon);
}

/** `Rao: S` in a headline, if the name comes back in the text; `Rao: "Q"` anywhere. */
export function readNameColon(reading: Reading, scan: Scan): void {
  const { items, unit } = reading;
  const colon = colonAfterName(unit);
  if (colon < 0) return;
  if (items[colon + 1]!.lower === QUOTED) attribute(reading, "quotes/name-colon", colon);
  else if (unit.segment > 1 && scan.segments[unit.segment]!.kind !== "headline") return;
  else if (
    hasWords(unit, colon + 1) &&
    (isSpoken(unit, colon) || comesBack(scan, items[colon - 1]!.text, unit.last))
  )
    attribute(reading, "quotes/headline", colon);
}

function attribute(reading: Reading, rule: string, colon: number): boolean {
  const { items } = reading;
  const last = items.at(-1)!.text === "." ? items.length - 1 : items.length;
  const content = [{ first: colon + 1, last }];
  const cue = { first: colon, last: colon + 1 };
  return add(reading, { rule, content, cue, group: null, source: withHead(items, 0, colon) });
}

/** What is said has words: "Seats: 1,547." says nothing. */
function hasWords({ items }: Unit, first: number): boolean {
  let count = 0;
  for (let i = first; i < items.length && count < 3; i++)
    if (items[i]!.kind === "word" || items[i]!.kind === "quote") count++;
  return count > 2;
}

/** A first and a last name, and what follows is written like a sentence, not like a headline. */
function isSpoken({ items }: Unit, colon: number): boolean {
  return colon > 1 && colon < 4 && items[colon + 1]!.shape === "lower";
}

/** How far into a text a name of its headline is looked for. */
const HEADLINE_REACH = 400;

function comesBack(scan: Scan, name: string, from: number): boolean {
  const stop = Math.min(scan.tokens.length, from + HEADLINE_REACH);
  for (let i = from; i < stop; i++) if (scan.tokens[i]!.text === name) return true;
  return false;
}
