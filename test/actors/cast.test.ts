import { describe, expect, it } from "vitest";
import { findActors } from "../../src/find/actors.js";
import { castOf } from "../../src/link/cast.js";
import type { TokenSpan } from "../../src/model/found.js";
import type { Cast } from "../../src/model/linked.js";
import type { Scan } from "../../src/model/scan.js";
import { scanOf } from "./scanned.js";

interface Read {
  readonly scan: Scan;
  readonly cast: Cast;
}

function readText(text: string): Read {
  const scan = scanOf(text);
  return { scan, cast: castOf(scan, findActors(scan)) };
}

/** The tokens of the n-th place where the words stand. */
function phrase({ scan }: Read, words: string, nth = 0): TokenSpan {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = scan.text.indexOf(words, start + 1);
  const end = start + words.length;
  const inside = scan.tokens.filter((token) => token.start >= start && token.end <= end);
  return { start, end, first: inside[0]!.index, last: inside.at(-1)!.index + 1 };
}

function sourceNames(text: string, words: string, nth = 0): string[] {
  const read = readText(text);
  return read.cast.source(phrase(read, words, nth), null).map(({ name }) => name);
}

describe("joining", () => {
  it.each([
    ["Khalid al-Tarrow spoke. Later Khaled Al-Tarrow left.", "two spellings"],
    ["Anna Quillby spoke. Later Quillby left.", "a surname"],
    ["Anna Quillby spoke. Later Anna said no more.", "a given name"],
    ["The Quillby Relief Trust (QRT) closed. The QRT was small.", "letters in brackets"],
    [
      "The Quillby Institute for Deep Rivers closed. The Quillby Institute was small.",
      "the head of a long name",
    ],
  ])("makes one actor of %s (%s)", (text) => {
    expect(readText(text).cast.actors).toHaveLength(1);
  });

  it.each([
    ["Anna Quillby met Robert Quillby.", "one surname"],
    ["Hassan Tarrow met Hussein Tarrow.", "names that look alike"],
    ["Anna Quillby visited the Quillby Trust.", "a person and a body"],
  ])("keeps two actors apart in %s (%s)", (text) => {
    expect(readText(text).cast.actors).toHaveLength(2);
  });

  it("keeps persons of one surname apart by their titles", () => {
    const { cast } = readText(
      "Robert Quillby met Anna Quillby. Then Robert Quillby left. Mrs. Quillby was tired.",
    );
    const anna = cast.actors.find(({ name }) => name === "Anna Quillby");
    expect(anna?.mentions.map(({ text }) => text)).toEqual(["Anna Quillby", "Quillby"]);
  });

  it("gives letters to the body whose words begin with them, and a short name to its company", () => {
    const { cast } = readText("The Quillby Global Initiative met Tarrow Motor Co. there. QGI bought Tarrow.");
    expect(cast.actors.map(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)])).toEqual([
      ["Quillby Global Initiative", "Quillby Global Initiative", "QGI"],
      ["Tarrow Motor Co.", "Tarrow Motor Co.", "Tarrow"],
    ]);
  });

  it("gives a surname to whom it last stood for", () => {
    const { cast } = readText(
      "Anna Quillby met Robert Quillby. Then Robert Quillby left. Quillby was tired.",
    );
    const robert = cast.actors.find(({ name }) => name === "Robert Quillby");
    expect(robert?.mentions.map(({ text }) => text)).toEqual(["Robert Quillby", "Robert Quillby", "Quillby"]);
  });
});

