/** What texts are called in tables that are too narrow for their paths: enough to tell each from all others. */
import { cutPath } from "./table-width.js";

/** Columns of a terminal from which on paths are shown with their folders, where no more than a third of it goes to them. */
const ROOMY = 120;
/** The least that says where something stands: "…bour-2018.txt:12". */
const LEAST = 17;
/** What the other columns of a table need: a column for paths takes no more than the rest of the terminal. */
const OTHERS = 54;

/** The texts of a table as they are called in it. */
export interface Places {
  /** A path as it is shown. */
  nameOf(path: string): string;
  /** Columns below which two of them could look the same, when their beginning is left out. */
  readonly least: number;
}

/** @param width columns of the terminal; null where there is room for all */
export function placesOf(paths: readonly string[], width: number | null): Places {
  const all = [...new Set(paths)];
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const isWhole = width === null || (width >= ROOMY && longest <= width / 3);
  const names = isWhole ? new Map(all.map((path) => [path, path])) : shortNames(all);
  const most = Math.max(LEAST, (width ?? Number.POSITIVE_INFINITY) - OTHERS);
  return {
    nameOf: (path) => names.get(path) ?? path,
    least: width === null ? LEAST : leastApart([...names.values()], most),
  };
}

/** What texts are called where a path would say too much: the same as in a narrow table. */
export function shortNamesOf(paths: readonly string[]): (path: string) => string {
  const names = shortNames([...new Set(paths)]);
  return (path) => names.get(path) ?? path;
}

/** File names alone; of those that several have, with the folder that tells them apart: "north/report.txt", "north/…/report.txt". */
function shortNames(paths: readonly string[]): Map<string, string> {
  const alike = new Map<string, string[]>();
  for (const path of paths) {
    const name = endOf(path, 1);
    alike.set(name, [...(alike.get(name) ?? []), path]);
  }
  return new Map(paths.map((path) => [path, nameAmong(path, alike.get(endOf(path, 1)) ?? [path])]));
}

/** @param alike paths that end in the same file name */
function nameAmong(path: string, alike: readonly string[]): string {
  const depth = path.split("/").length;
  for (let steps = 1; steps <= depth; steps++) {
    const end = endOf(path, steps);
    if (alike.some((other) => other !== path && endOf(other, steps) === end)) continue;
    return steps > 2 &&
      alike.every((other) => other === path || briefOf(other, steps) !== briefOf(path, steps))
      ? briefOf(path, steps)
      : end;
  }
  return path;
}

/** "north/…/report.txt" of "archive/north/2031/06/report.txt", for four steps. */
function briefOf(path: string, steps: number): string {
  return `${endOf(path, steps).split("/")[0]}/…/${endOf(path, 1)}`;
}

/** The last steps of a path. */
function endOf(path: string, steps: number): string {
  return path.split("/").slice(-steps).join("/");
}

/** A line as long as they come: what is shown beside a name takes from its room. */
const LINE = ":9999";

function leastApart(names: readonly string[], most: number): number {
  const different = new Set(names).size;
  for (let width = LEAST; width < most; width++) {
    if (new Set(names.map((name) => cutPath(name + LINE, width))).size === different) return width;
  }
  return most;
}
