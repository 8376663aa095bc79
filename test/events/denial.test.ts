import { describe, expect, it } from "vitest";
import { read } from "../../src/pipeline.js";

function polarities(text: string): Record<string, string> {
  const { claims } = read({
    path: null,
    text,
    sha256: "0".repeat(64),
    encoding: "utf-8",
    bodyStart: 0,
    given: [],
  });
  return Object.fromEntries(
    claims.flatMap((claim) =>
      claim.type === "event" ? [[claim.trigger.lemma, claim.polarity] as const] : [],
    ),
  );
}

describe("an event that somebody denies", () => {
  it("is negative on his word", () => {
    expect(polarities("The mayor denied that Russian warplanes had bombed the harbour.")).toMatchObject({
      bomb: "negative",
    });
  });

  it("is not where the denial itself is denied, or somebody else asserts it", () => {
    expect(polarities("The mayor said that Russian warplanes had bombed the harbour.")).toMatchObject({
      bomb: "positive",
    });
    expect(polarities("The mayor did not deny that Russian warplanes had bombed the harbour.")).toMatchObject(
      {
        bomb: "positive",
      },
    );
  });

  it("leaves a subordinate clause as it is", () => {
    const told = polarities(
      "The mayor denied that Russia had bombed the harbour after Israel attacked Syria.",
    );
    expect(told).toMatchObject({ bomb: "negative", attack: "positive" });
  });
});
