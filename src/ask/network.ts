import type { Actor, Claim, EventClaim, QuoteClaim, Run } from "../model/claims.js";
import type { Network, NetworkEdge, NetworkNode, NetworkRelation } from "../model/network.js";
import { type Family, familyOf } from "../model/vocabulary.js";
import { PARTS } from "./parts.js";

export interface NetworkQuestion {
  /** Only edges that touch one of these ids; all where it is left out. */
  readonly touching?: ReadonlySet<string>;
  /** Only edges of so many claims or more. */
  readonly least?: number;
}

/**
 * The actors of a run and what ties them, heaviest first.
 *
 * An event ties each agent to each patient ("acts on"), and where nobody suffers it, its agents to one another ("acts with", the same
 * both ways). It counts once however often its text tells it, and only if it is told as having happened: what is denied, planned,
 * possible or demanded is no act. A quote ties its speakers to those who are named in it ("speaks about"), and so those through whom
 * their words came ("is quoted on"). Nobody is tied to himself.
 */
export function networkOf(run: Run, { touching, least = 1 }: NetworkQuestion = {}): Network {
  const ties = new Ties();
  for (const claim of run.claims) {
    if (claim.type === "event") tieEvent(claim, ties);
    else tieQuote(claim, ties);
  }
  const edges = ties
    .edges()
    .filter(({ from, to }) => touching === undefined || touching.has(from) || touching.has(to))
    .filter(({ weight }) => weight >= least)
    .sort(byWeight);
  return { nodes: nodesOf(edges, run.actors), edges };
}

function tieEvent(event: EventClaim, ties: Ties): void {
  if (event.sameAs !== null || event.polarity === "negative" || event.modality !== "actual") return;
  const agents = PARTS.by(event);
  const patients = PARTS.against(event);
  const family = familyOf(event.class);
  ties.tie("acts on", family, agents, patients, event);
  if (patients.length > 0) return;
  const together = [...new Set(agents)].sort();
  for (const [at, one] of together.entries())
    ties.tie("acts with", family, [one], together.slice(at + 1), event);
}

function tieQuote(quote: QuoteClaim, ties: Ties): void {
  ties.tie("speaks about", null, PARTS.speaker(quote), PARTS.about(quote), quote);
  ties.tie("is quoted on", null, PARTS.via(quote), PARTS.about(quote), quote);
}

/** Edges as they grow. */
class Ties {
  readonly #claims = new Map<string, Set<string>>();

  tie(
    relation: NetworkRelation,
    family: Family | null,
    froms: readonly string[],
    tos: readonly string[],
    claim: Claim,
  ): void {
    for (const from of froms) {
      for (const to of tos) {
        if (from === to) continue;
        const key = JSON.stringify([relation, family, from, to]);
        const known = this.#claims.get(key);
        if (known === undefined) this.#claims.set(key, new Set([claim.id]));
        else known.add(claim.id);
      }
    }
  }

  edges(): NetworkEdge[] {
    return [...this.#claims].map(([key, claims]) => {
      const [relation, family, from, to] = JSON.parse(key);
      return { from, to, relation, family, weight: claims.size, claims: [...claims] };
    });
  }
}

/** Those at some end of an edge, by id. */
function nodesOf(edges: readonly NetworkEdge[], actors: readonly Actor[]): NetworkNode[] {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...ids].sort().map((id) => {
    const { name = id, type = null, country = null, sector = null } = known.get(id) ?? {};
    return { id, name, type, country, sector };
  });
}

function byWeight(a: NetworkEdge, b: NetworkEdge): number {
  return b.weight - a.weight || compare(keyOf(a), keyOf(b));
}

function keyOf({ from, to, relation, family }: NetworkEdge): string {
  return [from, to, relation, family ?? ""].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
