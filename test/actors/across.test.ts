import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { runOf } from "../../src/merge/run.js";
import type { DocumentClaims } from "../../src/model/claims.js";
import { read } from "../../src/pipeline.js";

function part(path: string, text: string): DocumentClaims {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return read({ path, text, sha256, encoding: "utf-8", bodyStart: 0, given: [] });
}

const ONE = part("a.txt", "“The road is open,” Khalid al-Tarrow said on Monday.");
const OTHER = part(
  "b.txt",
  "“We are ready,” Khaled Al-Tarow said on Tuesday. Kemal Venn met Khaled Al-Tarow.",
);
const BROTHER = part("c.txt", "“We are ready,” Hassan al-Tarrow said on Tuesday.");

it("joins two spellings of one full name in two documents, and shows it", () => {
  const run = runOf([ONE, OTHER]);
  const khalid = run.actors.filter(({ name }) => name.startsWith("Khal"));
  expect(khalid.map(({ id }) => id)).toEqual(["khalid-al-tarrow"]);
  expect(khalid[0]!.aliases).toContain("Khaled Al-Tarow");
  expect(khalid[0]!.mentions.at(-1)!.rules).toContain("actors/spelling");
  const sources = run.claims.map((claim) => (claim.type === "quote" ? claim.source.actor : null));
  expect(sources.filter((id) => id !== null && id !== "khalid-al-tarrow")).toEqual([]);
});

it("keeps two people with one surname apart", () => {
  const run = runOf([ONE, BROTHER]);
  expect(run.actors.filter(({ name }) => name.includes("Tarrow"))).toHaveLength(2);
});

it("joins nobody whom a pack calls distinct", () => {
  const packs = [{ id: "own", sha256: "", distinct: "khalid-al-tarrow khaled-al-tarow" }];
  const run = runOf([ONE, OTHER], [], { packs });
  expect(run.actors.filter(({ name }) => name.startsWith("Khal"))).toHaveLength(2);
});
