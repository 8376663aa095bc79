import type { DocumentClaims } from "../../model/claims.js";
import { type Matching, matched } from "./match.js";

/** So many folders above a file may tell it from others of its name. */
const FOLDERS = 3;

/**
 * The documents of an earlier and a later run, paired: by their path; else by their content, so that a renamed file is the same; else by
 * as much of the end of the path as is the same, for texts below two folders; else by their title.
 */
export function paired(
  was: readonly DocumentClaims[],
  is: readonly DocumentClaims[],
): Matching<DocumentClaims> {
  const ends = Array.from({ length: FOLDERS }, (_, at) => FOLDERS - at);
  return matched(was, is, {
    keys: [
      ({ document }) => document.path,
      ({ document }) => document.sha256,
      ...ends.map(
        (steps) =>
          ({ document }: DocumentClaims) =>
            endOf(document.path, steps),
      ),
      ({ document }) => document.title,
    ],
    spanOf: null,
  });
}

/** The last steps of a path; null where it has not as many. */
function endOf(path: string | null, steps: number): string | null {
  const names = (path ?? "").split("/");
  return path === null || names.length < steps ? null : names.slice(-steps).join("/");
}
