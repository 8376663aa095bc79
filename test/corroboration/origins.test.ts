import { describe, expect, it } from "vitest";
import { type Corroboration, corroborate } from "../../src/ask/corroborate/corroborate.js";
import { type Article, runOfArticles } from "../compare/reading.js";

const REPORT = `Ostland warplanes struck the harbour of Port Lerin on Monday 3 March, killing seven dockers. The attack began at dawn and lasted
for two hours, and by noon the cranes on the northern quay were still burning.

Port officials said that all ships had left before the attack. General Tomas Brekk, who commands the garrison, said that his men had seen
the planes come in low over the lighthouse and turn back towards the sea.

On Tuesday Ilo Varga, the foreign minister, met the envoy Pavel Rusk in Halden. The two spoke for an hour behind closed doors and left
without a word to the reporters who had waited in the rain since the early morning.`;
const DATE = "2031-03-05";
const OUTLETS = Array.from(
  { length: 40 },
  (_, at) => `The ${["Lerin", "Halden", "Belmora", "Orrin"][at % 4]} Paper ${at}`,
);

/** The report as other outlets print it: another byline, a word changed, the end cut off, a line of their own on top. */
function reprint(at: number): Article {
  const edits: ((text: string) => string)[] = [
    (text) => text.replace("at dawn", "at daybreak"),
    (text) => text.replace(" and by noon", " and at noon"),
    (text) => `By Orla Finch\n\n${text}`,
    (text) => text.slice(0, text.lastIndexOf("\n\n")),
    (text) => text.replace("struck the harbour", "hit the harbour"),
    (text) => `${text}\n\nMore on this story tomorrow in our weekend edition.`,
  ];
  return { text: edits[at % edits.length]!(REPORT), publisher: OUTLETS[at]!, date: DATE };
}

const told = (articles: readonly Article[]) => corroborate(runOfArticles(articles)).corroborations;
const strikeIn = (found: readonly Corroboration[]) =>
  found.find(({ claims }) => claims.some(({ text }) => /(?:struck|hit|bombed) the harbour/.test(text)));

describe("independent origins", () => {
  it("are not more for forty copies of one article under other outlets' names", () => {
    const other: Article = {
      text: "Ostland jets bombed the harbour of Port Lerin on 3 March, a resident told this paper.",
      publisher: "The Tolvic Sun",
      date: DATE,
    };
    const copies = OUTLETS.map((_, at) => reprint(at));
    const alone = strikeIn(told(copies));
    expect(alone).toMatchObject({ documents: 40, count: 1 });
    const few = strikeIn(told([reprint(0), other]));
    const many = strikeIn(told([...copies, other]));
    expect(few).toMatchObject({ documents: 2, count: 2 });
    expect(many).toMatchObject({ documents: 41, count: 2 });
    for (const { count } of told(copies)) expect(count).toBe(1);
  });

  const ONE = "Ostland warplanes struck the harbour of Port Lerin on 3 March.";
  const TWO = "Seven died when Ostland jets bombed the harbour of Port Lerin on Monday 3 March.";
  const article = (publisher: string, text: string): Article => ({ publisher, text, date: DATE });
  const countFor = (...articles: Article[]) => strikeIn(told(articles))?.count;

  it.each<[string, number, Article, Article]>([
    ["two outlets in their own words", 2, article("Lerin Post", ONE), article("Coast Wire", TWO)],
    ["one outlet twice", 1, article("Lerin Post", ONE), article("The Lerin Post", TWO)],
    [
      "one agency in two datelines",
      1,
      article("Lerin Post", `PORT LERIN (Northwire) - ${ONE}`),
      article("Halden Sun", `HALDEN (Northwire) - ${TWO}`),
    ],
    [
      "two agencies",
      2,
      article("Lerin Post", `PORT LERIN (Northwire) - ${ONE}`),
      article("Halden Sun", `HALDEN (Reuters) - ${TWO}`),
    ],
    [
      "one outlet that quotes another",
      1,
      article("Lerin Post", ONE),
      article("Halden Sun", `According to the Lerin Post, ${TWO}`),
    ],
    [
      "one first mouth in two outlets",
      1,
      article("Lerin Post", `Ilo Varga said that ${ONE}`),
      article("Halden Sun", `${TWO.slice(0, -1)}, Ilo Varga said.`),
    ],
    [
      "two first mouths",
      2,
      article("Lerin Post", `Ilo Varga said that ${ONE}`),
      article("Halden Sun", `${TWO.slice(0, -1)}, Pavel Rusk said.`),
    ],
    [
      "unnamed sources that are called the same",
      1,
      article("Lerin Post", `Port officials said that ${ONE}`),
      article("Halden Sun", `${TWO.slice(0, -1)}, port officials said.`),
    ],
  ])("of %s: %i", (_, count, one, other) => {
    expect(countFor(one, other)).toBe(count);
  });

  it("are one where a paragraph is reused in a longer text", () => {
    const [paragraph = ""] = REPORT.split("\n\n");
    const own = Array.from(
      { length: 12 },
      (_, at) =>
        `Readers in district ${at} told our desk about the winter of ${2010 + at}, when the river froze and no boat could leave the pier.`,
    ).join("\n\n");
    const longer = `${own}\n\n${paragraph.replace("struck", "hit")}`;
    expect(countFor(article("Lerin Post", REPORT), article("Halden Sun", longer))).toBe(1);
  });
});
