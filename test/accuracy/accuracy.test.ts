import { describe, expect, it } from "vitest";
import floors from "./floors.json" with { type: "json" };
import { scored, scoredQuotes, scoredSeeds, shared, systemOutput, whySkipped } from "./scorers.js";

const skipped = whySkipped();
if (skipped !== null) console.log(`skipped: accuracy floors: ${skipped}`);

interface Levels {
  readonly [measure: string]: { readonly [row: string]: { readonly f1: number; readonly r: number } };
}

/** A figure may rise; a fall below the floor that was reached is a failure. Figures in per cent. */
describe.skipIf(skipped !== null)("accuracy floors", () => {
  it("quotes: PolNeAR dev", () => {
    const gold = shared("bench", "quotes", "polnear.dev.jsonl");
    const { total } = scoredQuotes(gold, systemOutput(gold, "quotes")) as {
      total: { e2e: { F1: number }; relaxed: { F1: number }; srcAcc: number };
    };
    expect(100 * total.e2e.F1).toBeGreaterThanOrEqual(floors.polnear.endToEnd);
    expect(100 * total.relaxed.F1).toBeGreaterThanOrEqual(floors.polnear.spans);
    expect(100 * total.srcAcc).toBeGreaterThanOrEqual(floors.polnear.source);
  });

  it("dates: WikiWars dev, the subject's articles, news", () => {
    const score = (name: string): Levels[string] => {
      const gold = shared("bench", "time", name);
      return scored("score_time.py", gold, systemOutput(gold, "time")) as Levels[string];
    };
    const wars = score("wikiwars.dev.jsonl");
    expect(wars.value?.f1).toBeGreaterThanOrEqual(floors.dates.wikiwarsValue);
    expect(wars.cal?.f1).toBeGreaterThanOrEqual(floors.dates.wikiwarsCalendar);
    expect(score("seeds.dev.jsonl").cal?.f1).toBeGreaterThanOrEqual(floors.dates.seedsCalendar);
    expect(score("news.silver.jsonl").value?.r).toBeGreaterThanOrEqual(floors.dates.silverValueRecall);
  });

  it("actors: re3d and Wikigold dev", () => {
    const score = (name: string, ...flags: string[]): Levels => {
      const gold = shared("bench", "actors", name);
      return scored("score_entities.py", gold, systemOutput(gold, "actors"), ...flags) as Levels;
    };
    const re3d = score("re3d.dev.jsonl", "--map", "re3d", "--named");
    expect(100 * (re3d.lenient?.micro?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.actors.re3dLenient);
    expect(100 * (re3d.untyped?.ALL?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.actors.re3dUntyped);
    const wikigold = score("wikigold.dev.jsonl", "--map", "wikigold3");
    expect(100 * (wikigold.relaxed?.micro?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.actors.wikigold);
  });

  it("events: PLOVER dev", () => {
    const gold = shared("bench", "events", "plover_gsr.dev.jsonl");
    const system = systemOutput(gold, "events");
    const { levels } = scored("score_events.py", gold, system, "--scheme", "plover") as Levels;
    expect(100 * (levels?.quad?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.events.quad);
    expect(100 * (levels?.type?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.events.type);
    expect(100 * (levels?.full?.f1 ?? 0)).toBeGreaterThanOrEqual(floors.events.full);
  });

  it("the subject's articles", () => {
    const { all } = scoredSeeds();
    for (const [measure, floor] of Object.entries(floors.seeds.atLeast)) {
      expect(all[measure], measure).toBeGreaterThanOrEqual(floor);
    }
    for (const [measure, ceiling] of Object.entries(floors.seeds.atMost)) {
      expect(all[measure], measure).toBeLessThanOrEqual(ceiling);
    }
  });
});
