import type { Actor, DocumentRecord, EventClaim, QuoteClaim, Role, Run } from "../../src/model/claims.js";
import { SAMPLE } from "../cli/sample.js";

/** Runs made for a test out of the records of the sample, of which only what matters is said. */
export function runOf(parts: Partial<Pick<Run, "documents" | "actors" | "claims" | "times">>): Run {
  return { ...SAMPLE, documents: [], actors: [], times: [], claims: [], ...parts };
}

export function document(
  id: string,
  published: string | null,
  more: Partial<DocumentRecord> = {},
): DocumentRecord {
  const [sample] = SAMPLE.documents as readonly [DocumentRecord];
  return { ...sample, id, path: `${id}.txt`, published: { ...sample.published, edtf: published }, ...more };
}

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  const [sample] = SAMPLE.actors as readonly [Actor];
  const blank = { country: null, sector: null, pack: null, aliases: [], affiliations: [], mentions: [] };
  return { ...sample, ...blank, id, name: id, type: "person", ...more };
}

export function tie(relation: Actor["affiliations"][number]["relation"], to: string) {
  return { relation, actor: to, document: null, start: null, end: null };
}

export function quote(id: string, text: string, more: Partial<QuoteClaim> = {}): QuoteClaim {
  const sample = SAMPLE.claims.find(({ type }) => type === "quote") as QuoteClaim;
  const end = text.length;
  const span = { start: 0, end, text };
  return { ...sample, ...span, id, parts: [span], date: null, about: [], ...more };
}

export function event(id: string, more: Partial<EventClaim> = {}): EventClaim {
  const sample = SAMPLE.claims.find(({ type }) => type === "event") as EventClaim;
  const own = { agents: [], patients: [], places: [], date: null, quote: null, within: null, source: null };
  return { ...sample, ...own, id, ...more };
}

export function role(of: string): Role {
  return { actor: of, name: of, country: null, start: 0, end: 1, text: "x" };
}

export function dateOf(edtf: string, at: number, time = `t-${edtf}-${at}`): NonNullable<QuoteClaim["date"]> {
  return { time, start: at, end: at + 1, text: "then", edtf, basis: "explicit", from: null };
}

export function sourceOf(more: Partial<QuoteClaim["source"]>): QuoteClaim["source"] {
  const none = { mention: null, actors: [], actor: null, name: null, anonymous: false, kind: null };
  return { ...none, reason: null, via: [], ...more };
}
