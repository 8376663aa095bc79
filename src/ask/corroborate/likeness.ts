import type { Evidence } from "../../model/evidence.js";
import { meet } from "../calendar.js";
import { evidenceOn, type Known, type Telling } from "../compare/index.js";
import { contentWords } from "../compare/words.js";

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
export const ENOUGH = { event: 9, quote: 7 } as const;

/** A pair that something rules out, whatever speaks for it. */
const RULED_OUT = Number.NEGATIVE_INFINITY;

/** Weighs pairs, each once. Only the sums are kept: what spoke for and against a pair is told again for the few that are shown. */
export class Scales {
  readonly #known: Known;
  readonly #weighed = new Map<number, number>();

  constructor(known: Known) {
    this.#known = known;
  }

  /** How many pairs were compared. */
  get compared(): number {
    return this.#weighed.size;
  }

  /** All that speaks for two tellings being of one thing, less what speaks against it, in bits; minus infinity where they cannot be. */
  weigh(a: Telling, b: Telling): number {
    const [first, second] = a.index < b.index ? [a, b] : [b, a];
    const key = first.index * this.#known.tellings.length + second.index;
    const known = this.#weighed.get(key);
    if (known !== undefined) return known;
    const bits = this.#sum(first, second);
    this.#weighed.set(key, bits);
    return bits;
  }

  evidence(a: Telling, b: Telling): readonly Evidence[] {
    return evidenceOn(a, b, this.#known);
  }

  #sum(a: Telling, b: Telling): number {
    // Most pairs of a large run are of other days: these are known by that alone.
    if (a.days !== null && b.days !== null && !meet(a.days, b.days)) return RULED_OUT;
    if (a.document.id === b.document.id && areToldApart(a, b)) return RULED_OUT;
    const evidence = this.evidence(a, b);
    if (evidence.some(({ aspect, verdict }) => verdict === "different" && RULES_OUT.has(aspect)))
      return RULED_OUT;
    if (!isAnchored(evidence)) return RULED_OUT;
    return evidence.reduce((sum, { bits }) => sum + bits, 0);
  }
}

/**
 * Whether two claims agree in what pins a thing down, beside all that is like it: of two events, the time with who, whom, where or the words; else the
 * parties and the words. Of two quotes, the speaker with the words or the topics; else the words alone, nearly whole.
 */
function isAnchored(evidence: readonly Evidence[]): boolean {
  const found = new Map(evidence.map((one) => [one.aspect, one]));
  const agree = (aspect: Evidence["aspect"]) => AGREES.has(found.get(aspect)?.verdict ?? "unknown");
  const gains = (aspect: Evidence["aspect"]) => found.get(aspect)?.bits ?? 0;
  const isWordForWord = found.get("words")?.verdict === "same";
  if (found.has("source")) {
    return isWordForWord || (agree("source") && (agree("words") || gains("topic") >= TOPICS));
  }
  // One deed under two classes is believed where the place or the words are the same.
  if (gains("class") < 0 && !agree("place") && !agree("words")) return false;
  const isTimed = agree("date") && gains("date") >= TIMED;
  if (isTimed) return agree("agent") || agree("patient") || agree("place") || agree("words");
  return agree("agent") && (agree("patient") || agree("place") || isWordForWord) && agree("words");
}

const AGREES: ReadonlySet<Evidence["verdict"]> = new Set(["same", "compatible"]);
/** A date within half a year. */
const TIMED = 1;
/** Three of the same actors or more. */
const TOPICS = 3;

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
