import { describe, expect, it } from "vitest";
import { CLASSES } from "../../src/rules/events/classes.js";
import { nounForms, verbForms } from "../../src/rules/events/inflect.js";
import { LEXICON, type Trigger } from "../../src/rules/events/lexicon.js";

describe("the trigger lexicon", () => {
  it("has each class once, and no empty frame", () => {
    const classes = CLASSES.map((entry) => entry.class);
    expect(new Set(classes).size).toBe(classes.length);
    for (const { frames } of CLASSES)
      for (const { verbs, adjectives, nominals } of frames)
        expect([verbs, adjectives, nominals].filter((list) => list !== undefined)).toHaveLength(1);
  });

  it("gives a trigger two classes only where their frames differ", () => {
    const clashes: string[] = [];
    for (const word of LEXICON.keys()) {
      const { verb, nominals } = LEXICON.get(word)!;
      for (const list of [verb?.triggers ?? [], nominals])
        for (const a of list)
          for (const b of list)
            if (a.class < b.class && frameOf(a) === frameOf(b))
              clashes.push(`${word}: ${a.class} ${b.class} (${a.lemma})`);
    }
    expect(clashes).toEqual([]);
  });

  it("writes every trigger in lower case, its words joined by _", () => {
    for (const { frames } of CLASSES)
      for (const { verbs = "", nouns = "", nominals = "" } of frames)
        expect(`${verbs} ${nouns} ${nominals}`).toMatch(/^[a-z_'\s-]*$/);
  });
});

function frameOf({ lemma, next, goesOn, frame }: Trigger): string {
  return JSON.stringify([
    lemma,
    frame.nouns,
    frame.needs,
    [...(next ?? [])],
    [...(goesOn ?? [])],
    frame.occurs,
  ]);
}

describe("inflection", () => {
  const forms = (lemma: string): string[] => [...new Set(verbForms(lemma).map(([form]) => form))];

  it.each([
    ["attack", ["attack", "attacks", "attacking", "attacked"]],
    ["deny", ["deny", "denies", "denying", "denied"]],
    ["ban", ["ban", "bans", "banning", "banned"]],
    ["seize", ["seize", "seizes", "seizing", "seized"]],
    ["free", ["free", "frees", "freeing", "freed"]],
    ["strike", ["strike", "strikes", "striking", "struck"]],
    ["cancel", ["cancel", "cancels", "canceling", "canceled", "cancelling", "cancelled"]],
    ["visit", ["visit", "visits", "visiting", "visited"]],
    ["expel", ["expel", "expels", "expelling", "expelled"]],
    ["die", ["die", "dies", "dying", "died"]],
  ])("%s", (lemma, expected) => {
    expect(forms(lemma).sort()).toEqual([...expected].sort());
  });

  it("makes plurals", () => {
    expect(nounForms("embassy")).toEqual(["embassy", "embassies"]);
    expect(nounForms("policeman")).toEqual(["policeman", "policemen"]);
    expect(nounForms("talks")).toEqual(["talks"]);
  });
});
