import type { TimeMeaning } from "../../model/meaning.js";

export type Value = number | string | TimeMeaning;

/** What a match caught, by name. One is used for many matches, so that a match that fails costs nothing. */
export class Caught {
  private size = 0;
  private readonly names: string[] = [];
  private readonly values: Value[] = [];
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];

  clear(): void {
    this.size = 0;
  }

  set(name: string, value: Value, first: number, last: number): void {
    const known = this.indexOf(name);
    const at = known < 0 ? this.size++ : known;
    this.names[at] = name;
    this.values[at] = value;
    this.firsts[at] = first;
    this.lasts[at] = last;
  }

  drop(name: string): void {
    const at = this.indexOf(name);
    if (at < 0) return;
    const last = --this.size;
    this.names[at] = this.names[last]!;
    this.values[at] = this.values[last]!;
    this.firsts[at] = this.firsts[last]!;
    this.lasts[at] = this.lasts[last]!;
  }

  has(name: string): boolean {
    return this.indexOf(name) >= 0;
  }

  /** The number caught under a name; null where that item was left out. */
  number(name: string): number | null {
    const value = this.valueAt(name);
    return typeof value === "number" ? value : null;
  }

  word(name: string): string | null {
    const value = this.valueAt(name);
    return typeof value === "string" ? value : null;
  }

  meaning(name: string): TimeMeaning | null {
    const value = this.valueAt(name);
    return typeof value === "object" ? value : null;
  }

  /** All dates caught. */
  meanings(): TimeMeaning[] {
    const meanings: TimeMeaning[] = [];
    for (let at = 0; at < this.size; at++) {
      const value = this.values[at];
      if (typeof value === "object") meanings.push(value);
    }
    return meanings;
  }

  /** Tokens of the item, `last` exclusive. */
  place(name: string): readonly [number, number] | null {
    const at = this.indexOf(name);
    return at < 0 ? null : [this.firsts[at]!, this.lasts[at]!];
  }

  private indexOf(name: string): number {
    for (let at = 0; at < this.size; at++) if (this.names[at] === name) return at;
    return -1;
  }

  private valueAt(name: string): Value | undefined {
    const at = this.indexOf(name);
    return at < 0 ? undefined : this.values[at];
  }
}
