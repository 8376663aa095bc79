import { describe, expect, it } from "vitest";
import { candidatePairs, knownOf } from "../../src/ask/compare/index.js";
import { type Article, runOfArticles } from "./reading.js";

const DEEDS = ["struck a convoy", "shelled a bakery", "seized a checkpoint", "bombed a warehouse"];
const TOWNS = ["Damascus", "Homs", "Idlib", "Raqqa", "Aleppo"];

/** So many reports that all name the same country, of some deeds on some days in some towns. */
function reports(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const day = 1 + (index % 28);
    const text = `Israel ${DEEDS[index % DEEDS.length]} in ${TOWNS[index % TOWNS.length]} on ${day} May 2018, report ${index}.`;
    return { text, date: "2018-06-09" };
  });
}

const labels = (articles: readonly Article[]) =>
  candidatePairs(knownOf(runOfArticles(articles))).map(([a, b]) => `${a.claim.text} ~ ${b.claim.text}`);

describe("pairs worth comparing", () => {
  it("have both tellings of one event", () => {
    const told = (text: string): Article => ({ text, date: "2018-06-09" });
    const pairs = labels([
      told("Israel bombed a depot in Damascus on 24 May."),
      told("France and Germany signed an agreement on fisheries."),
      told("On Thursday 24 May an Israeli strike hit Damascus."),
    ]);
    expect(pairs.some((pair) => pair.includes("depot") && pair.includes("Thursday"))).toBe(true);
    expect(pairs.some((pair) => pair.includes("fisheries"))).toBe(false);
  });

  it("grow with the number of claims, not with its square, where all share their actors and their class", () => {
    const [half, whole] = [400, 800].map((count) => labels(reports(count)).length) as [number, number];
    // All pairs would be four times as many, and 400 for each claim.
    expect(whole / half).toBeLessThan(3);
    expect(whole / 800).toBeLessThan(15);
  });

  it("are each there once, the earlier of the run first", () => {
    const pairs = candidatePairs(knownOf(runOfArticles(reports(60))));
    const keys = pairs.map(([a, b]) => `${a.index} ${b.index}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pairs.every(([a, b]) => a.index < b.index)).toBe(true);
  });
});
