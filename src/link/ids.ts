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
