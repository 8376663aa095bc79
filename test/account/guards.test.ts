import { describe, expect, it } from "vitest";
import { GUARDS } from "../../src/rules/guards/index.js";
import { guardsIn } from "./reading.js";

describe("a guard", () => {
  it.each(Object.entries(GUARDS))(
    "%s stops a rule at the marked word of its example",
    (guard, { example }) => {
      const start = example.indexOf("[");
      expect(start).toBeGreaterThanOrEqual(0);
      expect(guardsIn(example.replace(/[[\]]/g, ""))).toContainEqual({ guard, start });
    },
  );

  it("is named by its family and what it found, and says a sentence", () => {
    for (const [guard, { says }] of Object.entries(GUARDS)) {
      expect(guard).toMatch(/^[a-z]+\/[a-z-]+$/);
      expect(says).toMatch(/^[A-Z“].*\.$/);
    }
  });

  it("is told only where a rule was stopped", () => {
    const told = guardsIn("The mayor said on Monday that the bridge is safe.").map(({ guard }) => guard);
    expect(told.filter((guard) => guard.startsWith("clause/"))).toEqual([]);
  });
});
