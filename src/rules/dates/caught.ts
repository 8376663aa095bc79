import type { TimeMeaning } from "../../model/meaning.js";

export type Value = number | string | TimeMeaning;

/** What a match caught, by name. One is used for many matches, so that a match that fails costs nothing. */
export class Caught {
  private readonly names: string[] = [];
  private readonly values: Value[] = [];
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];

  clear(): void {
    if (this.names.length === 0) return;
    this.names.length = 0;
    this.values.length = 0;
    this.firsts.length = 0;
    this.lasts.length = 0;
  }

  set(name: string, value: Value, first: number, last: number): void {
    this.drop(name);
    this.names.push(name);
    this.values.push(value);
    this.firsts.push(first);
    this.lasts.push(last);
  }

  drop(name: string): void {
    const at = this.names.indexOf(name);
    if (at < 0) return;
    this.names.splice(at, 1);
    this.values.splice(at, 1);
    this.firsts.splice(at, 1);
    this.lasts.splice(at, 1);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  /** The number caught under a name; null where that item was left out. */
  number(name: string): number | null {
    const value = this.values[this.names.indexOf(name)];
    return typeof value === "number" ? value : null;
  }

  word(name: string): string | null {
    const value = this.values[this.names.indexOf(name)];
    return typeof value === "string" ? value : null;
  }

  meaning(name: string): TimeMeaning | null {
    const value = this.values[this.names.indexOf(name)];
    return typeof value === "object" ? value : null;
  }

  /** Tokens of the item, `last` exclusive. */
  place(name: string): readonly [number, number] | null {
    const at = this.names.indexOf(name);
    return at < 0 ? null : [this.firsts[at]!, this.lasts[at]!];
  }
}
