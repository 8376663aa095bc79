import type { QuoteClaim } from "../model/claims.js";
import type { InputDocument } from "../model/document.js";
import type { QuoteMention } from "../model/found.js";
import type { Cast, Dating } from "../model/linked.js";
import type { Scan } from "../model/scan.js";

/** Gives each quote its source, chain, date and topics. */
export function linkQuotes(
  _document: InputDocument,
  _scan: Scan,
  _found: readonly QuoteMention[],
  _cast: Cast,
  _dating: Dating,
): QuoteClaim[] {
  return [];
}
