import { findQuotes } from "../../src/find/quotes.js";
import type { QuoteClaim } from "../../src/model/claims.js";
import type { InputDocument } from "../../src/model/document.js";
import type { QuoteMention } from "../../src/model/found.js";
import type { Scan } from "../../src/model/scan.js";
import { read } from "../../src/pipeline.js";
import { scan } from "../../src/scan/scan.js";
import { segment } from "../../src/segment/segment.js";

/** A text as `load` would hand it on. */
export function documentOf(text: string): InputDocument {
  return { path: null, text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given: [] };
}

export function scanOf(text: string): Scan {
  return scan(text, segment(documentOf(text)));
}

/** The quote mentions of a text. */
export function mentionsIn(text: string): QuoteMention[] {
  return findQuotes(scanOf(text));
}

/** The quote claims of a text, through the whole pipeline. */
export function quotesIn(text: string): QuoteClaim[] {
  return read(documentOf(text)).claims.filter((claim): claim is QuoteClaim => claim.type === "quote");
}

/** `speaker: content | content` of each quote, as a reader would note it down. */
export function notesOn(text: string): string[] {
  return quotesIn(text).map(
    ({ source, parts }) => `${source.name ?? "nobody"}: ${parts.map((part) => part.text).join(" | ")}`,
  );
}
