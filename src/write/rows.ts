/** A claim as one row of plain values: what CSV, TSV, Markdown and the tables show. */
import type { Claim, DocumentRecord, EventClaim, QuoteClaim, Role, Source } from "../model/claims.js";

export type Value = string | number | null;

/** The columns of `csv` and `tsv`, a contract. */
export const STANDARD_FIELDS = [
  "type",
  "date",
  "who",
  "what",
  "whom",
  "source",
  "via",
  "document",
  "line",
  "start",
  "end",
  "text",
] as const;

/** What else `--fields` can ask for. */
const FURTHER_FIELDS = [
  "id",
  "column",
  "where",
  "class",
  "act",
  "kind",
  "cue",
  "trigger",
  "place",
  "modality",
  "polarity",
  "aspect",
  "voice",
  "segment",
  "basis",
  "anonymous",
  "title",
  "publisher",
  "published",
  "rules",
] as const;

export const CLAIM_FIELDS = [...STANDARD_FIELDS, ...FURTHER_FIELDS] as const;
export type Row = Readonly<Record<(typeof CLAIM_FIELDS)[number], Value>>;

/**
 * @param document the record of the claim's document
 * @param names names of actors by id
 */
export function rowOf(claim: Claim, document: DocumentRecord, names: ReadonlyMap<string, string>): Row {
  return {
    ...sharedFields(claim, document),
    ...(claim.type === "quote" ? quoteRow(claim, names) : eventRow(claim)),
  };
}

type Own =
  | "who"
  | "what"
  | "whom"
  | "source"
  | "class"
  | "act"
  | "kind"
  | "cue"
  | "trigger"
  | "place"
  | "modality";
type OwnFields = Pick<Row, Own | "polarity" | "aspect" | "via" | "anonymous">;

function sharedFields(claim: Claim, document: DocumentRecord): Omit<Row, keyof OwnFields> {
  const path = document.path ?? "-";
  return {
    type: claim.type,
    date: claim.date?.edtf ?? null,
    document: path,
    line: claim.line,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    id: claim.id,
    column: claim.column,
    where: `${path}:${claim.line}`,
    voice: claim.voice,
    segment: claim.segment,
    basis: claim.date?.basis ?? null,
    title: document.title,
    publisher: document.publisher,
    published: document.published.edtf,
    rules: joined(claim.rules),
  };
}

function quoteRow(quote: QuoteClaim, names: ReadonlyMap<string, string>): OwnFields {
  return {
    who: quote.source.name,
    what: quote.act,
    whom: joined(quote.about.map((id) => names.get(id) ?? id)),
    source: quote.source.name,
    class: null,
    act: quote.act,
    kind: quote.kind,
    cue: quote.cue?.text ?? null,
    trigger: null,
    place: null,
    modality: null,
    polarity: null,
    aspect: null,
    ...sourceFields(quote.source),
  };
}

function eventRow(event: EventClaim): OwnFields {
  return {
    who: namesOf(event.agents),
    what: whatText(event),
    whom: namesOf(event.patients),
    source: event.source?.name ?? null,
    class: event.class,
    act: null,
    kind: null,
    cue: null,
    trigger: event.trigger.text,
    place: namesOf(event.places),
    modality: event.modality,
    polarity: event.polarity,
    aspect: event.aspect,
    ...sourceFields(event.source),
  };
}

/** "struck (ASSAULT)", "not struck (ASSAULT)", "planned: strike (ASSAULT)": what is not so is never shown as if it were. */
export function whatText(event: EventClaim): string {
  return `${deedText(event)} (${event.class})`;
}

/** The same without the class. */
export function deedText({ trigger, modality, polarity }: EventClaim): string {
  const denied = polarity === "negative" ? "not " : "";
  const unreal = modality === "actual" ? "" : `${modality}: `;
  return `${unreal}${denied}${trigger.text}`;
}

function sourceFields(source: Source | null): Pick<Row, "via" | "anonymous"> {
  return {
    via: joined((source?.via ?? []).map(({ name }) => name)),
    anonymous: source === null ? null : String(source.anonymous),
  };
}

function namesOf(roles: readonly Role[]): string | null {
  return joined(roles.map(({ name }) => name));
}

/** Names joined as in a list of references; nothing where there are none. */
function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : [...new Set(names)].join("; ");
}
