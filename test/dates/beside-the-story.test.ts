import { describe, expect, it } from "vitest";
import { readDates } from "./reading.js";

const CAPTION = "Soldiers stand beside a tank in Orveth on 28 April 2018. NORTHWIRE/D. HOLLIS";
const STORY =
  "The troops came to the border this week and left a day later, people in the village said.\n\nThey were paid by the ministry in those months, and no one asked them why they had come there.";

/** What each expression of a text comes to, by its words. */
function read(text: string, date?: string): Record<string, string | null> {
  const { dating } = readDates(text, date);
  return Object.fromEntries(dating.times.map(({ start, end, edtf }) => [text.slice(start, end), edtf]));
}

describe("a date beside the story", () => {
  it("dates the caption it stands in, and nothing is counted from it", () => {
    const text = `Troops leave the border\n\n${CAPTION}\n\n${STORY}`;
    expect(readDates(text).scanned.segments.map(({ kind }) => kind)).toContain("caption");
    expect(read(text)).toMatchObject({
      "28 April 2018": "2018-04-28",
      "this week": null,
      "a day later": null,
    });
  });

  it("is no day that an event is counted from", () => {
    const caption = CAPTION.replace("Soldiers stand", "The vote was held");
    const text = `Troops leave the border\n\n${caption}\n\n${STORY} Two days after the vote they had left.`;
    expect(read(text)).toMatchObject({ "Two days": null });
  });
});
