import { describe, expect, it } from "vitest";
import { corroborate } from "../../src/ask/corroborate/corroborate.js";
import { timelineOf } from "../../src/ask/timeline.js";
import { type Article, runOfArticles } from "../compare/reading.js";

const article = (text: string, publisher: string): Article => ({ text, publisher, date: "2031-03-20" });

describe("a timeline of several texts", () => {
  const run = runOfArticles([
    article("Ostland jets bombed the harbour of Port Lerin in March 2031.", "The Lerin Post"),
    article("Ostland warplanes struck the harbour of Port Lerin on 3 March.", "Coast Wire"),
    article("Ostland warplanes struck the harbour of Port Lerin on 10 March.", "Coast Wire"),
  ]);
  const { of } = corroborate(run);

  it("has what they tell of one event once, where its nearest date puts it", () => {
    const { dated } = timelineOf(run, of);
    expect(dated.map(({ date }) => date?.edtf)).toEqual(["2031-03-03", "2031-03-10"]);
    const [first, second] = dated.map(({ id }) => of.get(id)?.count ?? 1);
    expect([first, second]).toEqual([2, 1]);
  });

  it("has every telling where nobody brought them together", () => {
    expect(timelineOf(run).dated).toHaveLength(3);
  });
});
