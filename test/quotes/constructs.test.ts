import { describe, expect, it } from "vitest";
import { notesOn, quotesIn } from "./reading.js";

describe("the constructs of attribution", () => {
  it.each([
    [
      "a multi-sentence quotation whole",
      "“The ferry left late. Nobody told us why. It was dark,” Orla Finch said.",
      ["Orla Finch: The ferry left late. Nobody told us why. It was dark,"],
    ],
    [
      "an interrupted quotation as one",
      "“We closed the gate,” Mara Tollin said, “and we opened it again.”",
      ["Mara Tollin: We closed the gate, | and we opened it again."],
    ],
    [
      "a quotation that goes on after its attribution",
      "“We closed the gate,” Mara Tollin said. “It is open again.”",
      ["Mara Tollin: We closed the gate, | It is open again."],
    ],
    [
      "a floating quotation with the speaker before",
      "“The hall was cold,” Mara Tollin said. It was late. “We went home.”",
      ["Mara Tollin: The hall was cold,", "Mara Tollin: We went home."],
    ],
    [
      "a quotation over paragraphs",
      "Mara Tollin said: “The money is here.\n\n“It lay in the safe.”",
      ["Mara Tollin: The money is here. | It lay in the safe."],
    ],
    [
      "a paragraph announced by a colon",
      "Mara Tollin wrote on her page:\n\n“The money is here.”",
      ["Mara Tollin: The money is here."],
    ],
    [
      "an inverted attribution",
      "“Nobody has slept,” said Edrik Vane, a farmer from Dravik.",
      ["Edrik Vane: Nobody has slept,"],
    ],
    [
      "indirect speech with that",
      "Mara Tollin said that the dam would hold.",
      ["Mara Tollin: the dam would hold"],
    ],
    [
      "indirect speech without that",
      "Mara Tollin said the dam would hold.",
      ["Mara Tollin: the dam would hold"],
    ],
    [
      "indirect speech around its cue",
      "The new harbor, Mara Tollin said, was the largest of all.",
      ["Mara Tollin: The new harbor | was the largest of all"],
    ],
    [
      "fronted according to",
      "According to Mara Tollin, the dam would hold.",
      ["Mara Tollin: the dam would hold"],
    ],
    [
      "trailing according to",
      "The dam would hold for a year, according to Mara Tollin.",
      ["Mara Tollin: The dam would hold for a year"],
    ],
    [
      "a trailing attribution",
      "The dam would hold for a year, Mara Tollin said.",
      ["Mara Tollin: The dam would hold for a year"],
    ],
    [
      "an infinitive",
      "Mara Tollin told the miners to leave the valley.",
      ["Mara Tollin: to leave the valley"],
    ],
    [
      "an infinitive before a clause of the writer's",
      "Mara Tollin urged the miners to leave the valley, and Edrik Vane has closed the road.",
      ["Mara Tollin: to leave the valley"],
    ],
    [
      "an infinitive that goes on",
      "Mara Tollin urged the miners to leave the valley, and to close the road.",
      ["Mara Tollin: to leave the valley, and to close the road"],
    ],
    [
      "a nominal cue",
      "Edrik Vane's claim that the dam was cracked has alarmed the town.",
      ["Edrik Vane: the dam was cracked"],
    ],
    [
      "a name and a colon",
      "Mara Tollin: the dam was cracked for years",
      ["Mara Tollin: the dam was cracked for years"],
    ],
    ["a signature", "“The dam kept us awake.” ― Edrik Vane, farmer", ["Edrik Vane: The dam kept us awake."]],
    [
      "a pronoun",
      "Mara Tollin has led the town for years. She said that the dam would hold.",
      ["Mara Tollin: the dam would hold"],
    ],
    [
      "the speaker, never the hearer",
      "“The dam will hold,” Mara Tollin told Colonel Osko Brandt.",
      ["Mara Tollin: The dam will hold,"],
    ],
    [
      "coordinated cues",
      "Mara Tollin said that the dam would hold and added that the road was open.",
      ["Mara Tollin: the dam would hold", "Mara Tollin: the road was open"],
    ],
    [
      "one-word quotations",
      "Mara Tollin called its builders “thieves”.",
      ["Mara Tollin: its builders “thieves”"],
    ],
  ])("reads %s", (_name, text, notes) => {
    expect(notesOn(text)).toEqual(notes);
  });

  it.each([
    ["scare quotes", "The so-called “model town” has no school. Its “hospital” is a tent."],
    [
      "titles",
      "Orla Finch sang “The Lights of Belmora” and two songs from the film “Nine Winters” at the harbor.",
    ],
    ["nicknames", "Pavel “the Hammer” Dorn, a boxer from Dravik, opened a school."],
    ["developments, which have no speaker", "Recent developments indicate that the dam will not be rebuilt."],
    ["nouns that look like verbs", "The other states have many bridges, and the reports were long."],
  ])("makes no quote of %s", (_name, text) => {
    expect(notesOn(text)).toEqual([]);
  });

  it("reads turns of a transcript to their ends", () => {
    const text =
      "RAO: Is the bridge safe? We need it.\n\nOKORO: It is safe until spring.\n\nRAO: Then we keep it open.";
    expect(quotesIn(text).map(({ source, text: words }) => `${source.mention?.text}: ${words}`)).toEqual([
      "RAO: Is the bridge safe? We need it.",
      "OKORO: It is safe until spring",
      "RAO: Then we keep it open",
    ]);
  });

  it("reads a headline that opens with a name", () => {
    const [headline] = quotesIn(
      "Rao: Bridge Is A Danger To Everybody\n\nMayor Ann Rao spoke on Monday about the old bridge.",
    );
    expect(headline?.text).toBe("Bridge Is A Danger To Everybody");
  });
});

describe("what a quote says of its source", () => {
  it("keeps the unnamed apart, with their reason", () => {
    const [quote] = quotesIn(
      "An official of the water board, who asked not to be named because she was not allowed to speak to the press, said that the dam was old.",
    );
    expect(quote?.source).toMatchObject({
      anonymous: true,
      name: "An official of the water board",
      reason: "because she was not allowed to speak to the press",
    });
  });

  it("names the outlet that was told", () => {
    const [quote] = quotesIn("Mara Tollin told the Harbor Gazette that the dam was old.");
    expect(quote?.source.via.map(({ name }) => name)).toEqual(["Harbor Gazette"]);
  });

  it("follows a citation to the one cited", () => {
    const [quote] = quotesIn(
      "The Northwire news agency reported, citing two officials, that the dam was old.",
    );
    expect(quote?.source).toMatchObject({ anonymous: true, mention: { text: "two officials" } });
    expect(quote?.source.via).toHaveLength(1);
  });

  it("nests what is reported of a report", () => {
    const quotes = quotesIn("“The dam is old,” Mara Tollin said, according to a statement from her office.");
    const inner = quotes.find(({ kind }) => kind === "direct");
    const outer = quotes.find(({ kind }) => kind !== "direct");
    expect(inner?.within).toBe(outer?.id);
    expect(inner?.source.via[0]?.name).toContain("statement");
  });

  it("says what the cue does", () => {
    const [denial, warning] = quotesIn(
      "Mara Tollin denied that the dam was old. Edrik Vane did not warn that it would break.",
    );
    expect(denial).toMatchObject({ act: "denies", cue: { lemma: "deny", negated: false } });
    expect(warning).toMatchObject({ act: "warns", cue: { lemma: "warn", negated: true } });
  });

  it("tells belief from speech", () => {
    const [belief] = quotesIn("Mara Tollin believes that the dam will hold.");
    expect(belief?.attribution).toBe("attitude");
  });
});
