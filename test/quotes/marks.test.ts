import { describe, expect, it } from "vitest";
import { mentionsIn, scanOf } from "./reading.js";

/** What each run holds, with its repairs. */
function runsIn(text: string): string[] {
  return scanOf(text).runs.map(({ innerStart, innerEnd, repairs }) =>
    [text.slice(innerStart, innerEnd), ...repairs.map(({ kind }) => kind)].join(" + "),
  );
}

describe("pairing of quote marks", () => {
  it.each([
    ["straight", 'She said "yes" and "no" to them.', ["yes", "no"]],
    ["curly", "She said “yes” and “no” to them.", ["yes", "no"]],
    ["angle", "«Yes», she said.", ["Yes"]],
    ["low and high", "„Yes“, she said.", ["Yes"]],
    ["doubled single", "``Yes,'' she said.", ["Yes,"]],
    ["single in double", "“He said ‘yes’ to me,” she said.", ["He said ‘yes’ to me,", "yes"]],
    ["double in double", "“He said “yes” to me” was all.", ["He said “yes” to me", "yes"]],
    ["an apostrophe is no mark", "The miners’ hall isn’t the town’s.", []],
    ["inches are no quotation", "He is 6'2\" tall and she is not.", []],
    ["marks of markup are nobody's", "They left<span class=“”>. “Home,” she said<a href=””>.", ["Home,"]],
    [
      "a lost closing mark",
      "“The road is open, said Edrik Vane. Snow fell.",
      ["The road is open, + lost-closing-mark"],
    ],
    [
      "a lost closing mark before another quotation",
      "“The road is open, said Edrik Vane. “Go,” he said.",
      ["The road is open, + lost-closing-mark", "Go,"],
    ],
    ["a lost opening mark", "The road is open,” Edrik Vane said.", ["The road is open, + lost-opening-mark"]],
    [
      "a doubled mark",
      '""The road is open,"" she said.',
      ["The road is open, + doubled-mark + doubled-mark"],
    ],
    [
      "a tripled mark",
      '"""The road is open,""" she said.',
      ["The road is open, + doubled-mark + doubled-mark"],
    ],
    ["a turned mark", "”The road is open,” she said.", ["The road is open, + turned-mark"]],
    [
      "a mark closed too early",
      "He said: “It is late.” The road is long. ” They left",
      ["It is late.” The road is long.  + early-closing-mark"],
    ],
  ])("reads %s", (_name, text, runs) => {
    expect(runsIn(text)).toEqual(runs);
  });

  it("gives a displaced closing mark back to the paragraph before", () => {
    const text = "She said that “nobody needs to leave.\n\n” The trains ran.";
    expect(runsIn(text)).toEqual(["nobody needs to leave. + displaced-mark"]);
    expect(scanOf(text).runs[0]?.open).toBe(false);
  });

  it("joins the paragraphs of one quotation", () => {
    const { runs } = scanOf("“It is late.\n\n“We go home.”\n\n“Good night,” she said.");
    expect(runs.map(({ open, continues }) => [open, continues])).toEqual([
      [true, null],
      [false, 0],
      [false, null],
    ]);
  });

  it("says on the quote what was mended", () => {
    const [quote] = mentionsIn("“The road is open, said Edrik Vane.");
    expect(quote?.runs).toEqual([0]);
  });
});
