import { writeCsv, writeTsv } from "./csv.js";
import type { ForeignFormat, Format, Write, WriteFolder } from "./format.js";
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

const FOREIGN: Readonly<Record<ForeignFormat, () => Promise<Write>>> = {
  brat: async () => (await import("./brat/folder.js")).writeBrat,
  timelinejs: async () => (await import("./timelinejs.js")).writeTimelineJs,
  acled: async () => (await import("./acled/acled.js")).writeAcled,
  "schema-claim": async () => (await import("./schema-claim.js")).writeSchemaClaim,
  gexf: async () => (await import("./graph/gexf.js")).writeGexf,
  graphml: async () => (await import("./graph/graphml.js")).writeGraphml,
  "web-annotation": async () => (await import("./web-annotation/collection.js")).writeWebAnnotation,
};

/** The writer of another tool's format; each is loaded only when it is asked for. */
export async function foreignWriterFor(format: ForeignFormat): Promise<Write> {
  return FOREIGN[format]();
}

/** The writer of a format that is a folder of files. */
export async function folderWriterFor(): Promise<WriteFolder> {
  return (await import("./brat/folder.js")).bratFolder;
}
