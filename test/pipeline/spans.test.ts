import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentClaims } from "../../src/model/claims.js";
import { holds } from "../../src/model/span.js";
import { read } from "../../src/pipeline.js";

function claimsOf(text: string, date?: string): DocumentClaims {
  const given = date === undefined ? [] : [{ basis: "flag" as const, date }];
  return read({ path: "a.txt", text, sha256: "0".repeat(64), encoding: "utf-8", bodyStart: 0, given });
}

/** Every object with a span that a reader could check, wherever it stands. */
function spansOf(value: unknown): { start: number; end: number; text?: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== "object" || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  const inner = Object.values(value).flatMap(spansOf);
  return typeof start === "number" && typeof end === "number"
    ? [value as { start: number; end: number }, ...inner]
    : inner;
}

/** News-like noise: names, cues, dates, marks and debris in any order. */
const fragment = fc.constantFrom(
  ...'Russia|Iran|Israel|the Kremlin|Mr Rao|Anna Petrova|Syrian activists|he|said|told|warned that|according to|“|”|"|‘|’|.|,|?|\n\n|on Monday|July 10|2019|last month|in May|struck|met|withdrew|air strikes on|the Fifth Corps|al-|<span “=””>|\u00a0|:|;|(|)|—|-|killed 12|Read more|not|will|if|and|\ud800|🙂|\r\n|May|a|the'.split(
    "|",
  ),
);
const noise = fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(" "));

describe("read", () => {
  it("reports only spans that re-slice, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: "binary" })), (text) => {
        const result = claimsOf(text, "2020-07-21");
        for (const { start, end, text: words } of spansOf(result)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (words !== undefined && words !== null) expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("partitions the text into segments", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { segments } = claimsOf(text).document;
        let at = 0;
        for (const { start, end } of segments) {
          expect(start).toBe(at);
          at = end;
        }
        expect(segments.length === 0 ? "" : text.slice(0, at)).toBe(text);
      }),
    );
  });

  it("keeps its references: every id that is named is there, once", () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { actors, times, claims } = claimsOf(text, "2020-07-21");
        const ids = [...actors, ...times, ...claims].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(ids);
        for (const claim of claims) {
          const named = [
            claim.within,
            claim.date?.time,
            claim.date?.from,
            claim.source?.actor,
            ...(claim.source?.actors ?? []),
          ];
          if (claim.type === "quote") named.push(...claim.about);
          else
            named.push(
              claim.quote,
              claim.sameAs,
              ...[...claim.agents, ...claim.patients, ...claim.places].map(({ actor }) => actor),
            );
          for (const id of named) if (id !== null && id !== undefined) expect(known).toContain(id);
        }
      }),
    );
  });

  it("puts the parts of a quote and the roles of an event inside the claim", () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const claim of claimsOf(text).claims) {
          const inner = claim.type === "quote" ? claim.parts : [claim.trigger];
          for (const part of inner) expect(holds(claim, part)).toBe(true);
        }
      }),
    );
  });

  it("gives the same bytes each time", () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(JSON.stringify(claimsOf(text))).toBe(JSON.stringify(claimsOf(text)));
      }),
      { numRuns: 30 },
    );
  });
});
