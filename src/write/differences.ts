import type { Difference, FieldChange } from "../model/difference.js";
import type { Paint } from "./format.js";
import { oneLine } from "./harmless.js";
import { cutEnd } from "./table-width.js";

/** How far words and values are shown. */
const LONGEST_LABEL = 70;
const LONGEST_VALUE = 60;

export const SIGNS = { added: "+", removed: "-", moved: ">", changed: "~" } as const;

/** One difference for a person to read: what it is about, the fields that changed, and the rules behind it. */
export function* differenceLines(difference: Difference, paint: Paint): Iterable<string> {
  const { kind, of, label, line, start, fields } = difference;
  const place = line === null ? "" : ` line ${line}`;
  const move = kind === "moved" ? `: begins at ${start.is}, not ${start.was}` : "";
  const words = cutEnd(oneLine(label), LONGEST_LABEL);
  yield `  ${SIGNS[kind]} ${kind} ${of}${place}: ${paint.quote(words)}${move}\n`;
  for (const field of fields) yield `      ${fieldText(field)}\n`;
  const behind = behindText(difference);
  if (behind !== null) yield `      by ${behind}\n`;
}

/** Differences that are told one by one, and those that are told by their number. */
export interface Folded {
  readonly told: readonly Difference[];
  readonly moved: readonly Difference[];
}

/** What has only moved says little record by record: a line put in above moves all that stands below it. */
export function folded(differences: readonly Difference[], isListing: boolean): Folded {
  if (isListing) return { told: differences, moved: [] };
  const moved = differences.filter(({ kind }) => kind === "moved");
  return { told: differences.filter(({ kind }) => kind !== "moved"), moved };
}

/** "3 quotes, 4 events, 1 time"; the empty text where nothing moved. */
export function countsText(differences: readonly Difference[]): string {
  const counts = new Map<string, number>();
  for (const { of } of differences) counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts].map(([of, count]) => `${count} ${of}${count === 1 ? "" : "s"}`).join(", ");
}

/** All that has only moved, in one line; nothing where nothing has. */
export function* movedLines(moved: readonly Difference[]): Iterable<string> {
  if (moved.length > 0) yield `  ${SIGNS.moved} moved: ${countsText(moved)} (--moved lists them)\n`;
}

/** The rules and entries of packs behind a difference; null where there are none. */
export function behindText({ rules, entries }: Difference): string | null {
  const named = [...rules, ...entries.map((entry) => `entry ${entry}`)];
  return named.length === 0 ? null : named.map(oneLine).join(", ");
}

/** "source.name: Ann → Ben". */
export function fieldText({ field, was, is }: FieldChange): string {
  return `${oneLine(field)}: ${valueText(was)} → ${valueText(is)}`;
}

function valueText(value: unknown): string {
  if (value === undefined) return "none";
  const shown = Array.isArray(value) ? value.map(itemText) : value;
  return cutEnd(oneLine(JSON.stringify(shown)), LONGEST_VALUE);
}

/** Of a record in a list, its name or words are enough. */
function itemText(item: unknown): unknown {
  if (typeof item !== "object" || item === null) return item;
  const { name, text } = item as { readonly name?: unknown; readonly text?: unknown };
  return name ?? text ?? item;
}
