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
