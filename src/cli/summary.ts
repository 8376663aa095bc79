import type { DocumentRecord, Run } from "../model/claims.js";
import { oneLine } from "../write/harmless.js";
import type { Io } from "./io.js";

/** One line on stderr: what was read, what was found in it, what was skipped and why. */
export async function tellSummary(whole: Run, answer: Run, io: Io): Promise<void> {
  await io.stderr.write(`${summaryOf(whole, answer)}\n`);
}

/**
 * @param whole all that was read
 * @param answer the part of it that was asked for
 */
export function summaryOf(whole: Run, answer: Run): string {
  const texts = whole.documents.filter(({ duplicateOf }) => duplicateOf === null);
  const copies = whole.documents.length - texts.length;
  const undated = texts.filter(({ published }) => published.edtf === null).length;
  const foreign = texts.filter(({ language }) => language !== null && language !== "en");
  const decoded = texts.filter(({ encoding }) => encoding !== "utf-8");
  const events = answer.claims.filter(({ type }) => type === "event").length;
  const quotes = answer.claims.length - events;

  const read = `${counted(texts.length, "text")} read: ${counted(events, "event")}, ${counted(quotes, "quote")}, ${counted(answer.actors.length, "actor")}.`;
  const notes = [
    copies > 0 ? `${counted(copies, "copy", "copies")} skipped as read before` : null,
    undated > 0 ? `${counted(undated, "text")} without a date of publication (give it with --date)` : null,
    foreign.length > 0
      ? `${counted(foreign.length, "text")} not in English (${named(foreign, "language")}), which is all there are rules for`
      : null,
    decoded.length > 0
      ? `${counted(decoded.length, "text")} not in UTF-8 (${named(decoded, "encoding")})`
      : null,
    ...problemNotes(whole),
  ];
  return [read, ...notes.filter((note) => note !== null).map((note) => `${note}.`)].join(" ");
}

/** So many texts are named of those that something is said of. */
const MOST_NAMED = 3;

/** "a.txt: windows-1252, b.txt: windows-1251 and 2 more" */
function named(texts: readonly DocumentRecord[], field: "language" | "encoding"): string {
  const shown = texts.slice(0, MOST_NAMED).map((text) => `${oneLine(text.path ?? "-")}: ${text[field]}`);
  const more = texts.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function problemNotes({ problems }: Run): string[] {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  const kinds = [...counts].map(([code, count]) => (count === 1 ? code : `${code} ×${count}`));
  return kinds.length === 0
    ? []
    : [`${counted(problems.length, "problem")}, told above (${kinds.join(", ")})`];
}

export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
