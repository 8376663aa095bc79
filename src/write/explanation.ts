import type { Actor, ClaimDate, EventClaim, QuoteClaim, Role, Source, TimeRecord } from "../model/claims.js";
import type { Derivation } from "../model/derivation.js";
import type { FieldChange } from "../model/difference.js";
import { derivationLines } from "./derivation.js";
import { fieldText } from "./differences.js";
import type { Paint, Surface } from "./format.js";
import { oneLine } from "./harmless.js";
import { setWidth, wrapped } from "./wrapped.js";

/** What is known of one claim or time, to be shown to a person. */
export interface Explanation {
  readonly record: QuoteClaim | EventClaim | TimeRecord | Actor;
  readonly path: string | null;
  /** Null where the text is not at hand. */
  readonly context: Context | null;
  readonly rules: readonly { readonly id: string; readonly says: string | null }[];
  /** How each field came to be, for each text the record is known from that is at hand and gives it today. */
  readonly derivations: readonly Derivation[];
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
  readonly found: Exclude<Explanation["record"], Actor> | null;
  /** In what it differs from what was found with them. */
  readonly fields: readonly FieldChange[];
}

type Line = readonly [name: string, text: string];

export function* explanationLines(
  { record, path, context, rules, derivations, alternatives }: Explanation,
  { paint, width: columns }: Surface,
): Iterable<string> {
  const width = setWidth(columns);
  yield* "mentions" in record ? actorHead(record) : placedHead(record, path, context, paint, width);
  const lines = linesOf(record);
  const column = Math.max(...lines.map(([name]) => name.length)) + 2;
  for (const [name, text] of lines)
    for (const line of wrapped(oneLine(text), name.padEnd(column), " ".repeat(column), width))
      yield `${line}\n`;
  for (const derivation of derivations) yield* derivationLines(derivation, paint, width);
  yield "\nrules\n";
  for (const { id, says } of rules) {
    yield `  ${oneLine(id)}\n`;
    if (says !== null) for (const line of wrapped(oneLine(says), "    ", "    ", width)) yield `${line}\n`;
  }
  if (alternatives !== null) yield* alternativeLines(alternatives, paint, width);
}

function linesOf(record: Explanation["record"]): Line[] {
  if ("mentions" in record) return actorLines(record);
  if (!("line" in record)) return timeLines(record);
  return record.type === "quote" ? quoteLines(record) : eventLines(record);
}

function* actorHead({ id, name }: Actor): Iterable<string> {
  yield `actor ${oneLine(id)}\n${oneLine(name)}\n\n`;
}

function actorLines({ type, country, sector, pack, aliases, mentions }: Actor): Line[] {
  const state = country === null ? "" : `, ${country}`;
  return [
    ["type", `${type}${state}${sector === null ? "" : `, ${sector}`}`],
    ["pack", pack ?? "none"],
    ...(aliases.length === 0 ? [] : [["also", aliases.join(", ")] as const]),
    ["mentions", String(mentions.length)],
  ];
}

function* placedHead(
  record: Exclude<Explanation["record"], Actor>,
  path: string | null,
  context: Context | null,
  paint: Paint,
  width: number,
): Iterable<string> {
  const isClaim = "line" in record;
  const kind = isClaim ? record.type : "time";
  const place = isClaim ? `:${record.line}:${record.column}, in a ${record.segment}` : "";
  yield `${kind} ${record.id}\n${oneLine(path ?? "-")}${place}, ${record.start}–${record.end}\n\n`;
  const { before, words, after } = context ?? { before: "", words: record.text, after: "" };
  const sentence = `${flat(before)}${paint.quote(`▸${oneLine(words)}◂`)}${flat(after)}`;
  for (const line of wrapped(sentence.trim(), "  ", "  ", width)) yield `${line}\n`;
  yield "\n";
}

function* alternativeLines(
  alternatives: readonly Alternative[],
  paint: Paint,
  width: number,
): Iterable<string> {
  if (alternatives.length === 0) return;
  yield "\nwithout them, in the order in which they win\n";
  for (const { without, found, fields } of alternatives) {
    for (const line of wrapped(`without ${without.map(oneLine).join(", ")}`, "  ", "    ", width))
      yield `${line}\n`;
    if (found === null) yield "    nothing is found here\n";
    else {
      const other = `${paint.quote(`“${oneLine(found.text)}”`)} by ${found.rules.map(oneLine).join(", ")}`;
      for (const line of wrapped(other, "    ", "      ", width)) yield `${line}\n`;
    }
    for (const field of fields)
      for (const line of wrapped(fieldText(field), "      ", "        ", width)) yield `${line}\n`;
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
  const { trigger, agents, patients, places, modality, polarity, aspect, date, source } = event;
  return [
    ["class", `${event.class}, ${modality}, ${polarity}${aspect === "single" ? "" : `, ${aspect}`}`],
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
