import type { Network } from "../../model/network.js";
import type { Write } from "../format.js";
import { emptyElement, endTag, startTag, textElement } from "../xml.js";
import { EDGE_FIELDS, type Field, isMutual, NODE_FIELDS } from "./fields.js";

const LABELLED: readonly Field<Network["nodes"][number]>[] = [
  { name: "actor", type: "string", value: ({ id }) => id },
  { name: "label", type: "string", value: ({ name }) => name },
  ...NODE_FIELDS,
];
const WEIGHED: readonly Field<Network["edges"][number]>[] = [
  { name: "weight", type: "int", value: ({ weight }) => weight },
  ...EDGE_FIELDS,
];

/** The network in GraphML (graphml.graphdrawing.org, specification 1.0): ids of nodes are numbered, for an id must be an XML name token. */
export const writeGraphml: Write = function* ({ network = { nodes: [], edges: [] } }) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield startTag("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" });
  yield* keys("node", LABELLED);
  yield* keys("edge", WEIGHED);
  yield startTag("graph", { id: "claims", edgedefault: "directed" });
  const ids = new Map(network.nodes.map(({ id }, at) => [id, `n${at}`]));
  for (const node of network.nodes) {
    yield startTag("node", { id: ids.get(node.id) ?? "" });
    yield* data("node", LABELLED, node);
    yield endTag("node");
  }
  for (const [at, edge] of network.edges.entries()) {
    const ends = { source: ids.get(edge.from) ?? "", target: ids.get(edge.to) ?? "" };
    yield startTag("edge", { id: `e${at}`, ...ends, directed: isMutual(edge) ? "false" : null });
    yield* data("edge", WEIGHED, edge);
    yield endTag("edge");
  }
  yield endTag("graph");
  yield endTag("graphml");
};

function* keys<T>(of: "node" | "edge", fields: readonly Field<T>[]): Iterable<string> {
  for (const { name, type } of fields) {
    yield emptyElement("key", { id: keyOf(of, name), for: of, "attr.name": name, "attr.type": type });
  }
}

function* data<T>(of: "node" | "edge", fields: readonly Field<T>[], record: T): Iterable<string> {
  for (const { name, value } of fields) {
    const own = value(record);
    if (own !== null) yield textElement("data", { key: keyOf(of, name) }, own);
  }
}

/** A node and an edge may have fields of one name, but ids are the file's. */
function keyOf(of: "node" | "edge", name: string): string {
  return `${of}-${name}`;
}
