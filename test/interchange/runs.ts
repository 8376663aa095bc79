/** Runs to be written in other tools' formats: the seeds, and a text with what is hard to write. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runOf } from "../../src/merge/run.js";
import type { Claim, Run } from "../../src/model/claims.js";
import { read } from "../../src/pipeline.js";
import type { Surface, View } from "../../src/write/format.js";
import { runInUnit } from "../../src/write/offsets.js";

/** The run of some texts in code points, with the texts. */
export interface Read extends Pick<View, "run"> {
  readonly texts: ReadonlyMap<string, string>;
}

export function readTexts(texts: Readonly<Record<string, string>>): Read {
  const parts = Object.entries(texts).map(([path, text]) => {
    const sha256 = createHash("sha256").update(text).digest("hex");
    return { text, part: read({ path, text, sha256, encoding: "utf-8", bodyStart: 0, given: [] }) };
  });
  const byId = new Map(parts.map(({ text, part }) => [part.document.id, text]));
  return { run: runInUnit(runOf(parts.map(({ part }) => part)), byId, "codepoint"), texts: byId };
}

const SEEDS = resolve(import.meta.dirname, "../../seeds");

export function seeds(): Read {
  const names = readdirSync(SEEDS).filter((name) => name.endsWith(".txt"));
  return readTexts(Object.fromEntries(names.map((name) => [name, readFileSync(join(SEEDS, name), "utf8")])));
}

/**
 * Astral characters before and inside the quotes, quotes in parts and over line ends, control characters, markup, a formula, the end of a
 * CDATA section.
 */
export const HOSTILE = [
  "PORT LERIN, 4 March 2031 – 🚢🚢 Ostland’s army struck the harbour of Port Lerin on Monday, an official told The Lerin Post.",
  '“We lost three 漁船 🚢 & <b>all</b> hope ]]> today,” Mayor Anna Petrova said, “and =SUM(A1) will not\r\nbring "them" back 🚢.”',
  "Petrova said that \u001b[31mWestmark\u202e attacked Ostland on Sunday.\u0000\u2028 “@cmd 🚢,” she said.",
].join("\r\n\r\n");

export function hostile(): Read {
  return readTexts({ "harbour.txt": HOSTILE });
}

export function viewOf({ run, texts }: Read): View {
  return { run, texts, kinds: null, fields: null, limit: null };
}

/** Nothing to be seen on. */
export const surface: Surface = { width: null, paint: {} as never };

/** Spans, sources and chains of a claim: all that other formats must bring back. */
export function essence(claim: Claim): object {
  const { id, start, end, within, source } = claim;
  const span = (one: { readonly start: number | null; readonly end: number | null } | null) =>
    one === null || one.start === null ? null : [one.start, one.end];
  const who = (one: { readonly actor: string | null; readonly name: string | null }) => [one.actor, one.name];
  const shared = {
    id,
    within,
    source:
      source === null
        ? null
        : {
            mention: span(source.mention),
            who: who(source),
            actors: source.actors,
            anonymous: source.anonymous,
            kind: source.kind,
            reason: source.reason,
            via: source.via.map((via) => [...who(via), span(via.mention)]),
          },
    date: span(claim.date),
    edtf: claim.date?.edtf ?? null,
  };
  if (claim.type === "quote")
    return {
      ...shared,
      parts: claim.parts.map(span),
      cue: span(claim.cue),
      kind: claim.kind,
      act: claim.act,
    };
  const roles = (list: typeof claim.agents) => list.map((role) => [...who(role), span(role)]);
  const { trigger, quote, sameAs, modality, polarity } = claim;
  return {
    ...shared,
    span: [start, end],
    class: claim.class,
    trigger: span(trigger),
    agents: roles(claim.agents),
    patients: roles(claim.patients),
    places: roles(claim.places),
    modality,
    polarity,
    quote,
    sameAs,
  };
}

export function essences({ claims }: Run): object[] {
  return claims.map(essence);
}
