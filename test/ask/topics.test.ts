import { describe, expect, it } from "vitest";
import { TOPICS } from "../../src/rules/topics/index.js";
import { topicsIn } from "../../src/rules/topics/read.js";
import { TAKES_UP, takesUp } from "../../src/rules/topics/takes-up.js";
import { wordsOf } from "../../src/rules/topics/words.js";

const topicsOf = (text: string) => topicsIn(text).map(({ family }) => family.id);

describe("topics", () => {
  it("have ids of their own, and name only families that there are", () => {
    const ids = TOPICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { opposite, near = [] } of TOPICS)
      for (const id of [...near, ...(opposite === undefined ? [] : [opposite])]) expect(ids).toContain(id);
  });

  it("are each other's opposite where they are opposite to one that says so", () => {
    const byId = new Map(TOPICS.map((topic) => [topic.id, topic]));
    for (const { id, opposite } of TOPICS.filter(({ id }) => id !== "topics/quitting-agreement"))
      if (opposite !== undefined) expect(byId.get(opposite)?.opposite, id).toBe(id);
  });

  it.each(TOPICS.map((topic) => [topic.id, topic] as const))(
    "%s knows its examples",
    (id, { says, yes, no }) => {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(yes.length).toBeGreaterThan(0);
      expect(no.length).toBeGreaterThan(0);
      for (const example of yes) expect(topicsOf(example), example).toContain(id);
      for (const example of no) expect(topicsOf(example), example).not.toContain(id);
    },
  );

  it("take the whole phrase as one thing said", () => {
    expect(topicsIn("to end its military presence").map(({ text }) => text)).toEqual([
      "end its military presence",
    ]);
    expect(topicsIn("Ostland will pull its troops out").map(({ text }) => text)).toEqual([
      "pull its troops out",
    ]);
  });

  it("tell a verb from the noun that is written like it", () => {
    expect(topicsIn("they will strike").map(({ isVerb }) => isVerb)).toEqual([true]);
    expect(topicsIn("the strike was heavy").map(({ isVerb }) => isVerb)).toEqual([false]);
    expect(topicsIn("the army struck").map(({ isVerb }) => isVerb)).toEqual([true]);
  });
});

describe("words that take up what was said", () => {
  it("are known by their examples", () => {
    for (const example of TAKES_UP.yes) expect(takesUp(wordsOf(example)), example).not.toBeNull();
    for (const example of TAKES_UP.no) expect(takesUp(wordsOf(example)), example).toBeNull();
  });
});
