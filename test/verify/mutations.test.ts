import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebase } from "../../src/ask/verify/anchor/rebase.js";
import type { OffsetUnit, Run } from "../../src/model/claims.js";
import { mutated, paragraphsAtTop } from "./mutations.js";
import { documentOf, lengthIn, readAgain, runsOf, slice, TEXTS, UNITS, verified } from "./texts.js";

/** `node bench/mutations.js` asks for 10,000. */
const RUNS = Number(process.env.CLAIMS_MUTATIONS ?? 300);
const SEED = { numRuns: RUNS, seed: 7 };
const TIME = Math.max(60_000, RUNS * 400);

const text = fc.constantFrom(...TEXTS);
const draw = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 3 });

const before = new Map<string, Readonly<Record<OffsetUnit, Run>>>();
function runsBefore(words: string) {
  const known = before.get(words) ?? runsOf(documentOf(words));
  before.set(words, known);
  return known;
}

describe("a text that was changed", () => {
  it(
    "has claims that hold against it, in each unit",
    () => {
      fc.assert(
        fc.property(text, mutated, (words, mutate) => {
          const document = documentOf(mutate(words).text);
          const runs = runsOf(document);
          for (const unit of UNITS) {
            const { faults, checked } = verified(runs[unit], document);
            expect(faults).toEqual([]);
            expect(checked.span).toBeGreaterThan(0);
          }
        }),
        SEED,
      );
    },
    TIME,
  );

  it(
    "has each claim of before where it was moved to, or nowhere: never on other words",
    () => {
      let [untouched, placed] = [0, 0];
      fc.assert(
        fc.property(text, mutated, fc.constantFrom(...UNITS), (words, mutate, unit) => {
          const { text: now, at } = mutate(words);
          const document = documentOf(now);
          const run = runsBefore(words)[unit];
          for (const { label, was, is } of verified(run, document).anchors) {
            const start = at(slice(words, 0, was.start, unit).length);
            if (now.startsWith(label, start)) untouched++;
            if (is === null) continue;
            placed++;
            expect([is.start, label]).toEqual([
              lengthIn(now.slice(0, start), unit),
              slice(now, is.start, is.end, unit),
            ]);
          }
          const rebased = rebase(run, () => document, readAgain);
          expect(verified(rebased, document).faults).toEqual([]);
        }),
        SEED,
      );
      // Those that are not have lost another part of them: their cue, their source.
      expect(placed / untouched).toBeGreaterThan(0.9);
    },
    TIME,
  );

  it(
    "by paragraphs at the top, has every claim of before, with nothing lost",
    () => {
      fc.assert(
        fc.property(text, draw, fc.constantFrom(...UNITS), (words, drawn, unit) => {
          const { text: now, at } = paragraphsAtTop(words, drawn);
          const document = documentOf(now);
          const run = runsBefore(words)[unit];
          const shift = lengthIn(now.slice(0, at(0)), unit);
          const { anchors } = verified(run, document);
          expect(
            anchors.map(({ id, state, was, is }) => ({ id, state, by: (is?.start ?? 0) - was.start })),
          ).toEqual(run.claims.map(({ id }) => ({ id, state: "moved", by: shift })));
          const rebased = rebase(run, () => document, readAgain);
          expect(verified(rebased, document).faults).toEqual([]);
          expect(rebased.claims).toHaveLength(run.claims.length);
        }),
        SEED,
      );
    },
    TIME,
  );
});
