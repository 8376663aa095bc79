import { extname } from "node:path";
import type { Problem } from "../model/problem.js";
import { placeOf } from "./place.js";
import { problemOf } from "./problems.js";
import { isRun } from "./records.js";

/** What a file or standard input holds, once it is decoded. */
export type Content =
  | { readonly kind: "prose" }
  /** JSON lines, though the name does not say so. */
  | { readonly kind: "lines" }
  | { readonly kind: "run"; readonly run: object }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Tells a text from the JSON of an earlier run, from JSON lines, and from what is none of them. */
export async function contentOf(text: string, path: string | null): Promise<Content> {
  if (text.trim() === "") return { kind: "problem", problem: empty(path) };
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) {
    const remedy = "save its words as plain text";
    return { kind: "problem", problem: problemOf("html", path, "an HTML page, not a text", remedy) };
  }
  const isNamedJson = path !== null && extname(path).toLowerCase() === ".json";
  return isNamedJson || /^\s*\{/.test(text) ? contentOfBraces(text, path, isNamedJson) : { kind: "prose" };
}

/** The problem of an input without words. */
export function empty(path: string | null): Problem {
  return path === null
    ? problemOf("empty", path, "standard input is empty", "pipe a text in, or give a path")
    : problemOf("empty", path, "holds no text", "check the file, or leave it out");
}

/** A text that begins with a brace may be prose after all, unless its name says JSON or it speaks of a schema of ours. */
async function contentOfBraces(text: string, path: string | null, isNamedJson: boolean): Promise<Content> {
  const whole = parsed(text);
  if (isRun(whole)) return { kind: "run", run: whole };
  const firstLine = parsed(/^\s*(\{.*)/.exec(text)?.[1] ?? "");
  if (isRun(firstLine) || isTextRecord(firstLine)) return { kind: "lines" };
  const isJson = isNamedJson || whole !== undefined || text.slice(0, 400).includes('"claims/');
  return isJson
    ? { kind: "problem", problem: await notARun(text, whole !== undefined, path) }
    : { kind: "prose" };
}

async function notARun(text: string, isJson: boolean, path: string | null): Promise<Problem> {
  const remedy = 'give texts, JSON lines with a "text" each, or the output of claims extract --json';
  if (isJson) return problemOf("not-a-run", path, "JSON, but not of an earlier run", remedy);
  const { jsonError } = await import("./json-error.js");
  const { offset, message } = jsonError(text);
  return problemOf("bad-json", path, `not JSON: ${message}`, remedy, placeOf(text, offset));
}

function isTextRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** The value, or undefined where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
