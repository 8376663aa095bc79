import type { DocumentClaims, OffsetUnit, Run } from "../model/claims.js";

/** UTF-16 offsets between two counts that are kept. */
const STEP = 512;

/** From an offset in UTF-16 code units to one in another unit; an offset inside a character counts the character. */
export type Conversion = (offset: number) => number;

/**
 * Counts a text in code points or in bytes of its UTF-8 (half a surrogate pair, which UTF-8 cannot say, counts as the three bytes of
 * U+FFFD). One pass over the text, then each offset costs a short walk.
 */
export function conversionFor(text: string, unit: OffsetUnit): Conversion {
  if (unit === "utf16" || isAscii(text)) return (offset) => offset;
  const width = unit === "byte" ? bytesAt : pointsAt;
  const counts = new Float64Array(Math.floor(text.length / STEP) + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === 0) counts[at / STEP] = count;
    count += width(text, at);
  }
  return (offset) => {
    const end = Math.min(offset, text.length);
    // A text whose length is a multiple of STEP has no count at its very end.
    const from = Math.min(Math.floor(end / STEP), counts.length - 1, Math.floor((text.length - 1) / STEP));
    let total = counts[from] ?? 0;
    for (let at = from * STEP; at < end; at++) total += width(text, at);
    return total;
  };
}

/**
 * The same claims with every `start`, `end` and `column` in another unit.
 *
 * @param part with offsets in UTF-16 code units into `text`
 */
export function inUnit(part: DocumentClaims, text: string, unit: OffsetUnit): DocumentClaims {
  return unit === "utf16" ? part : converted(part, conversionFor(text, unit));
}

/**
 * The same of a run.
 *
 * @param run with offsets in UTF-16 code units
 * @param texts of all its documents, by id
 */
export function runInUnit(run: Run, texts: ReadonlyMap<string, string>, unit: OffsetUnit): Run {
  const conversions = new Map([...texts].map(([id, text]) => [id, conversionFor(text, unit)]));
  const placed = <T>(record: T, document: string | null): T => {
    const convert = conversions.get(document ?? "");
    return convert === undefined ? record : converted(record, convert);
  };
  const own = <T extends { readonly document: string | null }>(record: T) => placed(record, record.document);
  return {
    ...run,
    offsets: unit,
    documents: run.documents.map((document) => placed(document, document.id)),
    actors: run.actors.map((actor) => ({
      ...actor,
      affiliations: actor.affiliations.map(own),
      mentions: actor.mentions.map(own),
    })),
    times: run.times.map(own),
    claims: run.claims.map(own),
  };
}

function converted<T>(record: T, convert: Conversion): T {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const fields = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      if (key === "start" || key === "end") result[key] = typeof field === "number" ? convert(field) : field;
      else if (key === "column") result[key] = columnOf(fields, convert);
      else result[key] = walk(field);
    }
    return result;
  };
  return walk(record) as T;
}

/** The column of a record that has a `start`, counted from the same line start. */
function columnOf({ start, column }: Record<string, unknown>, convert: Conversion): unknown {
  if (typeof start !== "number" || typeof column !== "number") return column;
  return convert(start) - convert(start - column + 1) + 1;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The code points that begin at a code unit: none at the second half of a pair. */
function pointsAt(text: string, at: number): number {
  return isSecondHalf(text, at) ? 0 : 1;
}

/** The bytes of the character that begins at a code unit: none at the second half of a pair. */
function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isSecondHalf(text, at)) return 0;
  return isHigh(code) && isLow(text.charCodeAt(at + 1)) ? 4 : 3;
}

function isSecondHalf(text: string, at: number): boolean {
  return isLow(text.charCodeAt(at)) && at > 0 && isHigh(text.charCodeAt(at - 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
