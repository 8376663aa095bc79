import type { Problem } from "../model/problem.js";

type Place = { readonly line: number; readonly column: number };

/** A problem with a whole input. */
export function problemOf(
  code: string,
  path: string | null,
  message: string,
  remedy: string,
  place?: Place,
): Problem {
  return { code, path, line: place?.line ?? null, column: place?.column ?? null, message, remedy };
}

/** What the system says when a file cannot be opened or read, in words. */
export function unreadable(path: string, error: unknown): Problem {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return problemOf("not-found", path, "no such file or folder", "check the spelling of the path");
    case "EACCES":
    case "EPERM":
      return problemOf("no-permission", path, "may not be read", "give yourself permission to read it");
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return problemOf("too-large", path, "is larger than one text can be", "split it, or use JSON lines");
    default:
      return problemOf(
        "unreadable",
        path,
        `cannot be read (${reason(error)})`,
        "check the file and the disk",
      );
  }
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
