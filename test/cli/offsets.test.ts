import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/merge/parts.js";
import type { DocumentClaims, OffsetUnit } from "../../src/model/claims.js";
import { conversionFor, inUnit } from "../../src/write/offsets.js";
import { SAMPLE, textOfSample } from "./sample.js";

/** Texts with astral characters, combining marks and halves of pairs. */
const texts = fc
  .array(
    fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constantFrom("\ud83d", "\ude00", "🚢", "漁")),
  )
  .map((parts) => parts.join(""));

function lengthIn(text: string, unit: OffsetUnit): number {
  if (unit === "byte") return Buffer.byteLength(text, "utf8");
  return unit === "codepoint" ? [...text].length : text.length;
}

describe("offsets in other units", () => {
  it.each(["codepoint", "byte"] as const)("%s: counts what stands before, at every character", (unit) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 3 }), (text, repeats) => {
        const long = text.repeat(1 + repeats * 40);
        const convert = conversionFor(long, unit);
        let at = 0;
        let count = 0;
        for (const character of long) {
          expect(convert(at)).toBe(count);
          at += character.length;
          count += lengthIn(character, unit);
        }
        expect(convert(long.length)).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves UTF-16 as it is", () => {
    const [part] = partsOf(SAMPLE);
    expect(inUnit(part as DocumentClaims, textOfSample("harbour.txt"), "utf16")).toBe(part);
  });

  it("re-slices every span of a run from the text in that unit", () => {
    const text = textOfSample("harbour.txt");
    const [part] = partsOf(SAMPLE);
    const inPoints = inUnit(part as DocumentClaims, text, "codepoint");
    const inBytes = inUnit(part as DocumentClaims, text, "byte");
    const bytes = Buffer.from(text);
    const pointSpans = spansIn(inPoints);
    expect(pointSpans.length).toBeGreaterThan(20);
    for (const span of pointSpans) expect([...text].slice(span.start, span.end).join("")).toBe(span.text);
    for (const span of spansIn(inBytes))
      expect(bytes.subarray(span.start, span.end).toString()).toBe(span.text);
  });

  it("counts columns in the same unit, from the start of the line", () => {
    const text = textOfSample("harbour.txt");
    const [part] = partsOf(SAMPLE);
    for (const claim of inUnit(part as DocumentClaims, text, "byte").claims) {
      const lineStart = Buffer.from(text).lastIndexOf(0x0a, claim.start - 1) + 1;
      expect(claim.column).toBe(claim.start - lineStart + 1);
    }
  });
});

function spansIn(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== "object" || value === null) return [];
  const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
  const own = typeof start === "number" && typeof end === "number" && typeof text === "string";
  return [...(own ? [{ start, end, text }] : []), ...Object.values(value).flatMap(spansIn)];
}
