import { keyOf } from "./key.js";

/** "Name = other spelling = another". */
export function spellings(names: string): string[] {
  return names.split("=").map((name) => name.trim());
}

/** The id that a name makes. */
export function slugOf(name: string): string {
  return keyOf(name)
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
