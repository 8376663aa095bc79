import { describe, expect, it } from "vitest";
import { readDates } from "./reading.js";

/** The EDTF of the last expression of a text. */
function last(text: string): string | null {
  return readDates(text, "2018-06-09").dating.times.at(-1)!.edtf;
}

describe("a length is counted from an event whose day the text has told", () => {
  it.each([
    ["The vote was held on 4 May 2018. Four days after the vote, he resigned.", "2018-05-08"],
    ["The vote was held on 4 May 2018. He resigned three days before the vote.", "2018-05-01"],
    ["The vote was held on 4 May 2018. Within hours of the vote he resigned.", "2018-05-04~"],
    ["The vote was held on 4 May 2018. He fled within two weeks of the vote.", "2018-05-04/2018-05-18"],
    ["The bridge opened on 4 May 2018. A week after the opening it closed.", "2018-05-11"],
    ["The bridge opened on 4 May 2018. It closed a week after it opened.", "2018-05-11"],
    ["He was elected on 4 May 2018. Two months after the election he fled.", "2018-07"],
    ["They met on Monday. Two days after the meeting they signed.", "2018-06-06"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it("says from what it was counted", () => {
    const { dating } = readDates("The bridge opened on 4 May 2018. It closed a week after it opened.");
    expect(dating.times[1]).toMatchObject({ value: "P1W", basis: "anchor" });
    expect(dating.times[1]!.because).toContain('"opened", 2018-05-04');
  });

  it.each([
    "Four days after the vote, he resigned.",
    "The vote was held in May 2018. Four days after the vote, he resigned.",
    "He resigned on 9 May, before the vote. Four days after the vote, he was back.",
    "The mayor came on 4 May 2018. Four days after the mayor spoke, he left.",
    "The vote was held on 4 May 2018. Days after the vote he resigned.",
  ])("stays a length: %s", (text) => {
    expect(last(text)).toBeNull();
  });
});
