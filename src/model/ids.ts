import { hash } from "node:crypto";

/** The id of a document: of its content alone, so that a renamed file keeps its ids. */
export function documentId(sha256: string): string {
  return `d-${sha256.slice(0, 12)}`;
}

/**
 * The id of a claim or a time: of its document's content, its place and what it is. The same input gives the same id on every
 * machine and in every run.
 *
 * @param prefix `q`, `e` or `t`
 * @param what all else that tells two claims at one place apart (kind; for an event its trigger and class)
 */
export function contentId(
  prefix: "q" | "e" | "t",
  sha256: string,
  ...what: readonly (string | number)[]
): string {
  const digest = hash("sha256", [sha256, prefix, ...what].join("\u0000"));
  return `${prefix}-${digest.slice(0, 12)}`;
}

/** @param cue where the cue begins, for the second of two quotes that are of the same words by different cues */
export function quoteId(sha256: string, start: number, end: number, kind: string, cue?: number): string {
  return contentId("q", sha256, start, end, kind, ...(cue === undefined ? [] : [cue]));
}

/** The form of what `documentId` and `contentId` make: a string of this form is one of their ids wherever it stands in a run. */
export const CONTENT_ID = /^[dqet]-[0-9a-f]{12}$/;

/** What the ids of a text's unnamed actors end with, so that an "official" of one text is never that of another. */
export function localDigest(text: string): string {
  return sha256Of(text).slice(0, 8);
}

/** Hex SHA-256 of a text in UTF-8. */
export function sha256Of(text: string): string {
  return hash("sha256", text);
}
