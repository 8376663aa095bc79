import table from "../../rules/events/governors.table.js";
import { Part } from "./parts.js";
import type { View } from "./view.js";

/** Whether what hangs on a governor is told, told as not done, or not told at all; and who does it. */
export interface Held {
  readonly told: "done" | "denied" | "untold";
  /** The subject of the governor, its object, or whoever the verb before it names. */
  readonly by: "subject" | "object" | "any";
}

export const TOLD: Held = { told: "done", by: "any" };

export const BY_SUBJECT: Held = { told: "done", by: "subject" };

export const DENIED: Held = { told: "denied", by: "any" };

export const UNTOLD: Held = { told: "untold", by: "any" };

type Kind = keyof typeof table;

export const FORMS = Object.fromEntries(
  (Object.keys(table) as Kind[]).map((kind) => [kind, new Set(table[kind])]),
) as unknown as Readonly<Record<Kind, ReadonlySet<string>>>;

export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export function pastAdverbs(view: View, from: number): number {
  let i = from;
  while (view.part(i) === Part.Adverb || view.part(i) === Part.Negation || view.part(i) === Part.Quote) i--;
  return i;
}
