import type { Scan, Sentence, Token } from "../../model/scan.js";
import type { Reading } from "../../rules/events/lexicon.js";
import type { Guard, Refused } from "../../rules/guards/index.js";
import { nameOr, Part, partOf } from "./parts.js";

interface Seen {
  readonly scan: Scan;
  readonly first: number;
  readonly last: number;
  readonly parts: Uint8Array;
  readonly readings: readonly (Reading | undefined)[];
  readonly refused: Refused | null;
}

/** A sentence as the event rules see it: its tokens with the part each plays and what the lexicon knows of it. */
export class View {
  readonly scan: Scan;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly parts: Uint8Array;
  readonly readings: readonly (Reading | undefined)[];
  /** Who wants to know what is passed over, and why. */
  readonly refused: Refused | null;

  constructor({ scan, first, last, parts, readings, refused }: Seen) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.first = first;
    this.last = last;
    this.parts = parts;
    this.readings = readings;
    this.refused = refused;
  }

  /**
   * Tells who listens which guard stopped a rule at a token; is null, as what the rule then finds.
   *
   * @param guard the guard, or what finds out which it was, asked only where somebody listens
   */
  refuse(index: number, guard: Guard | (() => Guard)): null {
    this.refused?.(index, typeof guard === "string" ? guard : guard());
    return null;
  }

  /** `Outside` before and after the sentence. */
  part(index: number): Part {
    return index < this.first || index >= this.last ? Part.Outside : this.parts[index - this.first]!;
  }

  lower(index: number): string {
    return index < this.first || index >= this.last ? "" : this.tokens[index]!.lower;
  }

  reading(index: number): Reading | undefined {
    return index < this.first || index >= this.last ? undefined : this.readings[index - this.first];
  }
}

/**
 * @param readings of the sentence's tokens
 * @param named marks the tokens inside names, in which no word is a verb
 * @param refused is told which guard stopped a rule, and at which token
 */
export function viewOf(
  scan: Scan,
  sentence: Sentence,
  readings: readonly (Reading | undefined)[],
  named: Uint8Array,
  refused: Refused | null = null,
): View {
  const { tokens } = scan;
  const { first, last } = sentence;
  const parts = new Uint8Array(last - first);
  for (let i = first; i < last; i++)
    parts[i - first] =
      named[i - first] === 1 ? nameOr(tokens[i]!) : partOf(tokens, i, first, readings[i - first]);
  return new View({ scan, first, last, parts, readings, refused });
}
