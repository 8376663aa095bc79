import type { FieldChange } from "../../model/difference.js";

export interface Comparison {
  /** Ids of the later reading for those of the earlier, so that a reference to the same claim is no change. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Where offsets count from in each record: 0 while the text is the same, else the record's start; null where they say nothing. */
  readonly wasFrom: number | null;
  readonly isFrom: number | null;
}

/** What follows from a record's place, and is told as one "moved". */
const PLACE = new Set(["id", "document", "line", "column"]);

/** The fields in which two records differ; lists differ by what is gone from them and what is new. */
export function changedFields(was: object, is: object, comparison: Comparison): FieldChange[] {
  return compare("", normal(was, comparison, comparison.wasFrom), normal(is, comparison, comparison.isFrom));
}

/** Without its place, with references renamed and inner offsets counted from `from`. */
function normal(value: unknown, comparison: Comparison, from: number | null): unknown {
  if (typeof value === "string") return comparison.renamed.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => normal(item, comparison, from));
  if (typeof value !== "object" || value === null) return value;
  const isOffset = (key: string) => key === "start" || key === "end";
  const entries = Object.entries(value).filter(
    ([key]) => !(PLACE.has(key) || (from === null && isOffset(key))),
  );
  return Object.fromEntries(
    entries.map(([key, field]) =>
      isOffset(key) && typeof field === "number"
        ? [key, field - (from ?? 0)]
        : [key, normal(field, comparison, from)],
    ),
  );
}

function compare(field: string, was: unknown, is: unknown): FieldChange[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (Array.isArray(was) && Array.isArray(is)) return compareLists(field, was, is);
  if (!isRecord(was) || !isRecord(is)) return [{ field, was, is }];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].flatMap((key) => compare(field === "" ? key : `${field}.${key}`, was[key], is[key]));
}

function compareLists(field: string, was: readonly unknown[], is: readonly unknown[]): FieldChange[] {
  const gone = without(was, is);
  const fresh = without(is, was);
  if (gone.length === 0 && fresh.length === 0) return [{ field, was, is }];
  const [old, now] = [gone[0], fresh[0]];
  if (gone.length === 1 && fresh.length === 1 && isRecord(old) && isRecord(now)) {
    return compare(`${field}[${is.indexOf(now)}]`, old, now);
  }
  return [{ field, was: gone, is: fresh }];
}

/** The items of a list that another has not, counting how often each stands in it. */
function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(JSON.stringify(other), (counts.get(JSON.stringify(other)) ?? 0) + 1);
  return items.filter((item) => {
    const left = counts.get(JSON.stringify(item)) ?? 0;
    counts.set(JSON.stringify(item), left - 1);
    return left <= 0;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
