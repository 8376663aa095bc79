import type { Difference, DocumentDifferences, RunDifferences } from "../model/difference.js";
import { behindText, differenceLines, fieldText, SIGNS } from "./differences.js";
import { limited, type Paint } from "./format.js";
import { oneLine } from "./harmless.js";
import { markdownCell, markdownRow } from "./markdown.js";

/** How two runs differ, for a person at a terminal. */
export function* runDifferenceLines(
  found: RunDifferences,
  paint: Paint,
  limit: number | null,
): Iterable<string> {
  for (const { title, differences, note } of partsOf(found)) {
    yield `${title}: ${note}\n`;
    const notes: string[] = [];
    for (const difference of limited(differences, limit, (more) => notes.push(more))) {
      yield* differenceLines(difference, paint);
    }
    for (const more of notes) yield `  ${more}\n`;
  }
  yield `${totalsText(found)}\n`;
}

/** The same as GitHub-flavoured Markdown: the total, then a table for each document that differs, folded together. */
export function* runDifferenceMarkdown(found: RunDifferences, limit: number | null): Iterable<string> {
  yield `**${markdownCell(totalsText(found))}**\n`;
  for (const { title, differences, note } of partsOf(found)) {
    yield `\n<details><summary>${markdownCell(title)}: ${markdownCell(note)}</summary>\n`;
    if (differences.length > 0) {
      yield "\n";
      yield markdownRow(["", "what", "line", "words", "change", "by"]);
      yield markdownRow(["---", "---", "---:", "---", "---", "---"]);
    }
    const notes: string[] = [];
    for (const difference of limited(differences, limit, (more) => notes.push(more))) {
      yield markdownRow(cellsOf(difference));
    }
    for (const more of notes) yield `\n${more}\n`;
    yield "\n</details>\n";
  }
}

function cellsOf(difference: Difference): string[] {
  const { kind, of, label, line, start, fields } = difference;
  const change =
    kind === "moved" ? `begins at ${start.is}, not ${start.was}` : fields.map(fieldText).join("; ");
  const cells = [`${SIGNS[kind]} ${kind}`, of, line === null ? "" : String(line), oneLine(label), change];
  return [...cells, behindText(difference) ?? ""].map(markdownCell);
}

interface Part {
  readonly title: string;
  readonly note: string;
  readonly differences: readonly Difference[];
}

/** What differs: documents one by one, then what is said of actors in all of them. */
function partsOf({ documents, actors }: RunDifferences): Part[] {
  const parts = documents.filter(({ state }) => state !== "equal").map(partOf);
  if (actors.length === 0) return parts;
  return [...parts, { title: "actors", note: counted(actors.length, "difference"), differences: actors }];
}

function partOf({ path, wasPath, state, claims, differences }: DocumentDifferences): Part {
  const title = oneLine(path ?? wasPath ?? "standard input");
  if (state !== "different") {
    const note = `${state === "added" ? "only in the later run" : "only in the earlier run"}, ${counted(claims, "claim")}`;
    return { title, note, differences };
  }
  const before = wasPath === path ? "" : ` from ${oneLine(wasPath ?? "standard input")}`;
  return { title, note: `${counted(differences.length, "difference")}${before}`, differences };
}

/** "2 of 5 documents differ: 1 added, 3 changed" */
function totalsText({ documents, actors }: RunDifferences): string {
  const unequal = documents.filter(({ state }) => state !== "equal");
  const all = [...unequal.flatMap(({ differences }) => differences), ...actors];
  const of = counted(documents.length, "document");
  if (unequal.length + all.length === 0) return `${of}: no differences`;
  const kinds = (["added", "removed", "moved", "changed"] as const).map(
    (kind) => [kind, all.filter((difference) => difference.kind === kind).length] as const,
  );
  const counts = kinds.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
  const said = counts.length === 0 ? "" : `: ${counts.join(", ")}`;
  return `${unequal.length} of ${of} ${unequal.length === 1 ? "differs" : "differ"}${said}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
