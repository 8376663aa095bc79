import { describe, expect, it } from "vitest";
import { alternativesTo } from "../../src/cli/alternatives.js";
import { derivationIn } from "../../src/cli/derivations.js";
import { sentenceAround } from "../../src/cli/sentence.js";
import type { InputDocument } from "../../src/model/document.js";
import { read } from "../../src/pipeline.js";

function documentOf(text: string): InputDocument {
  return { path: "a.txt", text, sha256: "0", encoding: "utf-8", bodyStart: 0, given: [] };
}

describe("what explains a claim", () => {
  const text = "The mayor arrived on Monday. “The harbour is closed,” Anna Varga said. It rained.";
  const document = documentOf(text);
  const [quote] = read(document).claims.filter(({ type }) => type === "quote");

  it("is its sentence, parted where it begins and ends", () => {
    const { before, words, after } = sentenceAround(quote as NonNullable<typeof quote>, document);
    expect([before, words, after.trim()]).toEqual(["“", "The harbour is closed,", "” Anna Varga said."]);
  });

  it("is what would be found without its rules, and then without those", () => {
    const steps = alternativesTo(quote as NonNullable<typeof quote>, document, {}) ?? [];
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(4);
    const left = steps.flatMap(({ without }) => without);
    expect(new Set(left).size).toBe(left.length);
    expect(steps[0]?.without).toEqual(quote?.rules);
    for (const { found } of steps.slice(0, -1)) expect(found).not.toBeNull();
  });

  it("is its derivation, and that of an actor by the mentions of another text's spelling", () => {
    expect(derivationIn(quote as NonNullable<typeof quote>, document, {})?.of).toBe(quote?.id);
    const { actors } = read(document);
    const anna = actors.find(({ name }) => name === "Anna Varga") as (typeof actors)[number];
    const derivation = derivationIn({ ...anna, id: "anna-warga" }, document, {});
    expect(derivation).toMatchObject({ of: "anna-varga", path: "a.txt" });
    expect(derivationIn({ ...anna, id: "nobody", mentions: [] }, document, {})).toBeNull();
    const bare = derivationIn(quote as NonNullable<typeof quote>, document, {
      without: new Set(quote?.rules),
    });
    expect(bare).toBeNull();
  });

  it("is not told of a claim that these rules do not make", () => {
    const foreign = { ...(quote as NonNullable<typeof quote>), id: "q-other" };
    expect(alternativesTo(foreign, document, {})).toBeNull();
  });
});
