import { describe, expect, it } from "vitest";
import { summaryOf } from "../../src/cli/summary.js";
import type { DocumentRecord, EventClaim, Role } from "../../src/model/claims.js";
import { writeTable } from "../../src/write/table.js";
import { SAMPLE, sampleCopy, written } from "./sample.js";

describe("the summary", () => {
  it("names texts that are not in UTF-8 or not in English, and only the first of many", () => {
    const run = sampleCopy();
    const [first] = run.documents as readonly [DocumentRecord];
    const texts = ["a", "b", "c", "d"].map((path) => ({ ...first, path, encoding: "windows-1252" }));
    run.documents = [...texts, { ...first, path: "e", language: "de" }];
    const summary = summaryOf(run, run);
    expect(summary).toContain("1 text not in English (e: de)");
    expect(summary).toContain(
      "4 texts not in UTF-8 (a: windows-1252, b: windows-1252, c: windows-1252 and 1 more)",
    );
    expect(summaryOf(SAMPLE, SAMPLE)).not.toMatch(/English|UTF-8/);
  });
});

describe("a name that is a clause", () => {
  it("is cut in a table after a whole word, wherever the table goes", () => {
    const run = sampleCopy();
    const event = run.claims.find(({ type }) => type === "event") as EventClaim;
    const name = "the soldiers who had come back from the harbour of the capital in the spring";
    const role: Role = { actor: null, name, country: null, start: null, end: null, text: null };
    run.claims = [{ ...event, agents: [role] }];
    const { text } = written(writeTable, { run });
    expect(text).toContain("the soldiers who had come back from…");
    expect(text).not.toContain("the harbour of the capital");
  });
});