describe("pronouns", () => {
  it.each([
    ["Anna Quillby met Robert Tarrow in Norway. She was late.", "She", "Anna Quillby"],
    ["Anna Quillby met Robert Tarrow in Norway. He was late.", "He", "Robert Tarrow"],
    ["Robert Tarrow left early. Asked by Orvo Quillby if he was ill, nobody spoke.", "he", "Robert Tarrow"],
    ["Norway closed the road. It gave no reason.", "It", "Norway"],
    ["Dr Quillby praised a guard. Later he left.", "he", "Quillby"],
    ["Robert Tarrow left. Orvo Quillby asked Karl Denby why he was late.", "he", "Karl Denby"],
    ["Anna Tarrow left. Pressed by Mary Quillby on whether she was ill, nobody spoke.", "she", "Anna Tarrow"],
    ["Robert Tarrow left. As he spoke to the club on Monday, Orvo Quillby smiled.", "he", "Orvo Quillby"],
    ["Orvo Quillby said it. Robert Tarrow left. He thanked Robert Tarrow for it.", "He", "Orvo Quillby"],
    ["Orvo Quillby came. Later he smiled before Orvo Quillby left.", "he", "Orvo Quillby"],
  ])("%s: %s is %s", (text, pronoun, name) => {
    const read = readText(text);
    expect(read.cast.referents(phrase(read, pronoun), null).map((actor) => actor.name)).toEqual([name]);
  });

  it("takes up whoever spoke last before whoever was named last", () => {
    const read = readText("Anna Quillby said she met Mary Tarrow. The road is open, she added.");
    read.cast.source(phrase(read, "Anna Quillby"), null);
    expect(read.cast.source(phrase(read, "she", 1), null).map(({ name }) => name)).toEqual(["Anna Quillby"]);
  });

  it("is nobody where its own clause names the only one it may be", () => {
    const read = readText("Anna Quillby was tired. One of them said she might thank Anna Quillby.");
    expect(read.cast.referents(phrase(read, "she"), null)).toEqual([]);
  });

  it("is not what a preposition governs, what stands before a noun, or several of a party", () => {
    for (const text of [
      "According to the Norwegian Council, the truck was late when it arrived.",
      "A Norway survey was out, and it was late.",
      "Other Republicans were late. It was cold.",
    ]) {
      const read = readText(text);
      expect(read.cast.referents(phrase(read, text.includes("It ") ? "It" : "it"), null)).toEqual([]);
    }
  });

  it("is no law where it is “they”", () => {
    const read = readText("The strict gun laws in Norway changed how they moved.");
    read.cast.source(phrase(read, "The strict gun laws in Norway"), null);
    expect(read.cast.referents(phrase(read, "they"), null)).toEqual([]);
  });

  it("is nobody named where the sentence tells of somebody else", () => {
    const read = readText("Anna Quillby spoke of someone who thought she was late.");
    expect(read.cast.referents(phrase(read, "she"), null)).toEqual([]);
  });

  it("is nobody of those whom the caller rules out", () => {
    const read = readText("Orvo Quillby was tired. He left.");
    expect(read.cast.referents(phrase(read, "He"), null, new Set(["orvo-quillby"]))).toEqual([]);
  });

  it("is nobody where nobody fits", () => {
    const read = readText("Norway closed the road. She gave no reason.");
    expect(read.cast.referents(phrase(read, "She"), null)).toEqual([]);
  });

  it("leaves a mention of its own", () => {
    const read = readText("Anna Quillby left. She was tired.");
    read.cast.referents(phrase(read, "She"), null);
    expect(read.cast.actors[0]?.mentions.at(-1)).toMatchObject({ text: "She", form: "pronoun" });
  });
});

describe("what may be a source", () => {
  it.each([
    "again falsely",
    "hiring foreign workers",
    "their stump speeches",
    "his eyes",
    "a spirited challenge",
  ])("is not: %s", (words) => {
    expect(sourceNames(`Yesterday ${words} said so.`, words)).toEqual([]);
  });

  it.each([
    ["a senior official", "a senior official"],
    ["sources close to the mayor", "sources close to the mayor"],
    ["a lawsuit filed in spring", "a lawsuit"],
    ["61 percent of voters", "61 percent of voters"],
    ["Anna Quillby immediately", "Anna Quillby"],
    ["some Republicans", "some Republicans"],
  ])("is: %s", (words, name) => {
    expect(sourceNames(`Anna Quillby left. Yesterday ${words} said so.`, words)).toEqual([name]);
  });

  it("is no party where one of it is meant whom the text has named", () => {
    expect(sourceNames("The Wisconsin Republican said so.", "The Wisconsin Republican")).toEqual([]);
  });
});

