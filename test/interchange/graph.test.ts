import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { networkOf } from "../../src/ask/network.js";
import type { Network } from "../../src/model/network.js";
import type { Write } from "../../src/write/format.js";
import { writeGexf } from "../../src/write/graph/gexf.js";
import { writeGraphml } from "../../src/write/graph/graphml.js";
import { hasPython, pythonReads } from "./python.js";
import { hostile, seeds, surface, viewOf } from "./runs.js";

const RUN = seeds();
const GEXF = "http://gexf.net/1.3";
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that must not be there
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
const GRAPHML = "http://graphml.graphdrawing.org/xmlns";

/** Names with what markup and terminals could stumble over. */
const STRANGE: Network = {
  nodes: [
    {
      id: 'a"b<c&d',
      name: "]]> <b>\u001b[31m\u0000\ufffe \ud800 🚢 =cmd 'x' \"y\"\n\tz",
      type: null,
      country: null,
      sector: null,
    },
    { id: "ä ]]>", name: "", type: "person", country: "RUS", sector: "gov" },
  ],
  edges: [
    {
      from: 'a"b<c&d',
      to: "ä ]]>",
      relation: "acts with",
      family: "other",
      weight: 2,
      claims: ["e-1", "e-<2>"],
    },
  ],
};

const NETWORKS: [string, Network][] = [
  ["the seeds", networkOf(RUN.run)],
  ["a hostile text", networkOf(hostile().run)],
  ["strange names", STRANGE],
  ["nobody", { nodes: [], edges: [] }],
];

function written(write: Write, network: Network): string {
  return [...write({ ...viewOf(RUN), network }, surface, () => {})].join("");
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as saxes, a strict XML parser, reads it; it throws where it is not well-formed. */
function parsed(source: string, namespace: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe(namespace);
    const values = Object.entries(attributes).map(([name, attribute]) => [name, attribute.value]);
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.write(source).close();
  return root.children[0] as Element;
}

function all(element: Element, name: string): Element[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...element.children.flatMap((child) => all(child, name))];
}

describe.each(NETWORKS)("the network of %s", (_, network) => {
  it("is read back from GEXF with its names, weights and claims", () => {
    const root = parsed(written(writeGexf, network), GEXF);
    expect([root.name, root.attributes.version]).toEqual(["gexf", "1.3"]);
    const valuesOf = (element: Element) =>
      Object.fromEntries(
        all(element, "attvalue").map(({ attributes }) => [attributes.for, attributes.value]),
      );
    const nodes = all(root, "node");
    expect(nodes.map((node) => [node.attributes.id, valuesOf(node).type ?? null])).toEqual(
      network.nodes.map(({ id, type }) => [id, type]),
    );
    const ids = new Set(nodes.map(({ attributes }) => attributes.id));
    const edges = all(root, "edge");
    expect(new Set(edges.map(({ attributes }) => attributes.id)).size).toBe(edges.length);
    expect(
      edges.map((edge) => {
        const { source, target, weight } = edge.attributes;
        expect([ids.has(source ?? ""), ids.has(target ?? "")]).toEqual([true, true]);
        const { relation, family = null, claims = "" } = valuesOf(edge);
        return {
          from: source,
          to: target,
          relation,
          family,
          weight: Number(weight),
          claims: claims.split(" "),
        };
      }),
    ).toEqual(network.edges);
  });

  it("has in GEXF only what the schema knows, declared before it is used", () => {
    const root = parsed(written(writeGexf, network), GEXF);
    const declared = new Set(all(root, "attribute").map(({ attributes }) => attributes.id));
    for (const { attributes } of all(root, "attvalue")) expect(declared).toContain(attributes.for);
    for (const { attributes } of all(root, "attribute"))
      expect(["string", "integer"]).toContain(attributes.type);
    for (const { attributes } of all(root, "edge")) {
      expect([undefined, "directed", "undirected"]).toContain(attributes.type);
      expect(Number(attributes.weight)).toBeGreaterThan(0);
    }
    const [graph] = all(root, "graph");
    expect(graph?.children.map(({ name }) => name)).toEqual(["attributes", "attributes", "nodes", "edges"]);
    expect(JSON.stringify(root)).not.toMatch(/"(?:position|lastmodifieddate)"/);
  });

  it("is read back from GraphML, whose ids are name tokens", () => {
    const root = parsed(written(writeGraphml, network), GRAPHML);
    expect(root.name).toBe("graphml");
    const keys = new Map(all(root, "key").map(({ attributes }) => [attributes.id, attributes["attr.name"]]));
    const dataOf = (element: Element) =>
      Object.fromEntries(
        all(element, "data").map(({ attributes, text }) => {
          expect(keys.has(attributes.key)).toBe(true);
          return [keys.get(attributes.key), text];
        }),
      );
    const actors = new Map(all(root, "node").map((node) => [node.attributes.id, dataOf(node).actor]));
    for (const id of actors.keys()) expect(id).toMatch(/^[\w.-]+$/);
    expect([...actors.values()]).toEqual(network.nodes.map(({ id }) => id));
    expect(
      all(root, "edge").map((edge) => {
        const { relation, family = null, weight, claims } = dataOf(edge);
        const { source, target, directed } = edge.attributes;
        expect(directed).toBe(relation === "acts with" ? "false" : undefined);
        const ends = { from: actors.get(source), to: actors.get(target) };
        return { ...ends, relation, family, weight: Number(weight), claims: claims?.split(" ") };
      }),
    ).toEqual(network.edges);
  });

  it.runIf(hasPython)("is read back by Python from both", () => {
    const count = (write: Write, namespace: string) =>
      pythonReads(
        written(write, network),
        `root = xml.fromstring(data.encode())\nprint(json.dumps([len(root.findall(".//{${namespace}}" + name)) for name in ("node", "edge")]))`,
      );
    const expected = [network.nodes.length, network.edges.length];
    expect(count(writeGexf, GEXF)).toEqual(expected);
    expect(count(writeGraphml, GRAPHML)).toEqual(expected);
  });

  it("is shown without a raw control character", () => {
    for (const write of [writeGexf, writeGraphml]) expect(written(write, network)).not.toMatch(RAW);
  });
});
