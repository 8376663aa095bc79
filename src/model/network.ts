import type { ActorType, Family } from "./vocabulary.js";

/** Actors, and what ties one to another: who acts on whom, and who speaks about whom. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType | null;
  readonly country: string | null;
  readonly sector: string | null;
}

export const RELATIONS = ["acts on", "acts with", "speaks about", "is quoted on"] as const;
export type NetworkRelation = (typeof RELATIONS)[number];

export interface NetworkEdge {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly relation: NetworkRelation;
  /** Of acts alone. */
  readonly family: Family | null;
  /** In how many claims. */
  readonly weight: number;
  /** Ids of these claims, in the order of the run. */
  readonly claims: readonly string[];
}
