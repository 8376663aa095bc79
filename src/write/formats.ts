import { writeCsv, writeTsv } from "./csv.js";
import type { Format, Write } from "./format.js";
import { writeJson } from "./json.js";
import { writeJsonl } from "./jsonl.js";
import { writeMarkdown } from "./markdown.js";

const WRITERS = {
  json: writeJson,
  jsonl: writeJsonl,
  csv: writeCsv,
  tsv: writeTsv,
  markdown: writeMarkdown,
} as const;

/** Each format's writer; a table's, which needs several packages, is loaded only when one is written. */
export async function writerFor(format: Format): Promise<Write> {
  return format === "table" ? (await import("./table.js")).writeTable : WRITERS[format];
}
