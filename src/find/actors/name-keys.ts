import type { Scan } from "../../model/scan.js";
import { tokenKey } from "./pack-names.js";

/** The surname with its article: "al hassan" of "suheil al hassan". */
export function lastName(parts: readonly string[]): string {
  const article = parts.length > 2 && /^(?:al|el|bin|ibn|van|von|de)$/.test(parts.at(-2)!);
  return parts.slice(article ? -2 : -1).join(" ");
}

/** The words of a stretch of tokens as they are looked up, with spaces between. */
export function keyOfCandidate(
  scan: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  let key = "";
  for (let i = first; i < last; i++) {
    const part = tokenKey(scan.tokens[i]!);
    if (part !== "") key = key === "" ? part : `${key} ${part}`;
  }
  return key;
}

/** The first letters of the capitalised words of a stretch, in lower case: "cgi" of "Clinton Global Initiative". */
export function initialsOf(
  { tokens }: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  let letters = "";
  for (let i = first; i < last; i++) {
    const { kind, shape, lower } = tokens[i]!;
    if (kind === "word" && shape !== "lower") letters += lower[0]!;
  }
  return letters;
}
