import { describe, expect, it } from "vitest";
import { parts, wordsOf } from "./parts.js";

const PROSE =
  "The dam above Belmora broke last night. Nine houses were lost, and the road to Dravik is closed until the water has gone down.";

describe("the head of an article", () => {
  it("has a headline, a byline with its date, and a standfirst", () => {
    const text = `Dam above Belmora breaks\n\nOrla Finch , Saturday 2 Jun 2018\n\nEngineers had warned of the cracks for three years\n\n${PROSE}`;
    expect(parts(text).map(([kind]) => kind)).toEqual(["headline", "byline", "standfirst", "paragraph"]);
  });

  it("takes a sentence between headline and byline for a standfirst", () => {
    const text = `Dam breaks\n\nEngineers had warned of the cracks for years, so why did nobody listen?\n\nNORTHWIRE 29 Dec 2020, Tue – 06:19 NEWSDESK – ORLA FINCH\n\n${PROSE}`;
    expect(parts(text).map(([kind]) => kind)).toEqual(["headline", "standfirst", "byline", "paragraph"]);
  });

  it.each([
    "July 21, 2020",
    "Published: 21 July 2020, 10:30 GMT",
    "Tuesday 21/07/2020",
    "2020-07-21T06:19:00Z",
    "Last updated on Tue 21 Jul 2020 at 6.19 pm EST",
    "Belmora, 21 July 2020",
    "July 21, 2020 / 3:04 PM / Updated 2 hours ago",
    "Published: 10:30 EST, 21 July 2020 | Updated: 11:00 EST, 21 July 2020",
    "21-Jul-2020",
  ])("takes %j under the headline for the date of the page", (line) => {
    expect(wordsOf("dateline", `Dam above Belmora breaks\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it.each([
    "By Orla Finch",
    "By Orla Finch and Edrik Vane",
    "Author: Orla Finch",
    "Reuters",
    "Orla Finch | 21 July 2020",
    "By ORLA FINCH, 21 July 2020",
  ])("takes %j for the byline", (line) => {
    expect(wordsOf("byline", `Dam above Belmora breaks\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it("takes a name beside the date for the byline", () => {
    const text = `Dam above Belmora breaks\n\nJuly 21, 2020\nOrla Finch\n6 min read\n\n${PROSE}`;
    expect(wordsOf("byline", text)).toEqual(["Orla Finch"]);
    expect(wordsOf("boilerplate", text)).toEqual(["6 min read"]);
  });

  it.each([
    ["a sentence", "Mara Tollin read out a long statement."],
    ["a question inside the text", "Who has seen him? Nobody knows."],
    ["a line that goes on", "The mayor said:"],
  ])("does not take %s for a headline", (_what, first) => {
    expect(parts(`${first}\n\n${PROSE}`)[0]).toEqual(["paragraph", first]);
  });

  it("reaches over a standfirst that is a sentence to the line that says who wrote it, captions apart", () => {
    const text = `Dam breaks above Belmora\nEngineers had warned of cracks.\n\nMara Tollin in Belmora [Orla Finch/Northwire]\nBy Orla Finch\n3 Mar 2031\n${PROSE}`;
    expect(parts(text).map(([kind]) => kind)).toEqual([
      "headline",
      "standfirst",
      "caption",
      "byline",
      "dateline",
      "paragraph",
    ]);
  });

  it("has one headline, though the page prints it again, or with its own name", () => {
    const printed = `Dam above Belmora breaks\n\nDam above Belmora breaks\n\nReuters\n\n${PROSE}\n\nDam above Belmora breaks`;
    expect(parts(printed).map(([kind]) => kind)).toEqual([
      "headline",
      "boilerplate",
      "byline",
      "paragraph",
      "boilerplate",
    ]);
    const titled = `Dam above Belmora breaks | Northwire\n\nDam above Belmora breaks\n\n${PROSE}`;
    expect(parts(titled).map(([kind]) => kind)).toEqual(["boilerplate", "headline", "paragraph"]);
  });

  it("has no headline in a text of one line", () => {
    expect(parts("The dam broke")).toEqual([["paragraph", "The dam broke"]]);
  });

  it("takes a line in capitals of a title for a headline though an archive put a stop after it", () => {
    expect(wordsOf("headline", `Dam Breaks Above Belmora.\n\n${PROSE}`)).toEqual([
      "Dam Breaks Above Belmora.",
    ]);
  });

  it("does not take the dated headings of a chronicle for the date of the page", () => {
    const text = `Four days in Belmora\n\n3 March 2031\n\n${PROSE}\n\n4 March 2031\n\n${PROSE}\n\n5 March 2031\n\n${PROSE}`;
    expect(wordsOf("dateline", text)).toEqual([]);
    expect(wordsOf("subheading", text)).toEqual(["3 March 2031", "4 March 2031", "5 March 2031"]);
  });
});

describe("a dateline", () => {
  it.each([
    "BELMORA (Northwire) - ",
    "BELMORA, June 10 — ",
    "PORT HALLIN, Dravia, June 10 (NW) -- ",
    "BELMORA – ",
    "Belmora (NW) – ",
    "Belmora, Dravia – ",
    "Belmora, July 21, NWNA – ",
    "Belmora, 21 July 2020 - ",
    "(Belmora) – ",
    "BELMORA (NW) ",
    "(NWN) — ",
    "(NWN)",
    "Port Hallin — ",
  ])("%j is cut from its paragraph", (dateline) => {
    expect(parts(`${dateline}${PROSE}`)).toEqual([
      ["dateline", dateline.trim()],
      ["paragraph", PROSE],
    ]);
  });

  it.each([
    "The dam — they all knew it — was old.",
    "TOLLIN: The dam was old.",
    "DGW (Dravia Gas and Water) says that the dam was old.",
    "BREAKING - The dam has broken.",
    "Mara Tollin, mayor – nobody else – was warned.",
    "Belmora – where the dam broke – is under water.",
    "Belmora - a town of nine thousand people - is under water.",
  ])("is not in %j", (text) => {
    expect(parts(text)).toEqual([["paragraph", text]]);
  });
});
