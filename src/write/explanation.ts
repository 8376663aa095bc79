import type { ClaimDate, EventClaim, QuoteClaim, Role, Source, TimeRecord } from "../model/claims.js";
import type { FieldChange } from "../model/difference.js";
import { fieldText } from "./differences.js";
import type { Paint } from "./format.js";
import { oneLine } from "./harmless.js";

/** What is known of one claim or time, to be shown to a person. */
export interface Explanation {
  readonly record: QuoteClaim | EventClaim | TimeRecord;
  readonly path: string | null;
  /** Null where the text is not at hand. */
  readonly context: Context | null;
  readonly rules: readonly { readonly id: string; readonly says: string | null }[];
  /** What else the rules would have made of the place; null where the text is not at hand or gives another claim today. */
  readonly alternatives: readonly Alternative[] | null;
}

/** The sentence around a record. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What is found at the same place with these rules left out, and those of the alternatives before it. */
export interface Alternative {
  readonly without: readonly string[];
  readonly found: Explanation["record"] | null;
  /** In what it differs from what was found with them. */
  readonly fields: readonly FieldChange[];
}

type Line = readonly [name: string, text: string];

export function* explanationLines(
  { record, path, context, rules, alternatives }: Explanation,
  paint: Paint,
): Iterable<string> {
  const isClaim = "line" in record;
  const kind = isClaim ? record.type : "time";
  const place = isClaim ? `:${record.line}:${record.column}, in a ${record.segment}` : "";
  yield `${kind} ${record.id}\n${oneLine(path ?? "-")}${place}, ${record.start}–${record.end}\n\n`;
  const { before, words, after } = context ?? { before: "", words: record.text, after: "" };
  yield `  ${flat(before)}${paint.quote(`▸${oneLine(words)}◂`)}${flat(after)}\n\n`;

  const lines = isClaim
    ? record.type === "quote"
      ? quoteLines(record)
      : eventLines(record)
    : timeLines(record);
  const column = Math.max(...lines.map(([name]) => name.length)) + 2;
  for (const [name, text] of lines) yield `${name.padEnd(column)}${oneLine(text)}\n`;
  yield "\nrules\n";
  for (const { id, says } of rules)
    yield `  ${oneLine(id)}${says === null ? "" : `\n    ${oneLine(says)}`}\n`;
  if (alternatives !== null) yield* alternativeLines(alternatives, paint);
}

function* alternativeLines(alternatives: readonly Alternative[], paint: Paint): Iterable<string> {
  if (alternatives.length === 0) return;
  yield "\nwithout them, in the order in which they win\n";
  for (const { without, found, fields } of alternatives) {
    yield `  without ${without.map(oneLine).join(", ")}\n`;
    if (found === null) yield "    nothing is found here\n";
    else yield `    ${paint.quote(`“${oneLine(found.text)}”`)} by ${found.rules.map(oneLine).join(", ")}\n`;
    for (const field of fields) yield `      ${fieldText(field)}\n`;
  }
}

function quoteLines(quote: QuoteClaim): Line[] {
  const { parts, cue, source, kind, act, date, repairs } = quote;
  const said = cue === null ? "none" : `“${cue.text}” ${cue.start}–${cue.end} (${cue.lemma}, ${cue.commits})`;
  return [
    ["kind", `${kind}, ${act}`],
    ...parts.map(({ start, end, text }): Line => ["part", `“${text}” ${start}–${end}`]),
    ["cue", said],
    ...sourceLines(source),
    ...dateLines(date),
    ...repairs.map((repair): Line => ["mended", `${repair.kind} ${repair.start}–${repair.end}`]),
  ];
}

function eventLines(event: EventClaim): Line[] {
  const { trigger, agents, patients, places, modality, polarity, date, source } = event;
  return [
    ["class", `${event.class}, ${modality}, ${polarity}`],
    ["trigger", `“${trigger.text}” ${trigger.start}–${trigger.end} (${trigger.lemma})`],
    ...agents.map((role): Line => ["agent", roleText(role)]),
    ...patients.map((role): Line => ["patient", roleText(role)]),
    ...places.map((role): Line => ["place", roleText(role)]),
    ...dateLines(date),
    ...(source === null ? [] : sourceLines(source)),
  ];
}

function timeLines({ type, value, edtf, basis, because }: TimeRecord): Line[] {
  return [
    ["value", `${value ?? "open"} (${type})`],
    ["date", edtf ?? "open"],
    ["basis", basis],
    ["because", because],
  ];
}

function dateLines(date: ClaimDate | null): Line[] {
  if (date === null) return [["date", "none"]];
  const words = date.text === null ? "" : ` from “${date.text}”`;
  return [["date", `${date.edtf ?? "open"}${words} (${date.basis})`]];
}

function sourceLines({ mention, name, actor, anonymous, reason, via }: Source): Line[] {
  const words = mention === null ? "" : `“${mention.text}” ${mention.start}–${mention.end}`;
  const who = `${name ?? "unnamed"}${actor === null ? "" : ` (${actor})`}${anonymous ? ", not named" : ""}`;
  return [
    ["source", words === "" ? who : `${words} is ${who}`],
    ...(reason === null ? [] : [["reason", reason] as const]),
    ...via.map((through): Line => ["via", through.name]),
  ];
}

function roleText({ name, actor, text, start, end }: Role): string {
  const who = actor === null ? name : `${name} (${actor})`;
  return text === null ? `${who}, understood` : `“${text}” ${start}–${end} is ${who}`;
}

/** Harmless and on one line, but with the white space at its ends. */
function flat(text: string): string {
  const inner = oneLine(text);
  return inner === "" ? "" : `${/^\s/.test(text) ? " " : ""}${inner}${/\s$/.test(text) ? " " : ""}`;
}
