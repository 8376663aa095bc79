import { describe, expect, it } from "vitest";
import { contradict } from "../../src/ask/contradict/contradict.js";
import { type Article, runOfArticles } from "../compare/reading.js";

/** Relation and type of each pair that is found in some texts. */
function found(...articles: readonly Article[]): string[] {
  const { contradictions } = contradict(runOfArticles(articles));
  return contradictions.map(({ relation, type }) => `${relation} ${type}`);
}

const DAY = "2031-03-04";
const RAID: Article = {
  date: DAY,
  text: "Ostland warplanes struck the harbour of Port Lerin on Monday 3 March 2031, killing seven dockers.",
};

describe("contradict", () => {
  it.each([
    [
      "polarity",
      "Ostland warplanes did not strike the harbour of Port Lerin on Monday 3 March 2031, killing seven dockers.",
    ],
    [
      "quantity",
      "Ostland warplanes struck the harbour of Port Lerin on Monday 3 March 2031, killing nine dockers.",
    ],
    [
      "date",
      "Ostland warplanes struck the harbour of Port Lerin on Sunday 2 March 2031, killing seven dockers.",
    ],
    [
      "agent",
      "Kestrian warplanes struck the harbour of Port Lerin on Monday 3 March 2031, killing seven dockers.",
    ],
  ])("finds texts of one day at odds in %s", (type, text) => {
    expect(found(RAID, { date: DAY, text })).toContain(`contradicts ${type}`);
  });

  it("takes a count of a later day for a later count", () => {
    const text = RAID.text.replace("seven", "nine");
    expect(found(RAID, { date: "2031-03-05", text })).toEqual(["supersedes quantity"]);
  });

  it("takes what somebody denies for a denial", () => {
    const text =
      "The army of Ostland did not strike the harbour of Port Lerin on Monday 3 March 2031, its spokeswoman Dana Orlec said.";
    expect(found(RAID, { date: DAY, text })).toEqual(["denies polarity"]);
  });

  it.each([
    ["the same words", RAID.text],
    [
      "one more of the kind",
      "Ostland warplanes struck the harbour of Port Lerin again on Monday 10 March 2031, killing seven dockers.",
    ],
    [
      "another day and other words",
      "Ostland jets bombed the port of Port Lerin on 10 March 2031 and sank a ferry.",
    ],
    [
      "another town and another day",
      "Ostland warplanes struck the town of Belmora on Tuesday 4 March 2031, wounding two farmers.",
    ],
    [
      "numbers that can both hold",
      "Ostland warplanes struck the harbour of Port Lerin on Monday 3 March 2031, killing at least five dockers.",
    ],
  ])("finds nothing between a text and %s", (_, text) => {
    const plain = found(RAID, { date: "2031-03-11", text }).filter((one) => one.startsWith("contradicts"));
    expect(plain).toEqual([]);
  });

  it("tells the same whatever order the texts come in", () => {
    const other = { date: DAY, text: RAID.text.replace("seven", "nine") };
    expect(found(RAID, other)).toEqual(found(other, RAID));
  });
});
