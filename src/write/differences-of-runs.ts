import type { Difference, DocumentDifferences, RunDifferences } from "../model/difference.js";
import {
  behindText,
  countsText,
  differenceLines,
  type Folded,
  fieldText,
  folded,
  movedLines,
  SIGNS,
} from "./differences.js";
import { limited, type Paint } from "./format.js";
import { oneLine } from "./harmless.js";
import { markdownCell, markdownRow } from "./markdown.js";

/** What of the differences is shown. */
export interface Shown {
  /** Of each document, at most so many. */
  readonly limit: number | null;
  /** One by one what has only moved, and not by its number. */
  readonly isListingMoved: boolean;
}

/** How two runs differ, for a person at a terminal. */
export function* runDifferenceLines(
  found: RunDifferences,
  paint: Paint,
  shown: Shown,
  tell: (note: string) => void,
): Iterable<string> {
  for (const { title, told, moved, note } of partsOf(found, shown)) {
    yield `${title}: ${note}\n`;
    for (const difference of limited(told, shown.limit, tell, "difference", `in ${title}`)) {
      yield* differenceLines(difference, paint);
    }
    yield* movedLines(moved);
  }
  yield `${totalsText(found)}\n`;
}

/**
 * The same as GitHub-flavoured Markdown: the total, then a table for each document that differs, folded together. What a limit leaves out is
 * told under its table, since it is read elsewhere than it was made.
 */
export function* runDifferenceMarkdown(found: RunDifferences, shown: Shown): Iterable<string> {
  yield `**${markdownCell(totalsText(found))}**\n`;
  for (const { title, told, moved, note } of partsOf(found, shown)) {
    yield `\n<details><summary>${markdownCell(title)}: ${markdownCell(note)}</summary>\n`;
    if (told.length + moved.length > 0) {
      yield "\n";
      yield markdownRow(["", "what", "line", "words", "change", "by"]);
      yield markdownRow(["---", "---", "---:", "---", "---", "---"]);
    }
    const notes: string[] = [];
    for (const difference of limited(told, shown.limit, (more) => notes.push(more), "difference")) {
      yield markdownRow(cellsOf(difference));
    }
    if (moved.length > 0) yield markdownRow(movedCells(moved));
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

function movedCells(moved: readonly Difference[]): string[] {
  return [`${SIGNS.moved} moved`, countsText(moved), "", "", "", ""].map(markdownCell);
}

interface Part extends Folded {
  readonly title: string;
  readonly note: string;
}

/** What differs: documents one by one, then what is said of actors in all of them. */
function partsOf({ documents, actors }: RunDifferences, shown: Shown): Part[] {
  const parts = documents.filter(({ state }) => state !== "equal").map((document) => partOf(document, shown));
  if (actors.length === 0) return parts;
  const own = folded(actors, shown.isListingMoved);
  return [...parts, { title: "actors", note: counted(actors.length, "difference"), ...own }];
}

function partOf(
  { path, wasPath, state, claims, differences }: DocumentDifferences,
  { isListingMoved }: Shown,
): Part {
  const own = folded(differences, isListingMoved);
  const title = oneLine(path ?? wasPath ?? "standard input");
  if (state !== "different") {
    const note = `${state === "added" ? "only in the later run" : "only in the earlier run"}, ${counted(claims, "claim")}`;
    return { title, note, ...own };
  }
  const before = wasPath === path ? "" : ` from ${oneLine(wasPath ?? "standard input")}`;
  return { title, note: `${counted(differences.length, "difference")}${before}`, ...own };
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
