/** What annotations are about, and how they are called. */
import type { DocumentRecord } from "../../model/claims.js";
import type { TextSpan } from "../../model/span.js";
import type { Words } from "./words.js";

export type Json = Readonly<Record<string, unknown>>;

/** The text that an annotation is of, wherever it lies: named by its content (RFC 6920, "Naming Things with Hashes"). */
export function textIri(sha256: string): string {
  return `ni:///sha-256;${Buffer.from(sha256, "hex").toString("base64url")}`;
}

/** The text with what is known of it; `via` is where it was published. */
export function textResource(document: DocumentRecord): Json {
  const { sha256, language, path, title, author, publisher, published, url } = document;
  return {
    id: textIri(sha256),
    type: "Text",
    format: "text/plain",
    ...given({ language, via: url }),
    ...given({
      "schema:identifier": path,
      "schema:name": title,
      "schema:author": author,
      "schema:publisher": publisher,
      "schema:datePublished": published.edtf,
    }),
  };
}

/** An annotation of the text. */
export function annotationIri({ sha256 }: DocumentRecord, id: string): string {
  return `${textIri(sha256)}#${encodeURIComponent(id)}`;
}

/**
 * A stretch of the text by its position and by its words. Where the text is not at hand there is no prefix and no suffix, which the
 * model only recommends (Web Annotation Data Model 4.2.4).
 *
 * @param span in code points
 */
export function selectorsOf({ start, end, text }: TextSpan, words: Words | null): readonly Json[] {
  const around = words === null ? {} : { prefix: words.before(start), suffix: words.after(end) };
  return [
    { type: "TextPositionSelector", start, end },
    { type: "TextQuoteSelector", exact: text, ...around },
  ];
}

/** Without what is not known: JSON-LD has no null. */
export function given(fields: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
