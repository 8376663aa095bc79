import type { GivenMetadata, MetadataBasis } from "../model/document.js";
import type { Problem } from "../model/problem.js";
import { DATE_REMEDY, readDate } from "./edtf.js";

/** What a flag, a sidecar, a record or front matter may say of a text. */
export const METADATA_KEYS = ["title", "publisher", "author", "date", "url"] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** A value as it was written, and where. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly line: number | null;
  readonly column: number | null;
}

export interface Reading {
  readonly given: GivenMetadata | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads what one place says of a text. A value that cannot be used is left out and told as a problem; so is a key nobody knows where
 * `known` is "only", since in a file that is written for `claims` it is a slip.
 */
export function readMetadata(
  entries: Iterable<Entry>,
  basis: MetadataBasis,
  path: string | null,
  known: "only" | "among-others",
): Reading {
  const values: { [key in MetadataKey]?: string } = {};
  const problems: Problem[] = [];
  for (const { key, value, line, column } of entries) {
    const tell = (code: string, message: string, remedy: string) =>
      problems.push({ code, path, line, column, message, remedy });
    if (!isMetadataKey(key)) {
      if (known === "only") tell("unknown-key", `unknown key "${key}"`, `use ${METADATA_KEYS.join(", ")}`);
      continue;
    }
    const text = textOf(value);
    if (text === null) {
      tell("bad-metadata", `the value of "${key}" is not a text`, `write one value, as in ${key}: …`);
    } else if (key !== "date") {
      if (text !== "") values[key] = text;
    } else if (text !== "") {
      const date = readDate(text);
      if (date === null) tell("bad-date", `"${text}" is not a date`, DATE_REMEDY);
      else values.date = date;
    }
  }
  return { given: Object.keys(values).length === 0 ? null : { basis, ...values }, problems };
}

function isMetadataKey(key: string): key is MetadataKey {
  return (METADATA_KEYS as readonly string[]).includes(key);
}

/** A text, or several joined by commas (two authors); null for what is neither. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value.join(", ").trim();
  return typeof value === "number" ? String(value) : null;
}
