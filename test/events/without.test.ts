import { describe, expect, it } from "vitest";
import { read } from "../../src/pipeline.js";

const rulesFor = (text: string, without: readonly string[]): string[] =>
  read(
    { path: null, text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given: [] },
    { without: new Set(without) },
  ).claims.flatMap((claim) => (claim.type === "event" ? claim.rules : []));

describe("rules left out", () => {
  it.each([
    ["events/finite-verb", "Turkey rejected a proposal by Greece."],
    ["events/passive", "Three soldiers were killed by rebels in Mali."],
    ["events/understood-state", "The government of Norway imposed a curfew. Norway is in Europe."],
  ])("%s makes nothing", (rule, text) => {
    expect(rulesFor(text, [])).toContain(rule);
    expect(rulesFor(text, [rule])).not.toContain(rule);
  });
});
