import { describe, expect, it } from "vitest";
// @ts-expect-error: plain JavaScript, shared with bench/hostile.js, which measures how time grows on the same texts
import { HOSTILE } from "../../bench/hostile-texts.js";
import { read } from "../../src/pipeline.js";

describe("hostile repetitions are read to the end", () => {
  it.each(Object.entries(HOSTILE as Record<string, string>))("%s", (_name, unit) => {
    const text = unit.repeat(Math.ceil(60_000 / unit.length));
    const { document } = read({
      path: null,
      text,
      sha256: "0".repeat(64),
      encoding: "utf-8",
      bodyStart: 0,
      given: [],
    });
    expect(document.segments.at(-1)?.end).toBe(text.length);
  });
});
