import type { InputDocument } from "../model/document.js";
import type { TimeMention } from "../model/found.js";
import type { Dating, ResolvedTime } from "../model/linked.js";
import type { Scan } from "../model/scan.js";
import { boundedEdtf } from "./dating/bounded.js";
import { dateOf } from "./dating/date-of.js";
import { documentDate, modeOf } from "./dating/document-date.js";
import { yearAhead } from "./dating/joined.js";
import { Resolver } from "./dating/resolver.js";
import { isPastAt } from "./dating/tense.js";
import { contentId } from "./ids.js";

/**
 * Finds the document's own date and resolves its time expressions against it, in text order. Nothing is invented: what an undated
 * text leaves open stays open (`edtf` null, basis `unknown-document-date`).
 */
export function resolveTimes(document: InputDocument, scan: Scan, found: readonly TimeMention[]): Dating {
  const { published, now } = documentDate(document, scan, found);
  const mode = modeOf(now, scan, found);
  const resolver = new Resolver({ now, mode });
  const times = found.map((mention, at): ResolvedTime => {
    const resolution = resolver.resolve(
      mention,
      scan.sentenceOf[mention.first]!,
      yearAhead(scan, found, at),
      isPastAt(scan, mention),
    );
    const { value, basis, because } = resolution;
    return {
      ...mention,
      id: contentId("t", document.sha256, mention.start, mention.end, mention.type),
      value,
      edtf: boundedEdtf(mention.bound, resolution, now),
      basis,
      because,
    };
  });
  return { published, mode, times, dateOf: dateOf(scan, times) };
}
