import { describe, expect, it } from "vitest";
import { writeSchemaClaim } from "../../src/write/schema-claim.js";
import { hasPython, pythonReads } from "./python.js";
import { hostile, type Read, seeds, surface, viewOf } from "./runs.js";

type Json = Record<string, unknown>;

function written(read: Read): string {
  return [...writeSchemaClaim(viewOf(read), surface, () => {})].join("");
}

/** Properties that schema.org/Claim has itself or as a CreativeWork and a Thing. */
const PROPERTIES = new Set([
  "@type",
  "@id",
  "identifier",
  "text",
  "author",
  "datePublished",
  "temporalCoverage",
  "about",
  "keywords",
  "appearance",
  "firstAppearance",
]);

describe.each([
  ["the seeds", seeds()],
  ["a hostile text", hostile()],
] as const)("schema.org claims of %s", (_, read) => {
  const document = JSON.parse(written(read)) as { "@context": string; "@graph": Json[] };
  const graph = document["@graph"];
  const points = new Map(
    read.run.documents.map(({ id, sha256 }) => [
      Buffer.from(sha256, "hex").toString("base64url"),
      [...(read.texts.get(id) ?? "")],
    ]),
  );

  it("are Claims with properties that schema.org knows, and never a review or a rating", () => {
    expect(document["@context"]).toBe("https://schema.org");
    expect(graph.map(({ identifier }) => identifier)).toEqual(read.run.claims.map(({ id }) => id));
    for (const claim of graph) {
      expect(claim["@type"]).toBe("Claim");
      expect(Object.keys(claim).filter((key) => !PROPERTIES.has(key))).toEqual([]);
      expect(typeof claim.text).toBe("string");
      expect(claim.firstAppearance).toHaveProperty("@type", "CreativeWork");
    }
    expect(JSON.stringify(document)).not.toMatch(/Review|Rating|verdict/i);
    expect(JSON.stringify(document)).not.toContain("null");
  });

  it("give back where each stands, who says it and through whom it came", () => {
    expect(
      graph.map(({ author, appearance }) => {
        const works = appearance as Json[];
        const spans = works.flatMap(({ "@id": id, text }) => {
          if (id === undefined) return [];
          const [, name = "", start, end] =
            /^ni:\/\/\/sha-256;([\w-]+)#char=(\d+),(\d+)$/.exec(String(id)) ?? [];
          expect(points.get(name)?.slice(Number(start), Number(end)).join("")).toBe(text);
          return [[Number(start), Number(end)]];
        });
        const via = works
          .filter(({ "@id": id }) => id === undefined)
          .map(({ publisher }) => (publisher as Json).name);
        const who = [author ?? []].flat().flatMap((one) => (one as Json).identifier ?? []);
        return { spans, via, who };
      }),
    ).toEqual(
      read.run.claims.map((claim) => {
        const parts = claim.type === "quote" && claim.parts.length > 0 ? claim.parts : [claim];
        const { source } = claim;
        const ids = source === null ? [] : source.actors.length > 1 ? source.actors : [source.actor];
        return {
          spans: parts.map(({ start, end }) => [start, end]),
          via: (source?.via ?? []).map(({ name }) => name),
          who: ids.filter((id) => id !== null),
        };
      }),
    );
  });

  it("first appeared with the last that the chain names", () => {
    for (const [at, { source }] of read.run.claims.entries()) {
      const first = graph[at]?.firstAppearance as { publisher?: { name: string } };
      if (source !== null && source.via.length > 0)
        expect(first.publisher?.name).toBe(source.via.at(-1)?.name);
      else expect(first).toHaveProperty("isPartOf");
    }
  });

  it.runIf(hasPython)("are JSON to Python too", () => {
    expect(pythonReads(written(read), 'print(len(json.loads(data)["@graph"]))')).toBe(graph.length);
  });
});
