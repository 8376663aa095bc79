import { describe, expect, it } from "vitest";
import { parts, wordsOf } from "./parts.js";

const PROSE =
  "The dam above Belmora broke last night. Nine houses were lost, and the road to Dravik is closed until the water has gone down. " +
  "Engineers are expected in the morning, when the light will show how far the cracks reach.";

describe("furniture", () => {
  it.each([
    "6 min read",
    "12 Comments",
    "Share this article",
    "Advertisement",
    "Leave a Reply",
    "Short link:",
    "*A version of this article appeared in print on 31 May 2031",
    "Follow Orla Finch on Twitter @orlafinch.",
    "(Reporting by Orla Finch; Editing by Edrik Vane)",
    "© 2031 Northwire",
    "Edrik Vane in Dravik contributed to this report.",
    "This story has been updated with words of the mayor.",
    "https://example.org/dam",
    "***",
  ])("%j is nobody's, wherever it stands", (line) => {
    expect(wordsOf("boilerplate", `${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it.each([
    "Share prices fell after the dam broke.",
    "Reporting by Northwire has shown that the dam was old.",
    "Comments that the mayor made on Monday were not helpful.",
    "Close to the dam stood nine houses.",
    "Follow the money, the mayor said on Friday.",
    "Related costs were paid by the state.",
    "“More: we want more,” he said.",
    "The company has changed its privacy policy, the mayor said.",
  ])("%j is the article's", (line) => {
    expect(wordsOf("paragraph", `${PROSE}\n\n${line}\n\n${PROSE}`)).toContain(line);
  });

  it("takes the lines in one clump with navigation for navigation", () => {
    const text = `close button\nSwitch to the light version?\nFeatures\n\nDam above Belmora breaks\n\n${PROSE}`;
    expect(parts(text).map(([kind]) => kind)).toEqual([
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "headline",
      "paragraph",
    ]);
  });

  it("takes a line printed twice for nobody's, both times", () => {
    const line = "Water stands in the streets of Belmora, after the dam broke";
    expect(parts(`${line}\n${line}\n\n${PROSE}`).map(([kind]) => kind)).toEqual([
      "boilerplate",
      "boilerplate",
      "paragraph",
    ]);
  });
});

describe("captions", () => {
  it.each([
    "President Ilva Sorn (L) and Teodor Hask shake hands in Belmora on 11 August 2026.",
    "epa06698591 Ilva Sorn gives a news conference in Belmora.",
    "The broken dam above Belmora. NORTHWIRE/P. DORN",
    "The broken dam above Belmora [Orla Finch/AFP]",
    "FILE - In this 3 March 2031 photo, the dam above Belmora still stands.",
    "The broken dam above Belmora. (Reuters)",
  ])("%j is one", (line) => {
    expect(wordsOf("caption", `Dam above Belmora breaks\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it("include the line of names right above", () => {
    const text = `Dam breaks\n\nIlva Sorn, Teodor Hask\nIlva Sorn (L) welcomes Teodor Hask in Belmora.\n\n${PROSE}`;
    expect(wordsOf("caption", text)).toHaveLength(2);
  });

  it.each([
    "Governor Mara Tollin (R) asked for help.",
    "“We stand here (left alone),” said Mara Tollin (left).",
    "Six in ten trust the mayor, according to a BNN/ORC poll in May.",
  ])("%j is none", (line) => {
    expect(wordsOf("caption", `Dam above Belmora breaks\n\n${line}\n\n${PROSE}`)).toEqual([]);
  });
});

describe("teasers", () => {
  it("are the titles under a heading, up to the article's next paragraph", () => {
    const text = `${PROSE}\n\nRead more\n\nBandits attack train near Port Hallin\n\nArmy fires on strikers \n\n\n${PROSE}`;
    expect(wordsOf("boilerplate", text)).toEqual(["Read more"]);
    expect(wordsOf("teaser", text)).toEqual([
      "Bandits attack train near Port Hallin",
      "Army fires on strikers",
    ]);
    expect(wordsOf("paragraph", text)).toEqual([PROSE, PROSE]);
  });

  it("are lines that go on with a title", () => {
    const line = "Read more: Army fires on strikers in Dravik";
    expect(wordsOf("teaser", `${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it("are what follows the comments, with its own date and author", () => {
    const text = `${PROSE}\n\ncomments\n\nFeatures\n\nStudent Freed in Dravik\n\nJuly 20, 2030\nOrla Finch\n4 min read\nStudent Freed in Dravik`;
    expect(wordsOf("teaser", text)).toEqual([
      "Student Freed in Dravik",
      "July 20, 2030",
      "Orla Finch",
      "Student Freed in Dravik",
    ]);
    expect(wordsOf("dateline", text)).toEqual([]);
  });

  it("leave prose after the comments in the article", () => {
    expect(wordsOf("paragraph", `${PROSE}\n\nComments\n\n${PROSE}`)).toEqual([PROSE, PROSE]);
  });
});

describe("subheadings and turns", () => {
  it.each([
    "A message to the capital",
    "What does Belmora want?",
    "1919",
    "# The dam",
    "The Dam (1926–1931)",
  ])("%j over prose is a subheading", (line) => {
    expect(wordsOf("subheading", `${PROSE}\n\n${line}\n\n${PROSE}`)).toEqual([line]);
  });

  it.each(["The mayor went on:", "“No, never”", "- a list item", "and then it broke", "It broke."])(
    "%j over prose is a paragraph",
    (line) => {
      expect(wordsOf("paragraph", `${PROSE}\n\n${line}\n\n${PROSE}`)).toContain(line);
    },
  );

  it("are turns where two speak in capitals, or names come again", () => {
    expect(wordsOf("turn", "FINCH: How long?\nTOLLIN: Three years.\nFINCH: And who knew?")).toHaveLength(3);
    expect(
      wordsOf("turn", "Orla Finch: How long?\nMara Tollin: Long.\nOrla Finch: Who knew?\nMara Tollin: We."),
    ).toHaveLength(4);
    expect(wordsOf("turn", `TOLLIN: Three years.\n\n${PROSE}`)).toEqual([]);
    expect(wordsOf("turn", "Tollin: 547.\nFinch: 46.\nTollin: 12.\nFinch: 13.")).toEqual([]);
  });
});

describe("hard-wrapped text", () => {
  const wrapped = [
    "The dam above Belmora broke last night, and the town of",
    "nine thousand people stands under water. Nine houses were",
    "lost. Mara Tollin, the mayor, said that nobody had been",
    "warned.",
    "",
    "Engineers are expected in the morning, when the light",
    "will show how far the cracks reach.",
  ];

  it.each(["\n", "\r\n"])("is joined to paragraphs, with line ends %j", (end) => {
    expect(wordsOf("paragraph", wrapped.join(end))).toEqual([
      wrapped.slice(0, 4).join(end),
      wrapped.slice(5).join(end),
    ]);
  });

  it("has paragraphs that begin with an indent", () => {
    const lines = [
      "    BELMORA, Feb 26 - The dam above Belmora broke last night,",
      "and the town of nine thousand people stands under water, the",
      "mayor said today.",
      "    The state of Dravia, which owns the dam, says that it had",
      "been warned.",
    ];
    expect(wordsOf("paragraph", lines.join("\n"))).toEqual([
      lines.slice(0, 3).join("\n").slice(22),
      lines.slice(3).join("\n").trim(),
    ]);
  });

  it("has turns of their own", () => {
    const lines = [
      "FINCH: How long was the dam above Belmora cracked before it",
      "broke, and who had read the letters of the engineers by then?",
      "TOLLIN: For three years. Nobody in the ministry had read any",
      "of them.",
    ];
    expect(wordsOf("turn", lines.join("\n"))).toEqual([
      lines.slice(0, 2).join("\n"),
      lines.slice(2).join("\n"),
    ]);
  });

  it("is told from paragraphs of one line", () => {
    const lines = [
      "The dam above Belmora broke in the night.",
      "Nine houses were lost in the flood below.",
      "The road to Dravik is closed for now.",
    ];
    expect(wordsOf("paragraph", lines.join("\n"))).toEqual(lines);
  });
});
