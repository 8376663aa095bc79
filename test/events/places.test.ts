import { describe, expect, it } from "vitest";
import type { Role } from "../../src/model/claims.js";
import { eventsIn } from "./reading.js";

const words = (roles: readonly Role[]): string =>
  roles.map(({ text, name }) => text ?? `(${name})`).join(" + ");
const placed = (text: string): string[] =>
  eventsIn(text).map(({ patients, places }) => `${words(patients)} @ ${words(places)}`);

describe("where it happened", () => {
  it("is no patient where somebody else suffers it", () => {
    expect(placed("Norwegian rebels wounded nine people near Oslo.")).toEqual(["nine people @ Oslo"]);
    expect(placed("Norwegian rebels wounded several more near Oslo.")).toEqual(["several more @ Oslo"]);
    expect(placed("Norway struck a depot in Oslo.")).toEqual(["a depot @ Oslo"]);
    expect(placed("Norwegian warplanes bombed Oslo.")).toEqual(["Oslo @ "]);
  });

  it("is where troops stand, but for a state they enter", () => {
    expect(placed("Norwegian soldiers deployed along the Danish-Greek border, near Oslo.")).toEqual([
      " @ Danish-Greek border + Oslo",
    ]);
    expect(placed("Norwegian soldiers deployed in a country that belongs to Greece.")).toEqual([" @ "]);
    expect(placed("Norwegian troops arrived in Oslo.")).toEqual([" @ Oslo"]);
    expect(placed("Norwegian soldiers deployed in Denmark.")).toEqual(["Denmark @ "]);
  });

  it("is not where what is agreed on is to be", () => {
    expect(placed("The parliament of Norway voted to keep the base at Oslo.")).toEqual([" @ "]);
    expect(placed("Norway agreed in Oslo to help Denmark.")).toEqual(["Denmark @ Oslo"]);
  });

  it("is where the thing is beside which it happened", () => {
    expect(placed("Norwegian rebels carried out a bombing near its embassy in Oslo.")).toEqual([" @ Oslo"]);
    expect(placed("Norwegian rebels carried out a bombing in Oslo.")).toEqual(["Oslo @ "]);
  });

  it("is nobody of an apposition to what was done", () => {
    expect(placed("Norway seized it, a blow to the militias of Denmark.")).toEqual(["it @ "]);
  });
});
