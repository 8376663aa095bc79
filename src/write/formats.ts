import type { Format, Write } from "./format.js";

/** Each format's writer; a table's is loaded only when one is written. */
export async function writerFor(format: Format): Promise<Write> {
  switch (format) {
    case "table":
      return (await import("./table.js")).writeTable;
    case "json":
      return (await import("./json.js")).writeJson;
    case "jsonl":
      return (await import("./jsonl.js")).writeJsonl;
    case "csv":
      return (await import("./csv.js")).writeCsv;
    case "tsv":
      return (await import("./csv.js")).writeTsv;
    case "markdown":
      return (await import("./markdown.js")).writeMarkdown;
  }
}
