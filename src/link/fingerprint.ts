import type { SegmentKind } from "../model/document.js";
import type { Scan } from "../model/scan.js";

/** Words of one shingle. */
const SHINGLE = 6;
/** Of so many shingles in a row at least one is kept, so that no run of SHINGLE + WINDOW - 1 words that two texts share is missed. */
const WINDOW = 16;
/** What is told, without the lines around it that differ from outlet to outlet. */
const TOLD: ReadonlySet<SegmentKind> = new Set(["paragraph", "turn", "standfirst"]);

/**
 * The fingerprint of a text: of every WINDOW shingles of its words in a row, the smallest hash (winnowing, Schleimer, Wilkerson and Aiken
 * 2003). Two texts that share a run of 21 words share a part of it, wherever it stands. Case, marks and white space do not count.
 *
 * @returns hashes in base 36 with spaces between, in the order of the text, each once; "" for a text of fewer words than a shingle
 */
export function fingerprintOf({ tokens, sentences, segments }: Scan): string {
  const words: number[] = [];
  for (const { segment, first, last } of sentences) {
    if (!TOLD.has(segments[segment]!.kind)) continue;
    for (let at = first; at < last; at++) {
      const { kind, lower } = tokens[at]!;
      if (kind === "word" || kind === "number") words.push(hashOf(lower));
    }
  }
  return [...winnowed(shingles(words))].map((hash) => hash.toString(36)).join(" ");
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

function shingles(words: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++) hash = Math.imul(hash, 0x01000193) ^ words[next]!;
    // Mixed, or the smallest hashes would be of the smallest words.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hashes[at] = hash ^ (hash >>> 13);
  }
  return hashes;
}

/** The smallest hash of each window, the last of equal ones. */
function winnowed(hashes: Uint32Array): Set<number> {
  const kept = new Set<number>();
  let least = -1;
  for (let at = 0; at < hashes.length; at++) {
    if (least < 0 || hashes[at]! <= hashes[least]!) least = at;
    else if (least <= at - WINDOW) {
      least = at - WINDOW + 1;
      for (let next = least + 1; next <= at; next++) if (hashes[next]! <= hashes[least]!) least = next;
    }
    if (at >= WINDOW - 1) kept.add(hashes[least]!);
  }
  if (hashes.length > 0 && hashes.length < WINDOW) kept.add(hashes[least]!);
  return kept;
}