describe("surnames that are something else as well", () => {
  it("takes a state's adjective that stands alone for who bears it", () => {
    const { cast } = readText("Robert Cuban left. Cuban said it was late. Cuban troops came.");
    const robert = cast.actors.find(({ name }) => name === "Robert Cuban");
    expect(robert?.mentions.map(({ text }) => text)).toEqual(["Robert Cuban", "Cuban"]);
    expect(cast.actors.map(({ id }) => id)).toContain("cuba");
  });

  it("leaves “Christian Iraqi refugees” Iraqi", () => {
    const { cast } = readText("They met Christian Iraqi refugees.");
    expect(cast.actors.map(({ type }) => type)).not.toContain("person");
  });

  it("takes “Said” before a comma and a quotation, or before a woman's name, for the verb", () => {
    const { cast } = readText("James Quillby left. Said Quillby, “It is late.” Said Anna Tarrow it was.");
    expect(cast.actors.map(({ name }) => name)).toEqual(["James Quillby", "Anna Tarrow"]);
    expect(readText("They met Said Tarrow.").cast.actors.map(({ name }) => name)).toEqual(["Said Tarrow"]);
  });
});

describe("descriptions", () => {
  it("make one unnamed actor for one description", () => {
    const text = "A senior official said no. Later the official said yes.";
    const read = readText(text);
    const [first] = read.cast.source(phrase(read, "A senior official"), null);
    const [again] = read.cast.source(phrase(read, "the official"), null);
    expect(first).toMatchObject({ anonymous: true, sourceKind: "role", name: "A senior official" });
    expect(again).toBe(first);
  });

  it("stand for who was called so", () => {
    const text = "Anna Quillby, a Norwegian academic, spoke. The Norwegian academic left.";
    expect(sourceNames(text, "The Norwegian academic")).toEqual(["Anna Quillby"]);
  });

  it("stand for the last body of their kind", () => {
    expect(sourceNames("The Quillby Trust met Norway. The organisation left.", "The organisation")).toEqual([
      "Quillby Trust",
    ]);
  });

  it.each([
    ["Several analysts said so.", "Several analysts", "collective"],
    ["A report said so.", "A report", "document"],
    ["Reports say so.", "Reports", "reports"],
    ["A local newspaper said so.", "A local newspaper", "media"],
    ["An officer said so.", "An officer", "role"],
  ])("%s has a source of kind %s %s", (text, words, kind) => {
    const read = readText(text);
    expect(read.cast.source(phrase(read, words), null)[0]?.sourceKind).toBe(kind);
  });

  it("are no actors to who only asks", () => {
    const read = readText("A senior official said no.");
    expect(read.cast.referents(phrase(read, "A senior official"), null)).toEqual([]);
    expect(read.cast.actors).toEqual([]);
  });

  it("name all of a coordination", () => {
    const read = readText("Norway and Jordan agreed.");
    const names = read.cast.referents(phrase(read, "Norway and Jordan"), null).map(({ name }) => name);
    expect(names).toEqual(["Norway", "Jordan"]);
  });
});

describe("ties", () => {
  const tiesIn = (text: string) =>
    readText(text).cast.actors.flatMap(({ name, affiliations }) =>
      affiliations
        .filter(({ span }) => span !== null)
        .map(({ relation, actor }) => `${name} ${relation} ${actor}`),
    );

  it.each([
    ["Norwegian Foreign Minister Anna Quillby left.", "Anna Quillby member_of norway"],
    ["Norwegian President Anna Quillby left.", "Anna Quillby leader_of norway"],
    ["Anna Quillby, a spokeswoman for the Tarrow Trust, left.", "Anna Quillby spokesperson_of tarrow-trust"],
    ["The Norwegian-backed Tarrow Brigade left.", "Tarrow Brigade backed_by norway"],
    ["The Tarrow Brigade, part of the Lowland Army, left.", "Tarrow Brigade part_of lowland-army"],
  ])("%s: %s", (text, tie) => {
    expect(tiesIn(text)).toContain(tie);
  });

  it("give a person the country of the state", () => {
    const { cast } = readText("Norwegian Foreign Minister Anna Quillby left.");
    expect(cast.actors.find(({ type }) => type === "person")?.country).toBe("NOR");
  });
});

describe("any text", () => {
  it.each(["", " ", "\ud800 Iran", "(((((", "“”‘’''", "A".repeat(5000), "Al- al al-", "The the of of"])(
    "%j is read",
    (text) => {
      expect(() => readText(text)).not.toThrow();
    },
  );
});
