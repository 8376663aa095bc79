import { describe, expect, it } from "vitest";
import { EVENT_RULES } from "../../src/rules/events/index.js";
import { eventsIn } from "./reading.js";

const firedOn = (text: string): string[] => eventsIn(text).flatMap(({ rules }) => rules);

describe("event rules", () => {
  it.each(EVENT_RULES.map((rule) => [rule.id, rule] as const))("%s does what it says", (id, { yes, no }) => {
    for (const example of yes) expect(firedOn(example), example).toContain(id);
    for (const example of no) expect(firedOn(example), example).not.toContain(id);
  });

  it("are all the rules that events name", () => {
    const known = new Set(EVENT_RULES.map(({ id }) => id));
    const named = EVENT_RULES.flatMap(({ yes, no }) => [...yes, ...no]).flatMap(firedOn);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
