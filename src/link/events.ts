import type { EventClaim, QuoteClaim } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { EventMention } from "../model/found.js";
import type { Cast, Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";

/** Gives each event its actors, its date, and the quote that tells it. */
export function linkEvents(
  _document: InputDocument,
  _scan: Scan,
  _found: readonly EventMention[],
  _quotes: readonly QuoteClaim[],
  _cast: Cast,
  _dating: Dating,
): EventClaim[] {
  return [];
}
