import type { Span } from "../../../model/span.js";
import type { Measured } from "../measured.js";
import type { Agreement, KnownWords } from "./known-words.js";
import { occurrences, standsAt } from "./occurrences.js";

/** Words with their place in the text as it was, in the unit of the run. */
export interface Target {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much further on they stand in the text as it is, or why they have no place. */
export type Placement =
  | { readonly delta: number }
  | { readonly state: "ambiguous" | "lost"; readonly because: string };

/** Words that are as long as the context of others say enough by themselves. */
const SAYS_ENOUGH = 32;
/** More places than these are not weighed: keeps the cost linear in a text that repeats itself thousands of times. */
const MOST_WEIGHED = 64;

const GONE = { state: "lost", because: "its words stand nowhere in the text" } as const;
const ELSEWHERE = {
  state: "lost",
  because: "its words stand in the text, but not in what was around them",
} as const;

/**
 * Puts the words of a text that is gone on the same words of the text as it is now. First those that stand once in both and whose
 * context agrees; these say how far what lies between them has moved; what is left is put where its context agrees best among the places
 * between its neighbours. Never on other words, and never on one of several places that are equally good. After the exact match with
 * prefix and suffix of the W3C Web Annotation TextQuoteSelector (2017), and the unique lines of patience diff (Cohen).
 *
 * @param targets in text order, no two at the same place
 * @param length of the text as it was: its two ends are neighbours to words that have no sure ones
 * @returns one placement for each, in the same order
 */
export function place(
  targets: readonly Target[],
  length: number,
  known: KnownWords,
  text: Measured,
): readonly Placement[] {
  const ends = {
    before: { start: 0, end: 0, delta: 0 },
    after: { start: length, end: length, delta: text.length - length },
  };
  const places = new Places(targets, known, text);
  const sure = targets.map((target) => places.sure(target));
  const before = lastSure(sure, "before");
  const after = lastSure(sure, "after");
  const placements: Placement[] = [];
  let cover: Neighbour | null = null;
  for (const [at, target] of targets.entries()) {
    const neighbour = (index: number | null | undefined, end: Neighbour) =>
      index == null ? end : { ...targets[index]!, delta: sure[index]! };
    const delta: number | null = cover !== null && target.end <= cover.end ? cover.delta : (sure[at] ?? null);
    const placement: Placement =
      delta === null
        ? places.between(target, neighbour(before[at], ends.before), neighbour(after[at], ends.after))
        : { delta };
    placements.push(placement);
    // What lies inside words that have a place has its own in them.
    if ("delta" in placement && target.end > (cover?.end ?? 0)) cover = { ...target, ...placement };
  }
  return withoutCollisions(targets, placements);
}

/** For each target the nearest sure one on a side, by its index. */
function lastSure(sure: readonly (number | null)[], side: "before" | "after"): readonly (number | null)[] {
  const nearest: (number | null)[] = new Array(sure.length).fill(null);
  let last: number | null = null;
  for (let step = 0; step < sure.length; step++) {
    const at = side === "before" ? step : sure.length - 1 - step;
    nearest[at] = last;
    if (sure[at] !== null) last = at;
  }
  return nearest;
}

/** Two that were at different places cannot both be at the same. */
function withoutCollisions(
  targets: readonly Target[],
  placements: readonly Placement[],
): readonly Placement[] {
  const keys = targets.map(({ start, end }, at) => {
    const placement = placements[at]!;
    return "delta" in placement ? `${start + placement.delta}–${end + placement.delta}` : null;
  });
  const counts = new Map<string | null, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return placements.map((placement, at) =>
    keys[at] === null || counts.get(keys[at]!) === 1
      ? placement
      : { state: "ambiguous", because: "other words of the same form are put on the same place" },
  );
}

type Neighbour = Span & { readonly delta: number };

class Places {
  readonly #known: KnownWords;
  readonly #text: Measured;
  /** Offsets in the unit. */
  readonly #where: ReadonlyMap<string, readonly number[]>;
  readonly #times = new Map<string, number>();

  constructor(targets: readonly Target[], known: KnownWords, text: Measured) {
    this.#known = known;
    this.#text = text;
    const found = occurrences(new Set(targets.map((target) => target.text)), text.text);
    this.#where = new Map(
      [...found].map(([words, at]) => [words, at.map((offset) => text.fromUtf16(offset))]),
    );
    for (const target of targets) this.#times.set(target.text, (this.#times.get(target.text) ?? 0) + 1);
  }

  /** How far words have moved that stand once in both texts, and are long or have their context with them; null for others. */
  sure(target: Target): number | null {
    const [at, ...others] = this.#where.get(target.text) ?? [];
    if (at === undefined || others.length > 0 || this.#times.get(target.text) !== 1) return null;
    const delta = at - target.start;
    if (target.text.length >= SAYS_ENOUGH) return delta;
    const { agree, differ } = this.#agreement(target, delta);
    return agree >= 2 && agree >= differ ? delta : null;
  }

  /** By what lies around: where it moved with both neighbours, or else where its context agrees best. */
  between(target: Target, before: Neighbour, after: Neighbour): Placement {
    const kept = [before.delta, after.delta].filter((delta) => this.#standsAt(target, delta));
    const [delta] = kept;
    if (delta !== undefined && kept.length === 2 && kept[1] === delta) return { delta };
    const all = this.#where.get(target.text) ?? [];
    if (all.length === 0 && delta === undefined) return GONE;
    const from = before.end + before.delta;
    const to = after.start + after.delta;
    const width = target.end - target.start;
    const inside = all.filter((at) => at >= from && at + width <= to);
    const places = inside.length > 0 || from <= to ? inside : all;
    return this.#best(target, [...new Set([...kept, ...places.map((at) => at - target.start)])], kept);
  }

  /**
   * The one place whose context agrees best, and of several the one that has kept its distance from a neighbour; a single place whose
   * context is not known is good enough.
   */
  #best(target: Target, deltas: readonly number[], kept: readonly number[]): Placement {
    if (deltas.length > MOST_WEIGHED) {
      return kept.length === 1 ? this.#best(target, kept, kept) : several(deltas.length);
    }
    const weighed = deltas.map((delta) => ({ delta, ...this.#agreement(target, delta) }));
    const most = Math.max(...weighed.map(({ agree }) => agree));
    const alike = weighed.filter(({ agree }) => agree === most);
    const beside = alike.filter(({ delta }) => kept.includes(delta));
    const [best, ...others] = beside.length === 1 ? beside : alike;
    if (best === undefined) return ELSEWHERE;
    const isUnknown = best.agree + best.differ === 0;
    if (others.length > 0 && (most > 0 || isUnknown)) return several(alike.length);
    return isUnknown || (best.agree > 0 && 2 * best.agree >= best.differ) ? { delta: best.delta } : ELSEWHERE;
  }

  #agreement(target: Target, delta: number): Agreement {
    return this.#known.agreement(target, delta, this.#text);
  }

  #standsAt(target: Target, delta: number): boolean {
    const at = target.start + delta;
    const stored = this.#text.toUtf16(at);
    return stored !== null && standsAt(target.text, this.#text.text, stored);
  }
}

function several(count: number): Placement {
  const because = `its words stand at ${count} places that are equally good`;
  return { state: "ambiguous", because };
}
