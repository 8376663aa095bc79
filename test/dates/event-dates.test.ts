import { describe, expect, it } from "vitest";
import type { TokenSpan } from "../../src/model/found.js";
import type { Scan } from "../../src/model/scan.js";
import { readDates } from "./reading.js";

const DAY = "2018-06-09";

/** What dates the word `trigger`, asked with its whole sentence for a clause. */
function dateOf(text: string, trigger: string) {
  const { scanned, dating } = readDates(text, DAY);
  const at = scanned.tokens.findIndex((token) => token.text === trigger);
  const { first, last } = scanned.sentences[scanned.sentenceOf[at]!]!;
  return dating.dateOf(spanOf(scanned, first, last), spanOf(scanned, at, at + 1));
}

function spanOf({ tokens }: Scan, first: number, last: number): TokenSpan {
  return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

describe("the date of an event", () => {
  it.each([
    ["On May 10 they struck the base.", "struck", "2018-05-10"],
    ["They struck the base on May 10 and left on May 12.", "left", "2018-05-12"],
    ["They struck the base on May 10 and left on May 12.", "struck", "2018-05-10"],
    ["In 2013, they openly joined the war, taking the town in June that year.", "joined", "2013"],
    ["In 2013, they openly joined the war, taking the town in June that year.", "taking", "2013-06"],
    ["They have held it since 2013, when they drove the rebels out.", "held", "2013/2018-06-09"],
    ["They have held it since 2013, when they drove the rebels out.", "drove", "2013"],
    ["They struck the base in February and March of 2018.", "struck", "2018-02/2018-03"],
    ["They struck the base in February and June of 2018.", "struck", "2018-02"],
    ["They met on June 5–7 in town.", "met", "2018-06-05/2018-06-07"],
    ["The raids went on for months, starting with strikes on 2 May.", "strikes", "2018-05-02"],
    ["They made the force withdraw only a week after 4 June 2018.", "withdraw", "2018-06-11"],
  ])("%s (%s)", (text, trigger, expected) => {
    expect(dateOf(text, trigger)?.edtf).toBe(expected);
  });

  it.each([
    ["The parliament voted in December to extend the lease.", "extend"],
    ["He said on Friday that they would leave the town.", "leave"],
    ["“Nobody will make us leave,” he said on Friday.", "leave"],
    ["The raids went on for months, starting with strikes on 2 May.", "raids"],
    ["They fought for three days.", "fought"],
    ["They fought. It rained on Friday.", "fought"],
  ])("is not that of another: %s (%s)", (text, trigger) => {
    expect(dateOf(text, trigger)?.edtf ?? null).toBeNull();
  });

  it("points to the expression it took", () => {
    const text = "On May 10 they struck the base.";
    const date = dateOf(text, "struck");
    expect(date).toMatchObject({ text: "May 10", start: 3, end: 9, from: null });
    expect(readDates(text, DAY).dating.times.map(({ id }) => id)).toContain(date?.time);
  });
});
