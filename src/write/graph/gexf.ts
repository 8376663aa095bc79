import type { Network, NetworkEdge, NetworkNode } from "../../model/network.js";
import type { Write } from "../format.js";
import { type Attributes, emptyElement, endTag, startTag, textElement } from "../xml.js";
import { EDGE_FIELDS, type Field, isMutual, NODE_FIELDS } from "./fields.js";

/**
 * The network in GEXF 1.3 (Gephi; gexf.net/schema.html), without positions: a layout is for the reader to choose. Edges between the same
 * two actors differ by `kind`.
 */
export const writeGexf: Write = function* ({ run, network = NOTHING }) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield startTag("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" });
  yield startTag("meta");
  yield textElement("creator", {}, `${run.tool.name} ${run.tool.version}`);
  yield textElement("description", {}, "Actors of news texts: who acts on whom, and who speaks about whom");
  yield endTag("meta");
  yield startTag("graph", { defaultedgetype: "directed", mode: "static" });
  yield* declarations("node", NODE_FIELDS);
  yield* declarations("edge", EDGE_FIELDS);
  yield startTag("nodes");
  for (const node of network.nodes) {
    yield startTag("node", { id: node.id, label: node.name });
    yield* values(NODE_FIELDS, node);
    yield endTag("node");
  }
  yield endTag("nodes");
  yield startTag("edges");
  for (const [at, edge] of network.edges.entries()) {
    yield startTag("edge", edgeAttributes(edge, at));
    yield* values(EDGE_FIELDS, edge);
    yield endTag("edge");
  }
  yield endTag("edges");
  yield endTag("graph");
  yield endTag("gexf");
};

const NOTHING: Network = { nodes: [], edges: [] };

function edgeAttributes(edge: NetworkEdge, at: number): Attributes {
  const { from, to, relation, family, weight } = edge;
  const kind = family === null ? relation : `${relation}: ${family}`;
  return {
    id: `e${at}`,
    source: from,
    target: to,
    type: isMutual(edge) ? "undirected" : null,
    kind,
    label: kind,
    weight,
  };
}

function* declarations<T>(of: "node" | "edge", fields: readonly Field<T>[]): Iterable<string> {
  yield startTag("attributes", { class: of });
  for (const { name, type } of fields) {
    yield emptyElement("attribute", { id: name, title: name, type: type === "int" ? "integer" : type });
  }
  yield endTag("attributes");
}

function* values<T extends NetworkNode | NetworkEdge>(fields: readonly Field<T>[], of: T): Iterable<string> {
  const known = fields.flatMap(({ name, value }) => {
    const own = value(of);
    return own === null ? [] : [{ for: name, value: own }];
  });
  if (known.length === 0) return;
  yield startTag("attvalues");
  for (const one of known) yield emptyElement("attvalue", one);
  yield endTag("attvalues");
}
