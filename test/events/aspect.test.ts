import { describe, expect, it } from "vitest";
import { eventsIn } from "./reading.js";

const aspectsIn = (text: string): string[] => eventsIn(text).map(({ aspect }) => aspect);

describe("aspect", () => {
  it.each([
    ["Norway attacked the Danish rebels on Monday.", "single"],
    ["Norway will release nine prisoners.", "single"],
    ["The rebels used rifles to kill nine soldiers.", "single"],
    ["Norway used to support the Danish rebels.", "habitual"],
    ["Norwegian warplanes regularly bomb Danish rebels.", "habitual"],
    ["Danish rebels attack Norwegian soldiers every week.", "habitual"],
    ["Anna Dahl meets John Harper on Mondays.", "habitual"],
    ["Norway is regularly bombing Danish rebels.", "habitual"],
    ["Regular Norwegian air strikes on Danish rebels followed.", "habitual"],
    ["Norwegian warplanes are bombing Danish rebels.", "ongoing"],
    ["Danish rebels are being bombed by Norway.", "ongoing"],
    ["Norway has been training Danish rebels.", "ongoing"],
    ["Danish rebels continue to attack Norwegian soldiers.", "ongoing"],
    ["Norway kept shelling the Danish rebels.", "ongoing"],
    ["Norway still supports the Danish rebels.", "ongoing"],
  ])("%s", (text, aspect) => {
    expect(aspectsIn(text)).toEqual([aspect]);
  });

  it("is told by a rule, without which the event is told once", async () => {
    const { read } = await import("../../src/pipeline.js");
    const text = "Norwegian warplanes are bombing Danish rebels.";
    const document = { path: null, text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given: [] };
    const told = (without: readonly string[]): unknown[] =>
      read(document, { without: new Set(without) }).claims.map((claim) =>
        claim.type === "event" ? [claim.aspect, claim.rules.includes("events/ongoing")] : claim.type,
      );
    expect(told([])).toEqual([["ongoing", true]]);
    expect(told(["events/ongoing"])).toEqual([["single", false]]);
  });
});
