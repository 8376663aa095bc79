import { limited, rowName, type Write } from "./format.js";
import { oneLine } from "./harmless.js";
import { sheetsOf } from "./sheets.js";

/** Tables of GitHub-flavoured Markdown, one a sheet. */
export const writeMarkdown: Write = function* (view, _surface, tell) {
  const sheets = sheetsOf(view);
  for (const [index, sheet] of sheets.entries()) {
    const { name, fields, rows } = sheet;
    if (index > 0) yield "\n";
    if (sheets.length > 1) yield `## ${name}\n\n`;
    yield markdownRow(fields);
    yield markdownRow(
      fields.map((field) => (rows.some((row) => typeof row[field] === "number") ? "---:" : "---")),
    );
    for (const row of limited(rows, view.limit, tell, rowName(sheet))) {
      yield markdownRow(fields.map((field) => markdownCell(String(row[field] ?? ""))));
    }
  }
};

export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** Text that stays text: neither markup nor HTML nor the end of its cell. */
export function markdownCell(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]|~#!]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
