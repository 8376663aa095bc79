/** What a graph file says of nodes and edges beside their names and ends. */
import type { NetworkEdge, NetworkNode } from "../../model/network.js";

export interface Field<T> {
  readonly name: string;
  readonly type: "string" | "int";
  value(of: T): string | number | null;
}

export const NODE_FIELDS: readonly Field<NetworkNode>[] = [
  { name: "type", type: "string", value: ({ type }) => type },
  { name: "country", type: "string", value: ({ country }) => country },
  { name: "sector", type: "string", value: ({ sector }) => sector },
];

export const EDGE_FIELDS: readonly Field<NetworkEdge>[] = [
  { name: "relation", type: "string", value: ({ relation }) => relation },
  { name: "family", type: "string", value: ({ family }) => family },
  { name: "claims", type: "string", value: ({ claims }) => claims.join(" ") },
];

/** Whether an edge is the same from both its ends. */
export function isMutual({ relation }: NetworkEdge): boolean {
  return relation === "acts with";
}
