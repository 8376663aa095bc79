import { findActors } from "./find/actors.js";
import { findEvents } from "./find/events.js";
import { findQuotes } from "./find/quotes.js";
import { findTimes } from "./find/times.js";
import { castOf } from "./link/cast.js";
import { resolveTimes } from "./link/dating.js";
import { documentClaims, documentRecord } from "./link/document.js";
import { linkEvents } from "./link/events.js";
import { linkQuotes } from "./link/quotes.js";
import type { DocumentClaims } from "./model/claims.js";
import type { InputDocument } from "./model/document.js";
import type { Dating } from "./model/linked.js";
import type { Watch } from "./model/watch.js";
import type { CompiledPacks } from "./rules/packs/table.js";
import { type LeftOut, NONE_LEFT_OUT } from "./rules/rule.js";
import { scan } from "./scan/scan.js";
import { segment } from "./segment/segment.js";

export interface ReadOptions {
  /** Who is known by name; the built-in packs where none are given. */
  readonly packs?: CompiledPacks;
  /** How what a date leaves open is read; where it is not given, the text's own dates decide. */
  readonly mode?: Dating["mode"] | undefined;
  /** Ids of rules that are left out. */
  readonly without?: LeftOut;
  /** Who is told what the stages hand on. */
  readonly watch?: Watch;
}

/** The day, month or year that an exact date names. */
function dayOf(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : null;
}

/** The order of the stages: one document in, its claims out. The same document and options give the same claims. */
export function read(
  document: InputDocument,
  { packs, mode, without = NONE_LEFT_OUT, watch }: ReadOptions = {},
): DocumentClaims {
  const scanned = scan(document.text, segment(document, { without }));
  const heard = { without, refused: watch?.refused ?? null };

  const times = findTimes(scanned, { without });
  const actors = findActors(scanned, packs, { without });
  const quotes = findQuotes(scanned, heard);
  const events = findEvents(scanned, actors, heard);

  const dating = resolveTimes(document, scanned, times, mode);
  const cast = castOf(scanned, actors, packs, dayOf(dating.published.edtf), {
    without,
    joined: watch?.joined ?? null,
  });
  const said = linkQuotes(document, scanned, quotes, cast, dating, { without });
  const happened = linkEvents(document, scanned, events, said, cast, dating, { without });
  watch?.done?.({ scan: scanned, actors, quotes, events, dating, cast, said, happened });

  const record = documentRecord(document, scanned, dating);
  return documentClaims(record, scanned, cast, dating, [...said, ...happened]);
}
