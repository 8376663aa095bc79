import { afterAll, describe, expect, it } from "vitest";
import floors from "./floors.json" with { type: "json" };
import { scored, scoredQuotes, scoredSeeds, shared, systemOutput, whySkipped } from "./scorers.js";

const skipped = whySkipped();
if (skipped !== null) console.log(`skipped: accuracy floors: ${skipped}`);

interface Levels {
  readonly [measure: string]: { readonly [row: string]: { readonly f1: number; readonly r: number } };
}

/** What was measured in this run, printed once at the end: the figures of the README are these lines. */
const figures: [measure: string, figure: number, floor: number][] = [];

function holdsFloor(measure: string, figure: number | undefined, floor: number): void {
  figures.push([measure, figure ?? 0, floor]);
  expect(figure, measure).toBeGreaterThanOrEqual(floor);
}

function holdsCeiling(measure: string, figure: number | undefined, ceiling: number): void {
  figures.push([measure, figure ?? Number.NaN, ceiling]);
  expect(figure, measure).toBeLessThanOrEqual(ceiling);
}

/** A figure may rise; a fall below the floor that was reached is a failure. Figures in per cent, those of the articles as shares. */
describe.skipIf(skipped !== null)("accuracy floors", () => {
  afterAll(() => {
    const lines = figures.map(
      ([measure, figure, floor]) =>
        `${measure.padEnd(44)}${figure.toFixed(3).padStart(8)}${String(floor).padStart(8)}`,
    );
    console.log(["figure, and the floor it must keep", ...lines].join("\n"));
  });

  it("quotes: PolNeAR dev", () => {
    const gold = shared("bench", "quotes", "polnear.dev.jsonl");
    const { total } = scoredQuotes(gold, systemOutput(gold, "quotes")) as {
      total: { e2e: { F1: number }; relaxed: { F1: number }; srcAcc: number };
    };
    holdsFloor("polnear.dev end to end F1", 100 * total.e2e.F1, floors.polnear.endToEnd);
    holdsFloor("polnear.dev span F1", 100 * total.relaxed.F1, floors.polnear.spans);
    holdsFloor("polnear.dev source right", 100 * total.srcAcc, floors.polnear.source);
  });

  it("dates: WikiWars dev, the subject's articles, news", () => {
    const score = (name: string): Levels[string] => {
      const gold = shared("bench", "time", name);
      return scored("score_time.py", gold, systemOutput(gold, "time")) as Levels[string];
    };
    const wars = score("wikiwars.dev.jsonl");
    holdsFloor("wikiwars.dev value F1", wars.value?.f1, floors.dates.wikiwarsValue);
    holdsFloor("wikiwars.dev calendar F1", wars.cal?.f1, floors.dates.wikiwarsCalendar);
    holdsFloor("seeds.dev calendar F1", score("seeds.dev.jsonl").cal?.f1, floors.dates.seedsCalendar);
    holdsFloor(
      "news.silver value recall",
      score("news.silver.jsonl").value?.r,
      floors.dates.silverValueRecall,
    );
  });

  it("actors: re3d and Wikigold dev", () => {
    const score = (name: string, ...flags: string[]): Levels => {
      const gold = shared("bench", "actors", name);
      return scored("score_entities.py", gold, systemOutput(gold, "actors"), ...flags) as Levels;
    };
    const percent = (share: number | undefined): number => 100 * (share ?? 0);
    const re3d = score("re3d.dev.jsonl", "--map", "re3d", "--named");
    holdsFloor("re3d.dev named, lenient F1", percent(re3d.lenient?.micro?.f1), floors.actors.re3dLenient);
    holdsFloor("re3d.dev named, untyped F1", percent(re3d.untyped?.ALL?.f1), floors.actors.re3dUntyped);
    const wikigold = score("wikigold.dev.jsonl", "--map", "wikigold3");
    holdsFloor("wikigold.dev, three types, F1", percent(wikigold.relaxed?.micro?.f1), floors.actors.wikigold);
  });

  it("events: PLOVER dev", () => {
    const gold = shared("bench", "events", "plover_gsr.dev.jsonl");
    const system = systemOutput(gold, "events");
    const { levels } = scored("score_events.py", gold, system, "--scheme", "plover") as Levels;
    for (const level of ["quad", "type", "full"] as const) {
      holdsFloor(`plover_gsr.dev ${level} F1`, 100 * (levels?.[level]?.f1 ?? 0), floors.events[level]);
    }
  });

  it("the subject's articles", () => {
    const { all } = scoredSeeds();
    for (const [measure, floor] of Object.entries(floors.seeds.atLeast)) {
      holdsFloor(`articles: ${measure}`, all[measure], floor);
    }
    for (const [measure, ceiling] of Object.entries(floors.seeds.atMost)) {
      holdsCeiling(`articles: ${measure}, at most`, all[measure], ceiling);
    }
  });
});
