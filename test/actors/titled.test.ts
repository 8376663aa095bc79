import { describe, expect, it } from "vitest";
import type { QuoteClaim } from "../../src/model/claims.js";
import { read } from "../../src/pipeline.js";

function speakersOf(text: string): (string | null)[] {
  const { claims } = read({
    path: null,
    text,
    sha256: "0".repeat(64),
    encoding: "utf-8",
    bodyStart: 0,
    given: [],
  });
  return claims
    .filter((claim): claim is QuoteClaim => claim.type === "quote")
    .map(({ source }) => source.name);
}

describe("a title of several words before a name", () => {
  it.each([
    ["US Secretary of State Anna Petrova said that the talks had failed.", "Anna Petrova"],
    ["Minister for the Interior Anna Petrova said that the talks had failed.", "Anna Petrova"],
    ["“The talks have failed,” said Deputy Secretary of State Anna Petrova.", "Anna Petrova"],
  ])("%s", (text, name) => {
    expect(speakersOf(text)).toEqual([name]);
  });

  it("belongs to another where the phrase is headed by somebody of hers", () => {
    expect(
      speakersOf("A spokesman for Secretary of State Anna Petrova said that the talks had failed."),
    ).not.toContain("Anna Petrova");
  });
});
