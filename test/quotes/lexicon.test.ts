import { describe, expect, it } from "vitest";
import { COMMITMENTS, QUOTE_ACTS } from "../../src/model/vocabulary.js";
import { phrasalForm, REPORTING_VERBS, reportingForm } from "../../src/rules/reporting.js";
import { ATTITUDE_VERBS, SPEECH_VERBS } from "../../src/rules/reporting-verbs.js";
import { isSayingForm } from "../../src/rules/saying.js";

const LINES = [...SPEECH_VERBS.trim().split("\n"), ...ATTITUDE_VERBS.trim().split("\n")];

describe("the lexicon of reporting verbs", () => {
  it.each(LINES)("has four well-formed columns: %s", (line) => {
    const [forms, frames, commits, act, ...more] = line.trim().split(/\s+/);
    expect(forms).toMatch(/^[a-z]+(?:\+[a-z]+)?(?:\/[a-z]+){0,2}$/);
    expect(frames).toMatch(/^[ctiwqnpsvhm]+$/);
    expect(new Set(frames).size).toBe(frames?.length);
    expect(COMMITMENTS).toContain(commits);
    expect(QUOTE_ACTS).toContain(act);
    expect(more).toEqual([]);
  });

  it("has each verb once", () => {
    const lemmas = REPORTING_VERBS.map(({ lemma }) => lemma);
    expect(lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index)).toEqual([]);
  });

  it.each([
    ["said", "say", "past"],
    ["denies", "deny", "s"],
    ["denied", "deny", "past"],
    ["stressing", "stress", "ing"],
    ["admitted", "admit", "past"],
    ["wrote", "write", "past"],
    ["written", "write", "participle"],
    ["urges", "urge", "s"],
    ["thought", "think", "past"],
  ])("knows %s as a form of %s", (form, lemma, kind) => {
    expect(reportingForm(form)).toMatchObject({ verb: { lemma }, form: kind });
  });

  it("asks for the particle of a phrasal verb", () => {
    expect(phrasalForm("pointed", "out")?.verb.lemma).toBe("point out");
    expect(reportingForm("pointed")).toBeUndefined();
  });

  it("knows every verb that the sentence splitter knows", () => {
    for (const form of ["said", "asked", "told", "added", "wrote", "replied", "noted", "warned"]) {
      expect(isSayingForm(form)).toBe(true);
      expect(reportingForm(form)).toBeDefined();
    }
  });
});
