import type { Claim, Run } from "../../model/claims.js";
import type { Evidence } from "../../model/evidence.js";
import { knownOf, type Telling } from "../compare/index.js";
import { chainsOf } from "./chains.js";
import { clustersOf } from "./clusters.js";
import { Scales } from "./likeness.js";
import { countOf, type Origin, originsOf } from "./origins.js";
import { Reuse } from "./reuse.js";

/** One happening or one saying, told more than once. */
export interface Corroboration {
  readonly type: Claim["type"];
  /** In the order of the run. */
  readonly claims: readonly Claim[];
  /** How many texts tell it. */
  readonly documents: number;
  /** What it goes back to. */
  readonly origins: readonly Origin[];
  /** How many of the origins are independent: hearsay is not counted beside others. */
  readonly count: number;
  /** For each telling but the first, the earlier one that it is likest, and what speaks for and against their being of one thing. */
  readonly matches: readonly Match[];
}

export interface Match {
  readonly ours: string;
  readonly theirs: string;
  readonly bits: number;
  readonly evidence: readonly Evidence[];
}

/** Who tells what a run tells more than once. */
export interface Corroborated {
  readonly corroborations: readonly Corroboration[];
  /** Of any claim of the run, its cluster; a claim told once has none. */
  readonly of: ReadonlyMap<string, Corroboration>;
  /** How many pairs of claims were compared. */
  readonly compared: number;
}

/**
 * Brings together the claims of a run that tell one thing, and traces each to its origin.
 *
 * @returns those told in two texts or more, and those told twice in one; the most origins first, then the most texts
 */
export function corroborate(run: Run): Corroborated {
  const known = knownOf(run);
  const scales = new Scales(known);
  const clusters = clustersOf(known, scales);
  const { compared } = scales;
  const chains = chainsOf(run);
  const reuse = new Reuse();
  const found = clusters.map((cluster): Corroboration => {
    const origins = originsOf(cluster, chains, reuse);
    return {
      type: cluster[0]!.claim.type,
      claims: cluster.map(({ claim }) => claim),
      documents: new Set(cluster.map(({ document }) => document.id)).size,
      origins,
      count: countOf(origins),
      matches: matchesOf(cluster, scales),
    };
  });
  return {
    corroborations: [...found].sort((a, b) => b.count - a.count || b.documents - a.documents),
    of: new Map(found.flatMap((one) => one.claims.map(({ id }) => [id, one] as const))),
    compared,
  };
}

/** Of a large cluster, each telling is matched with one of its first so many. */
const FIRST = 8;

function matchesOf(cluster: readonly Telling[], scales: Scales): Match[] {
  return cluster.slice(1).map((telling, at): Match => {
    const earlier = cluster.slice(0, Math.min(at + 1, FIRST));
    const [best] = earlier
      .map((other) => ({ other, bits: scales.weigh(other, telling) }))
      .sort((a, b) => b.bits - a.bits);
    const evidence = scales
      .evidence(best!.other, telling)
      .map((one) => ({ ...one, bits: rounded(one.bits) }));
    return { ours: best!.other.claim.id, theirs: telling.claim.id, bits: rounded(best!.bits), evidence };
  });
}

function rounded(bits: number): number {
  return Math.round(bits * 10) / 10;
}
