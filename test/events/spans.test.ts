import { describe, expect, it } from "vitest";
import { eventsIn } from "./reading.js";

const spans = (text: string): string[] => eventsIn(text).map((event) => event.text);

describe("the span of an event", () => {
  it("ends where the next clause has a subject of its own", () => {
    expect(spans("Norway attacked Danish troops, and Greece knew of it beforehand.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("Norway attacked Danish troops on Monday and Greece has expelled nine activists.")).toEqual([
      "Norway attacked Danish troops on Monday",
      "Greece has expelled nine activists",
    ]);
  });

  it("goes on over a second verb of the same subject and over a list", () => {
    expect(spans("Norway attacked Danish troops and left the region.")).toEqual([
      "Norway attacked Danish troops and left the region",
    ]);
    expect(spans("Norway attacked Danish troops and rebels in Spain.")).toEqual([
      "Norway attacked Danish troops and rebels in Spain",
    ]);
    expect(spans("Norway expelled nine activists and the lawyers related to them.")).toEqual([
      "Norway expelled nine activists and the lawyers related to them",
    ]);
  });

  it("begins behind a clause that leads up to it", () => {
    expect(spans("As the sea was calm, Norway attacked Danish troops.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("The sea was calm, but Norway attacked Danish troops.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("Until Friday, Norway attacked Danish troops.")).toEqual([
      "Until Friday, Norway attacked Danish troops",
    ]);
  });

  it("leaves out who is said to say it", () => {
    expect(spans("Norway attacked Danish troops, the mayor said.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("According to the mayor, Norway attacked Danish troops.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("Norway attacked Danish troops, according to the mayor.")).toEqual([
      "Norway attacked Danish troops",
    ]);
  });

  it("begins behind the “after” and “since” of its own clause, and not of a noun", () => {
    expect(spans("The sea was calm after Norway attacked Danish troops.")).toEqual([
      "Norway attacked Danish troops",
    ]);
    expect(spans("Norway attacked Danish troops after the storm.")).toEqual([
      "Norway attacked Danish troops after the storm",
    ]);
    expect(spans("Norway attacked Danish troops such as guards.")).toEqual([
      "Norway attacked Danish troops such as guards",
    ]);
  });

  it("keeps the commas of a date", () => {
    expect(spans("Norway attacked Danish troops on May 11, 2012, in Spain.")).toEqual([
      "Norway attacked Danish troops on May 11, 2012, in Spain",
    ]);
  });

  it("ends before a name and its verb that no list has", () => {
    expect(
      spans("Norway warned that Danish rebels will be attacked, and Greece fears for its rebels."),
    ).toEqual(["Norway warned that Danish rebels will be attacked"]);
  });
});

describe("the quantities of an event", () => {
  const counted = (text: string): string[] =>
    eventsIn(text)
      .map(({ trigger, quantities }) => `${trigger.lemma}: ${quantities.map((one) => one.text).join(" + ")}`)
      .sort();

  it("are its own and not those of another verb in its clause", () => {
    expect(counted("Norwegian soldiers had 60 vehicles and replaced the Danish army.")).toEqual([
      "replace: ",
    ]);
    expect(counted("Norwegian rebels killed nine people and wounded 20 soldiers.")).toEqual([
      "kill: nine people",
      "wound: 20 soldiers",
    ]);
  });
});
