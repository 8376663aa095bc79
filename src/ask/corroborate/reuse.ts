import type { DocumentRecord } from "../../model/claims.js";
import type { Telling } from "../compare/index.js";

/** A text is another's, at least in a good part, where it shares so many hashes and so large a part of the shorter. */
const SHARED = 3;
const PART = 0.25;
/** Where this little is shared, a passage is reused, and only claims in the same words are. */
const PASSAGE = 1;
/** Words in a row that make a claim's wording another's, and how much of the shorter claim they must be. */
const RUN = 4;
const LEAST_WORDS = 8;
const MOST = 0.6;

/** Tells copied from independent words. */
export class Reuse {
  readonly #hashes = new Map<string, ReadonlySet<string>>();
  readonly #grams = new Map<string, ReadonlySet<string>>();

  /** Why one of two tellings is taken to be copied from the other, or both from a third; null where nothing says so. */
  between(a: Telling, b: Telling): string | null {
    if (a.document.id === b.document.id) return null;
    const shared = this.#shared(a.document, b.document);
    if (shared.count >= SHARED && shared.part >= PART) {
      return `${Math.round(shared.part * 100)} % of the shorter text stands in the other`;
    }
    const likeness = this.#wording(a, b);
    if (likeness >= MOST) return "the claim is told in the same words";
    if (shared.count >= PASSAGE && likeness >= MOST / 2) return "a passage with the claim stands in both";
    return null;
  }

  #shared(a: DocumentRecord, b: DocumentRecord): { count: number; part: number } {
    const [one, other] = [this.#hashesOf(a), this.#hashesOf(b)];
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    let count = 0;
    for (const hash of few) if (many.has(hash)) count++;
    return { count, part: few.size === 0 ? 0 : count / few.size };
  }

  /** How much of the shorter claim is runs of words that the other has too. */
  #wording(a: Telling, b: Telling): number {
    const [one, other] = [this.#gramsOf(a), this.#gramsOf(b)];
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    if (few.size < LEAST_WORDS - RUN + 1) return 0;
    let count = 0;
    for (const gram of few) if (many.has(gram)) count++;
    return count / few.size;
  }

  #hashesOf({ id, fingerprint }: DocumentRecord): ReadonlySet<string> {
    const known = this.#hashes.get(id);
    if (known !== undefined) return known;
    const hashes = new Set((fingerprint ?? "").split(" ").filter((hash) => hash !== ""));
    this.#hashes.set(id, hashes);
    return hashes;
  }

  #gramsOf({ claim }: Telling): ReadonlySet<string> {
    const known = this.#grams.get(claim.id);
    if (known !== undefined) return known;
    const words = claim.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const grams = new Set<string>();
    for (let at = 0; at + RUN <= words.length; at++) grams.add(words.slice(at, at + RUN).join(" "));
    this.#grams.set(claim.id, grams);
    return grams;
  }
}
