import type { Ground, Loser, Step } from "../model/derivation.js";
import type { TextSpan } from "../model/span.js";

/** What a step may say beside its field, its value and its reason. */
export interface Support {
  readonly grounds: readonly Ground[];
  readonly words?: readonly TextSpan[];
  readonly lost?: readonly Loser[];
}

/** The steps of one record, in the order in which they are given. */
export class Steps {
  readonly all: Step[] = [];

  /** What has no value needs no reason, and makes no step. */
  give(
    field: string,
    value: string | number | boolean | null,
    because: string,
    { grounds, words = [], lost = [] }: Support,
  ): void {
    if (value === null) return;
    this.all.push({ field, value: String(value), because, grounds, words, lost });
  }
}

export const TEXT: Ground = { kind: "text" };
export const DOCUMENT: Ground = { kind: "document" };
export const DEFAULT: Ground = { kind: "default" };

export function record(id: string): Ground {
  return { kind: "record", id };
}

export function rules(ids: readonly string[]): readonly Ground[] {
  return ids.map((id) => ({ kind: "rule", id }));
}

/** “The words”, as they are shown of a value that is a span. */
export function quoted(text: string): string {
  return `“${text}”`;
}
