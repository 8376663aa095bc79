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
import { scan } from "./scan/scan.js";
import { segment } from "./segment/segment.js";

/** The order of the stages: one document in, its claims out. */
export function read(document: InputDocument): DocumentClaims {
  const scanned = scan(document.text, segment(document));

  const times = findTimes(scanned);
  const actors = findActors(scanned);
  const quotes = findQuotes(scanned);
  const events = findEvents(scanned, actors);

  const dating = resolveTimes(document, scanned, times);
  const cast = castOf(scanned, actors);
  const said = linkQuotes(document, scanned, quotes, cast, dating);
  const happened = linkEvents(document, scanned, events, said, cast, dating);

  const record = documentRecord(document, scanned, dating);
  return documentClaims(record, scanned, cast, dating, [...said, ...happened]);
}
