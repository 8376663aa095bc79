import { describe, expect, it } from "vitest";
import type { Contradiction } from "../../src/model/contradiction.js";
import { foundInAll, outcomes } from "./seeded.js";

const all = outcomes();
const said = ({ type, claims: [a, b] }: Contradiction) => `${type}: ${a.text} <> ${b.text}`;

describe("contradictions seeded by changing one thing in a copy of a text", () => {
  it("are at least 60, of every type", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ edit }) => edit.type)).size).toBe(5);
  });

  it("are found in at least 70 of 100", () => {
    const found = all.filter(({ isFound }) => isFound);
    expect(found.length / all.length).toBeGreaterThanOrEqual(0.7);
  });

  it("bring at most 5 with them that they did not make", () => {
    const others = new Set(all.flatMap(({ others }) => others.map(said)));
    expect([...others].length).toBeLessThanOrEqual(5);
  });
});

describe("texts as they were written", () => {
  it("contradict each other at most 5 times, over all seeds and fixtures", () => {
    const { texts, plain } = foundInAll();
    expect(texts).toBeGreaterThan(80);
    expect(plain.map(said).length).toBeLessThanOrEqual(5);
  });
});
