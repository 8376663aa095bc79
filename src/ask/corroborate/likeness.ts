import type { Evidence } from "../../model/evidence.js";
import { evidenceOn, type Known, type Telling } from "../compare/index.js";
import { contentWords } from "../compare/words.js";

/** Whether two claims are tellings of one thing, and why. */
export interface Likeness {
  readonly evidence: readonly Evidence[];
  /** All that speaks for it, less what speaks against it. */
  readonly bits: number;
  /** Something rules it out, whatever speaks for it. */
  readonly cannot: boolean;
}

/** Numbers of the dead differ from outlet to outlet; what is told of the deed itself does not. */
const RULES_OUT: ReadonlySet<Evidence["aspect"]> = new Set([
  "class",
  "agent",
  "patient",
  "place",
  "date",
  "source",
  "polarity",
  "modality",
]);

/** From so many bits on two claims are taken to be of one thing. */
export const ENOUGH = { event: 8, quote: 7 } as const;

/** Weighs pairs, each once. */
export class Scales {
  readonly #known: Known;
  readonly #weighed = new Map<string, Likeness>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** How many pairs were compared. */
  get compared(): number {
    return this.#weighed.size;
  }

  weigh(a: Telling, b: Telling): Likeness {
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    const key = `${first.index} ${second.index}`;
    const known = this.#weighed.get(key);
    if (known !== undefined) return known;
    const evidence = evidenceOn(first, second, this.#known);
    const bits = evidence.reduce((sum, one) => sum + one.bits, 0);
    const cannot =
      evidence.some(({ aspect, verdict }) => verdict === "different" && RULES_OUT.has(aspect)) ||
      (a.document.id === b.document.id && areToldApart(first, second));
    const likeness = { evidence, bits, cannot };
    this.#weighed.set(key, likeness);
    return likeness;
  }
}

/** One text that names what was done to whom in other words each time tells of two deeds: an editor was arrested, and a councillor. */
function areToldApart(a: Telling, b: Telling): boolean {
  const [ours, theirs] = [sufferers(a), sufferers(b)];
  return ours.size > 0 && theirs.size > 0 && [...ours].every((word) => !theirs.has(word));
}

function sufferers({ claim }: Telling): Set<string> {
  if (claim.type === "quote") return new Set();
  return new Set(
    claim.patients.flatMap(({ actor, name }) => [...(actor === null ? [] : [actor]), ...contentWords(name)]),
  );
}
