import type { Rule } from "../rule.js";

/** Names that packs know, what is composed of them, and what takes them up again. */
export const KNOWN_ACTOR_RULES: readonly Rule[] = [
  {
    id: "actors/pack",
    says: "A name or alias of a pack, the longest that fits, in capitals as the pack writes it.",
    yes: ["Jordan closed the crossing.", "The SDF held the bridge.", "Trucks reached Deir Al-Zour at noon."],
    no: ["The guard told us to wait.", "They sat down to turkey and bread."],
  },
  {
    id: "actors/adjective",
    says: "An adjective of a state, people or body stands for that actor, also before a hyphen and after pro-.",
    yes: [
      "Jordanian trucks crossed the border.",
      "A Syrian-Turkish road was reopened.",
      "Pro-Iranian posters hung there.",
    ],
    no: ["The polish on the table was new.", "A swiss-style roll was served."],
  },
  {
    id: "actors/people",
    says: "The nationals of a state in the plural stand for that actor.",
    yes: ["The Jordanians closed the crossing.", "Two Norwegians were there."],
    no: ["Norway closed the crossing."],
  },
  {
    id: "actors/metonym",
    says: "A capital or seat of power stands for its state where nothing says that the place is meant.",
    yes: ["Amman agreed to reopen the crossing.", "The Kremlin declined the offer."],
    no: ["Trucks arrived in Amman at noon.", "They drove from Amman to Aqaba."],
  },
  {
    id: "actors/group",
    says: "A state, body or person with a noun of government, force or people makes a group of its own.",
    yes: [
      "Jordanian border police closed the road.",
      "Norwegian-backed groups met there.",
      "Norway's government agreed.",
    ],
    no: ["A Jordanian road was closed.", "Norway's rivers are long."],
  },
  {
    id: "actors/same-name",
    says: "A name that stands undecided here is what it is elsewhere in the document.",
    yes: ["Dr Quillby opened the school. Later the children thanked Quillby warmly."],
    no: ["The children thanked Quillby warmly."],
  },
  {
    id: "actors/surname",
    says: "A surname or given name alone is the person whose full name the document gives.",
    yes: ["Anna Tarrowby opened the school. The children liked Tarrowby."],
    no: ["The children liked Tarrowby."],
  },
  {
    id: "actors/shared-surname",
    says: "A given name alone, joined by “and” to a full name, is a person of the same surname.",
    yes: ["They thanked Robert and Anna Tarrowby for it."],
    no: [
      "They thanked Robert Quillby and Anna Tarrowby for it.",
      "They thanked Karvosk and Anna Tarrowby for it.",
    ],
  },
  {
    id: "actors/spelling",
    says: "A name that is another spelling of one met before, by the consonants and vowels that transliterations write for each other, is the same actor's; a pack can forbid it under distinct.",
    yes: ["Khaled al-Tarrowi opened the school. Later Khalid Al Tarowi closed it."],
    no: ["Hassan al-Tarrowi opened the school. Later Hussein al-Tarrowi closed it."],
  },
  {
    id: "actors/initials",
    says: "Letters that the words of a body named in full in the same document begin with are that body's.",
    yes: ["The Quillby Global Initiative met on Monday. They talked about the QGI event."],
    no: ["They talked about the QGI event."],
  },
  {
    id: "actors/short-name",
    says: "The beginning of a body's name, or a company's without what says that it is one, stands for the whole.",
    yes: [
      "The Quillby Institute for River Research closed. The Quillby Institute was old.",
      "Tarrow Motor Co. closed a plant. They bought Tarrow in spring.",
    ],
    no: ["The Quillby Institute closed."],
  },
  {
    id: "actors/list",
    says: "A name in a list with sure ones is of their kind; persons only where it has as many words.",
    yes: ["They went through Jordan, Karvosk and Iraq."],
    no: ["They went through Jordan while Karvosk and others stayed."],
  },
  {
    id: "actors/pronoun",
    says: "A personal pronoun that carries a claim stands for the last fitting actor, one in subject position first, but for nobody whom its own clause or quotation names.",
    yes: [
      "Anna Tarrowby opened the school on Monday. “We are ready,” she said.",
      "Anna Tarrowby opened the school on Monday. Mary Quillby came. “Mary Quillby is late,” she said.",
      "They asked Anna Tarrowby why she criticized Denmark.",
    ],
    no: ["“We are ready,” Anna Tarrowby said on Monday."],
  },
  {
    id: "actors/office-by-date",
    says: "An office of a state that carries a claim stands for who held it on the document's day, by the packs, where the text names nobody.",
    yes: [
      "@2018-07-21 “The road is open,” the Russian president said.",
      "@2018-07-21 “The road is open,” said Russia's foreign minister.",
    ],
    no: [
      "“The road is open,” the Russian president said.",
      "@2018-07-21 “The road is open,” a Russian diplomat said.",
    ],
  },
  {
    id: "actors/unnamed",
    says: "A description of nobody named that carries a claim is an actor of this document only, by a noun for people, bodies, media or texts.",
    yes: ["“The road is open,” said a senior official.", "“We are ready,” local teachers said."],
    no: [
      "“We are ready,” Anna Tarrowby said on Monday.",
      "The timing of the surge suggests that the road is open.",
    ],
  },
];
