import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { GoldDocument } from "../model/gold.js";
import type { Problem } from "../model/problem.js";
import { goldOfBrat } from "./gold-brat.js";
import { goldOf, goldSchema } from "./gold-schema.js";
import { jsonError } from "./json-error.js";
import { placeOfKey } from "./json-place.js";
import { placeOf } from "./place.js";
import { problemOf, unreadable } from "./problems.js";
import { readStandoff } from "./standoff.js";

/** Gold files, and what was wrong with some; the others are still read. */
export interface GoldReading {
  readonly documents: readonly GoldDocument[];
  readonly problems: readonly Problem[];
}

/** @param inputs files of gold, NAME.json or NAME.ann with NAME.txt beside it, or folders of them */
export function readGold(inputs: readonly string[]): GoldReading {
  const documents: GoldDocument[] = [];
  const problems: Problem[] = [];
  for (const input of inputs) {
    try {
      for (const path of filesOf(input)) {
        const read = path.endsWith(".ann") ? readBrat(path) : readJson(path);
        documents.push(...read.documents);
        problems.push(...read.problems);
      }
    } catch (error) {
      problems.push(unreadable(input, error));
    }
  }
  return { documents, problems };
}

function filesOf(input: string): string[] {
  if (!statSync(input).isDirectory()) return [input];
  const names = readdirSync(input).filter((name) => /\.(?:json|ann)$/.test(name));
  return names.sort().map((name) => join(input, name).replaceAll("\\", "/"));
}

function readBrat(path: string): GoldReading {
  const file = readStandoff(readFileSync(path, "utf8"), path);
  const text = readFileSync(path.replace(/\.ann$/, ".txt"), "utf8").replace(/^\ufeff/, "");
  if (file.problems.length > 0) return { documents: [], problems: file.problems };
  return { documents: [goldOfBrat(file, path, text)], problems: [] };
}

function readJson(path: string): GoldReading {
  const source = readFileSync(path, "utf8").replace(/^\ufeff/, "");
  const fails = (message: string, place: { line: number; column: number }): GoldReading => {
    const remedy = "see the format with claims help score";
    return { documents: [], problems: [problemOf("bad-gold", path, message, remedy, place)] };
  };
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const { offset, message } = jsonError(source);
    return fails(`not JSON: ${message}`, placeOf(source, offset));
  }
  const result = goldSchema.safeParse(value);
  if (result.success) return { documents: [goldOf(result.data, path)], problems: [] };
  const [issue] = result.error.issues;
  const keys = issue?.path ?? [];
  const field = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const message = `${field === "" ? "" : `${field.replace(/^\./, "")}: `}${issue?.message ?? "not valid"}`;
  return fails(message, placeOfKey(source, keys));
}
