import { describe, expect, it } from "vitest";
import { evidenceOn } from "../../src/ask/compare/index.js";
import type { Aspect, Verdict } from "../../src/model/evidence.js";
import { firstOf } from "./reading.js";

const DATE = "2018-06-09";

/** What is found of one aspect in the first events, or the first quotes, of two texts. */
function found(type: "event" | "quote", aspect: Aspect, ours: string, theirs: string, date = DATE) {
  const { a, b, known } = firstOf(type, { text: ours, date: DATE }, { text: theirs, date });
  const evidence = evidenceOn(a, b, known).find((one) => one.aspect === aspect);
  expect(evidence, aspect).toBeDefined();
  return evidence!;
}

type Case = readonly [aspect: Aspect, verdict: Verdict, ours: string, theirs: string];

describe("two events", () => {
  it.each<Case>([
    ["class", "same", "Israel bombed a depot in Damascus.", "Israel struck a depot in Damascus."],
    [
      "class",
      "different",
      "Israel bombed a depot in Damascus.",
      "Russian and Israeli officials met in Moscow.",
    ],
    ["agent", "same", "Israel bombed Damascus.", "Israel struck Homs."],
    ["agent", "compatible", "Israel bombed Damascus.", "The Israeli air force bombed Damascus."],
    ["agent", "different", "Israel bombed Damascus.", "Turkey bombed Damascus."],
    ["agent", "unknown", "Damascus was bombed on Friday.", "Turkey bombed Damascus."],
    ["patient", "compatible", "Israel attacked Hezbollah.", "Israel attacked Iran."],
    ["patient", "different", "Israel attacked Hezbollah.", "Israel attacked Hamas."],
    ["place", "same", "Israel bombed a depot in Damascus.", "Israeli jets struck a camp in Damascus."],
    ["place", "compatible", "Israel bombed a depot in Damascus.", "Israeli jets struck a depot in Syria."],
    ["place", "different", "Israel bombed a depot in Damascus.", "Israeli jets struck a depot in Homs."],
    ["date", "same", "Israel bombed Damascus on 24 May.", "On Thursday 24 May 2018 Israel struck Damascus."],
    ["date", "compatible", "Israel bombed Damascus on 24 May.", "Israel bombed Damascus in May 2018."],
    ["date", "different", "Israel bombed Damascus on 24 May.", "Israel bombed Damascus on 25 May."],
    ["date", "unknown", "Israel bombed Damascus.", "Israel bombed Damascus on 25 May."],
    ["quantity", "same", "Rebels killed seven soldiers in Homs.", "Rebels killed 7 soldiers in Homs."],
    [
      "quantity",
      "compatible",
      "Rebels killed at least five soldiers in Homs.",
      "Rebels killed 7 soldiers in Homs.",
    ],
    [
      "quantity",
      "different",
      "Rebels killed at least nine soldiers in Homs.",
      "Rebels killed 7 soldiers in Homs.",
    ],
    ["quantity", "unknown", "Rebels killed soldiers in Homs.", "Rebels killed 7 soldiers in Homs."],
    ["polarity", "different", "Israel bombed Damascus.", "Israel did not bomb Damascus."],
    ["modality", "different", "Israel bombed Damascus.", "Israel may bomb Damascus."],
  ])("%s is %s: %s %s", (aspect, verdict, ours, theirs) => {
    expect(found("event", aspect, ours, theirs)).toMatchObject({ verdict });
    expect(found("event", aspect, theirs, ours)).toMatchObject({ verdict });
  });

  it("which one of them tells without a date cannot be of later days than its telling", () => {
    const evidence = found(
      "event",
      "date",
      "Israel bombed Damascus.",
      "Israel bombed Damascus on 2 March 2019.",
      "2019-03-04",
    );
    expect(evidence).toMatchObject({ verdict: "different" });
  });

  it("gains more by what is rare than by what is common", () => {
    const town = found("event", "place", "Israel bombed a depot in Homs.", "Israel struck a camp in Homs.");
    const country = found(
      "event",
      "place",
      "Israel bombed a depot in Syria.",
      "Israel struck a camp in Syria.",
    );
    expect(town.bits).toBeGreaterThan(country.bits);
    const day = found("event", "date", "Israel bombed Homs on 24 May.", "Israel bombed Homs on 24 May.");
    const year = found("event", "date", "Israel bombed Homs in 2017.", "Israel bombed Homs in 2017.");
    expect(day.bits).toBeGreaterThan(year.bits);
  });
});

describe("two quotes", () => {
  it.each<Case>([
    ["source", "same", "Boris Petrov said the dam was full.", "The dam has filled up, Boris Petrov said."],
    ["source", "different", "Boris Petrov said the dam was full.", "Mira Santos said the dam was full."],
    ["source", "unknown", "Boris Petrov said the dam was full.", "An official said the dam was full."],
    [
      "words",
      "compatible",
      "Boris Petrov said the dam was full.",
      "The dam is full of silt and stones from upstream, Boris Petrov said.",
    ],
    [
      "words",
      "unknown",
      "Boris Petrov said the dam was full.",
      "“We have nothing to hide,” Boris Petrov said.",
    ],
    ["topic", "same", "Boris Petrov said Turkey was to blame.", "“Turkey did it,” Boris Petrov said."],
    [
      "polarity",
      "different",
      "Boris Petrov said the dam was full.",
      "Boris Petrov denied that the dam was full.",
    ],
  ])("%s is %s: %s %s", (aspect, verdict, ours, theirs) => {
    expect(found("quote", aspect, ours, theirs)).toMatchObject({ verdict });
    expect(found("quote", aspect, theirs, ours)).toMatchObject({ verdict });
  });
});

it("an event and a quote are not compared", () => {
  const { b, known } = firstOf(
    "quote",
    { text: "Mira Santos said it rained." },
    { text: "Mira Santos said it rained." },
  );
  const event = { ...b, claim: { ...b.claim, type: "event" } } as unknown as typeof b;
  expect(() => evidenceOn(event, b, known)).toThrow(TypeError);
});
