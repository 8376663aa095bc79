import type { Run } from "../../model/claims.js";

/** An object somewhere in a run. */
export interface Found {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where it stands in the run: `claims[3].source.via[0]`. */
  readonly at: string;
  /** The document that it, or the nearest object around it, names. */
  readonly document: string | null;
}

/** A found object that has a span; its words, where it has any. */
export interface FoundSpan extends Found {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/**
 * Every object of a run, each before what it holds. Nothing is named here but `documents`, whose records are the documents that the
 * others name, so that no field of today or of a later version is left out.
 */
export function* objectsOf(run: Run): Generator<Found> {
  for (const [key, value] of Object.entries(run)) {
    if (key !== "documents") yield* objectsIn(value, key, null);
    else
      for (const [at, record] of run.documents.entries())
        yield* objectsIn(record, `${key}[${at}]`, record.id);
  }
}

/** The objects in a part of a run. */
export function* objectsIn(value: unknown, at: string, document: string | null): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${at}[${index}]`, document);
  } else if (isObject(value)) {
    const own = typeof value.document === "string" ? value.document : document;
    yield { value, at, document: own };
    for (const [key, field] of Object.entries(value)) {
      if (typeof field === "object") yield* objectsIn(field, at === "" ? key : `${at}.${key}`, own);
    }
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object's span; null where it has none, or one that is understood and stands nowhere. */
export function spanOf(found: Found): FoundSpan | null {
  const { start, end, text } = found.value;
  if (typeof start !== "number" || typeof end !== "number") return null;
  return { ...found, start, end, text: typeof text === "string" ? text : null };
}

export function isClaim({ at }: Found): boolean {
  return /^claims\[\d+\]$/.test(at);
}

export function isTime({ at }: Found): boolean {
  return /^times\[\d+\]$/.test(at);
}

/**
 * The objects of each document, by its id. Those of a second copy of a text stand for the first's and are left out; spans that are of no
 * document are under null.
 */
export function byDocument(run: Run): ReadonlyMap<string | null, readonly Found[]> {
  const copies = run.documents.map(({ duplicateOf }) => duplicateOf !== null);
  const groups = new Map<string | null, Found[]>();
  for (const found of objectsOf(run)) {
    const [, index] = /^documents\[(\d+)\]/.exec(found.at) ?? [];
    if (index !== undefined && copies[Number(index)] === true) continue;
    if (found.document === null && typeof found.value.start !== "number") continue;
    const group = groups.get(found.document);
    if (group === undefined) groups.set(found.document, [found]);
    else group.push(found);
  }
  return groups;
}
