import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

const polarityOf = (text: string): string[] =>
  eventsIn(text).map((event) => `${event.class} ${event.polarity}`);

describe("what an infinitive hangs on", () => {
  it.each([
    ["French soldiers began to shell the rebels.", ["ASSAULT: French soldiers > the rebels"]],
    ["Mary Lindqvist flew to Oslo to meet John Harper.", ["CONSULT: Mary Lindqvist > John Harper"]],
    ["Mary Lindqvist phoned Anna Dahl to congratulate her.", ["SUPPORT: Mary Lindqvist > her"]],
    ["Fighting broke out, prompting the force to withdraw from its positions.", ["RETREAT: the force > "]],
    ["Anna Dahl was the first lawmaker to endorse John Harper.", ["SUPPORT: Anna Dahl > John Harper"]],
  ])("%s", (text, events) => {
    expect(told(text).filter((event) => events.includes(event))).toEqual(events);
  });

  it.each([
    "It is hard for Norway to accept the Danish offer.",
    "Norway lacks the means to attack Denmark.",
    "A law that lets Norway expel Danish diplomats gives it reasons to arrest them.",
    "The scandal gave Mary Lindqvist a motive to denounce John Harper.",
  ])("nothing comes of: %s", (text) => {
    expect(eventsIn(text).filter(({ rules }) => rules.includes("events/infinitive"))).toEqual([]);
  });
});

describe("what a form in -ing hangs on", () => {
  it.each([
    ["Norway sent a letter to Denmark accusing Sweden of piracy.", ["ACCUSE: Norway > Sweden"]],
    ["Mary Lindqvist left the room after criticising John Harper.", ["ACCUSE: Mary Lindqvist > John Harper"]],
  ])("%s", (text, events) => {
    expect(told(text).filter((event) => events.includes(event))).toEqual(events);
  });

  it.each([
    "Norway dislikes the idea of banning Danish ships.",
    "The flood of harassing messages from Denmark went on.",
    "Norway opposes expelling Danish diplomats.",
  ])("nothing comes of: %s", (text) => {
    expect(eventsIn(text).filter(({ rules }) => rules.includes("events/gerund"))).toEqual([]);
  });

  it("is denied after without, instead of and avoid", () => {
    expect(polarityOf("Mary Lindqvist left without criticising John Harper.")).toContain("ACCUSE negative");
    expect(polarityOf("Norway avoided criticising Denmark.")).toEqual(["ACCUSE negative"]);
  });
});
