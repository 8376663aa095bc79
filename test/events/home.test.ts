import { describe, expect, it } from "vitest";
import { eventsIn, told } from "./reading.js";

describe("the state that is understood where nobody is named", () => {
  it("is the own one of who acts at home", () => {
    expect(told("Norwegian students protested in the capital.")).toEqual([
      "PROTEST: Norwegian students > (Norway)",
    ]);
    const [banned] = eventsIn("Norway banned the slogans.");
    expect(banned?.patients).toMatchObject([{ text: "the slogans", country: "NOR" }]);
  });

  it("is none where the state itself protests, asks, refuses or threatens", () => {
    expect(told("Norway did not protest.")).toEqual(["PROTEST: Norway > "]);
    expect(told("Norway refuses to stand aside.")).toEqual(["REJECT: Norway > "]);
  });

  it("is none of a sanction, which is for others", () => {
    expect(told("Norwegian minister Anna Lindqvist left the nuclear agreement.")).toEqual([
      "SANCTION: Norwegian minister Anna Lindqvist > ",
    ]);
  });

  it("is none where armed men complain or protest", () => {
    expect(told("The Norwegian army protested.")).toEqual(["PROTEST: Norwegian army > "]);
  });

  it("is not the agent's for a body that it does not name, unless the agent rules there", () => {
    const [asked] = eventsIn("Norway urged the regime to send its troops south.");
    expect(asked?.patients).toMatchObject([{ text: "the regime", country: null }]);
    const [held] = eventsIn("Norway arrested nine activists.");
    expect(held?.patients).toMatchObject([{ text: "nine activists", country: "NOR" }]);
  });

  it("is none of an attack by somebody known beside somebody who is not", () => {
    expect(told("Norwegian troops joined the war side by side with the forces.")).toEqual([
      "ASSAULT: Norwegian troops + the forces > ",
    ]);
  });

  it("is not that of armed men for the regime they turn out", () => {
    const [army] = eventsIn("The Norwegian army expelled the regime.");
    const [people] = eventsIn("The Norwegian army expelled nine people.");
    expect(army?.patients).toMatchObject([{ text: "the regime", country: null }]);
    expect(people?.patients).toMatchObject([{ text: "nine people", country: "NOR" }]);
  });
});
