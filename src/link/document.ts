import type { Actor, DocumentClaims, DocumentRecord, TimeRecord } from "../model/claims.js";
import type { GivenMetadata, InputDocument } from "../model/document.js";
import { documentId } from "../model/ids.js";
import type { Cast, Dating, LocalActor } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { authorIn } from "../rules/byline.js";
import { languageOf } from "../rules/language.js";
import { agencyOf } from "./agency.js";
import { fingerprintOf } from "./fingerprint.js";

/** The record of a document: its metadata, each key from the most trusted place that has it. */
export function documentRecord(document: InputDocument, scan: Scan, dating: Dating): DocumentRecord {
  return {
    id: documentId(document.sha256),
    path: document.path,
    sha256: document.sha256,
    encoding: document.encoding,
    language: languageOf(document.text.slice(document.bodyStart)),
    duplicateOf: null,
    title: given(document, "title") ?? firstOf(scan, "headline"),
    publisher: given(document, "publisher"),
    author: given(document, "author") ?? authorIn(firstOf(scan, "byline") ?? ""),
    url: given(document, "url"),
    agency: agencyOf(scan),
    fingerprint: fingerprintOf(scan),
    mode: dating.mode,
    published: dating.published,
    segments: scan.segments,
  };
}

function given(document: InputDocument, key: Exclude<keyof GivenMetadata, "basis">): string | null {
  for (const metadata of document.given) {
    const value = metadata[key];
    if (value !== undefined) return value;
  }
  return null;
}

function firstOf(scan: Scan, kind: "headline" | "byline"): string | null {
  const segment = scan.segments.find((candidate) => candidate.kind === kind);
  return segment === undefined
    ? null
    : scan.text.slice(segment.start, segment.end).replace(/^#+ /, "").trim();
}

export function timeRecords(document: string, scan: Scan, dating: Dating): TimeRecord[] {
  return dating.times.map((time) => ({
    id: time.id,
    document,
    start: time.start,
    end: time.end,
    text: scan.text.slice(time.start, time.end),
    type: time.type,
    value: time.value,
    mod: time.mod,
    edtf: time.edtf,
    basis: time.basis,
    because: time.because,
    rules: time.rules,
  }));
}

export function actorRecords(document: string, cast: Cast): Actor[] {
  return cast.actors.map((actor) => actorRecord(document, actor));
}

function actorRecord(document: string, actor: LocalActor): Actor {
  return {
    id: actor.id,
    name: actor.name,
    type: actor.type,
    country: actor.country,
    sector: actor.sector,
    pack: actor.pack,
    aliases: aliasesOf(actor),
    affiliations: actor.affiliations.map(({ relation, actor: other, span }) => ({
      relation,
      actor: other,
      document: span === null ? null : document,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
    mentions: actor.mentions.map(({ start, end, text, form, rules }) => ({
      document,
      start,
      end,
      text,
      form,
      rules,
    })),
  };
}

/** The other names it goes by in this text, in the order they were first used. */
function aliasesOf(actor: LocalActor): string[] {
  const names = actor.mentions
    .filter(({ form }) => form === "name")
    .map(({ text }) => text.replace(/\s+/g, " "));
  return [...new Set(names)].filter((name) => name !== actor.name);
}

export function documentClaims(
  document: DocumentRecord,
  scan: Scan,
  cast: Cast,
  dating: Dating,
  claims: DocumentClaims["claims"],
): DocumentClaims {
  return {
    document,
    actors: actorRecords(document.id, cast),
    times: timeRecords(document.id, scan, dating),
    claims: [...claims].sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)),
  };
}
