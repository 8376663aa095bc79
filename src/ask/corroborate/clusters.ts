import { candidatePairs, type Known, type Telling } from "../compare/index.js";
import { ENOUGH, type Scales } from "./likeness.js";

/** Of two clusters, so many members of each are compared with each other at most before they are joined. */
const JUDGES = 5;

/**
 * Tellings of one thing, brought together by average linkage: the likest pair first, and two clusters become one only where their members are
 * like each other on the average and none rules another out, so that a chain of likenesses does not join different things.
 *
 * @returns clusters of two or more, each in the order of the run, in the order of their first tellings
 */
export function clustersOf(known: Known, scales: Scales): Telling[][] {
  const clusters = new Map<Telling, Telling[]>();
  const clusterOf = (telling: Telling) => {
    const cluster = clusters.get(telling) ?? [telling];
    clusters.set(telling, cluster);
    return cluster;
  };
  for (const [a, b] of likest(known, scales)) {
    const [one, other] = [clusterOf(a), clusterOf(b)];
    if (one === other || !areOne(one, other, scales)) continue;
    const [into, from] = one.length >= other.length ? [one, other] : [other, one];
    for (const telling of from) {
      into.push(telling);
      clusters.set(telling, into);
    }
  }
  return [...new Set(clusters.values())]
    .filter(({ length }) => length > 1)
    .map((cluster) => cluster.sort((a, b) => a.index - b.index))
    .sort(([a], [b]) => a!.index - b!.index);
}

function likest(known: Known, scales: Scales) {
  return candidatePairs(known)
    .map(([a, b]) => ({ a, b, bits: scales.weigh(a, b) }))
    .filter(({ a, bits }) => bits >= ENOUGH[a.claim.type])
    .sort((x, y) => y.bits - x.bits || x.a.index - y.a.index || x.b.index - y.b.index)
    .map(({ a, b }) => [a, b] as const);
}

function areOne(one: readonly Telling[], other: readonly Telling[], scales: Scales): boolean {
  let sum = 0;
  let pairs = 0;
  for (const a of one.slice(0, JUDGES)) {
    for (const b of other.slice(0, JUDGES)) {
      sum += scales.weigh(a, b);
      pairs++;
    }
  }
  return sum / pairs >= ENOUGH[one[0]!.claim.type];
}
