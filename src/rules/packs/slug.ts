import { keyOf } from "./key.js";

/** "Name = other spelling = another". */
export function spellings(names: string): string[] {
  return names.split("=").map((name) => name.trim());
}

/** Keys in plain letters, which nearly all are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** The id that a name makes. */
export function slugOf(name: string): string {
  const key = keyOf(name);
  if (PLAIN.test(key)) return key.replaceAll(" ", "-");
  return key
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
