import { describe, expect, it } from "vitest";
import { eventsIn } from "./reading.js";

const modality = (text: string, lemma: string): string | undefined =>
  eventsIn(text).find(({ trigger }) => trigger.lemma === lemma)?.modality;

describe("modality", () => {
  it("is planned of what is meant to come of something", () => {
    expect(modality("Norway is mediating so that Danish troops leave Oslo.", "leave")).toBe("planned");
    expect(modality("Norway asked for it, so Danish troops left Oslo.", "leave")).toBe("actual");
  });

  it("is not actual of a noun for what is still to come", () => {
    expect(modality("More Norwegian strikes on Danish positions are expected.", "strike")).toBe("planned");
    expect(modality("More Norwegian strikes on Danish positions are likely.", "strike")).toBe("possible");
    expect(modality("Norwegian strikes on Danish positions followed.", "strike")).toBe("actual");
  });
});
