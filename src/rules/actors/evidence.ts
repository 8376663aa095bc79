import type { Rule } from "../rule.js";

/** What makes capitals an actor that no pack knows. No evidence, no actor. */
export const EVIDENCE_RULES: readonly Rule[] = [
  {
    id: "actors/title",
    says: "A title, rank, calling or form of address before a name makes a person; it does not belong to the name.",
    yes: [
      "They thanked Dr Quillby.",
      "Foreign Minister Orla Venn left early.",
      "The poet Quillby read aloud.",
      "They heard the billionaire Orvo Quillby.",
    ],
    no: ["They visited the Quillby dam.", "After a major Quillby push they met their rival Tarrow."],
  },
  {
    id: "actors/office",
    says: "An office in capitals without a name stands for who holds it.",
    yes: ["The Foreign Secretary arrived late.", "The Minister for Norway left."],
    no: ["Foreign Secretary Orla Venn arrived late.", "The foreign secretary arrived late."],
  },
  {
    id: "actors/first-name",
    says: "A given name before other capitals, or alone, makes a person; so does a well-known surname behind them.",
    yes: [
      "They thanked Anna Tarrowby for it.",
      "It was built by Robert Quillby Venn.",
      "They thanked Robert Cuban for it.",
    ],
    no: ["They thanked Karvosk for it.", "The Anna River froze."],
  },
  {
    id: "actors/initial",
    says: "An initial inside a name makes a person.",
    yes: ["They thanked Orvo T. Quillby for it."],
    no: ["Vitamin K. Nothing else helped."],
  },
  {
    id: "actors/particle",
    says: "A particle such as bin, van or al- inside a name makes a person.",
    yes: ["They thanked Orvo van Quillby for it.", "They thanked Tarrow bin Quillby for it."],
    no: ["They took a van to Quillby.", "They parked near Al-Quillbah."],
  },
  {
    id: "actors/age",
    says: "An age in commas after a name or directly before it makes a person.",
    yes: ["They thanked Orvo Quillby, 43, for it.", "They thanked 14-year-old Tarrowby for it."],
    no: ["They thanked 43 drivers for it."],
  },
  {
    id: "actors/born",
    says: "A date of birth or a span of two years in brackets makes a person.",
    yes: ["They read Orvo Quillby (1815-1890) at school.", "They read Orvo Quillby (born 1950) at school."],
    no: ["They read it at school (1950)."],
  },
  {
    id: "actors/apposition",
    says: "A noun in apposition says what the name before it is.",
    yes: ["They thanked Quillby, a retired teacher, for it.", "They thanked Quillby, who had waited."],
    no: ["They thanked Quillby, and a teacher left."],
  },
  {
    id: "actors/definition",
    says: "A sentence that defines a name says what it is: “X is a village”.",
    yes: ["Quillby is a small village on the coast.", "Tarrowby was an American singer."],
    no: ["Quillby is a long story."],
  },
  {
    id: "actors/speech",
    says: "A name beside a verb of saying is a person unless more speaks for a body.",
    yes: ["Orvo Quillby said the road was open.", "The road was open, said Orvo Quillby."],
    no: ["Orvo Quillby closed the road."],
  },
  {
    id: "actors/personal-verb",
    says: "A name before a verb of persons, in the past or with an adverb between, is a person.",
    yes: ["Later Orvo Quillby married a teacher.", "Orvo Quillby also plays there."],
    no: ["The road to Quillby is long."],
  },
  {
    id: "actors/possessive",
    says: "A name with a possessive is a person where nothing says otherwise.",
    yes: ["They read Tarrowby's novel."],
    no: ["They read the novel of the year."],
  },
  {
    id: "actors/body-possession",
    says: "A name whose headquarters, shareholders, customers or chief executive are spoken of is an organisation.",
    yes: ["They protested outside Tarrow's headquarters.", "They met Karvosk's chief executive."],
    no: ["They read Tarrowby's novel."],
  },
  {
    id: "actors/place-preposition",
    says: "A name after “in”, “near”, “at” or an adjective of place is a place.",
    yes: [
      "They parked near Quillby.",
      "They lived in Karvosk for a year.",
      "A fire broke out in suburban Quillby.",
    ],
    no: ["They spoke about Quillby."],
  },
  {
    id: "actors/place-of",
    says: "A name after “town of”, “mayor of”, “assault on” or “-held”, or after a full name and “of”, is a place.",
    yes: [
      "They reached the town of Quillby.",
      "She met the mayor of Karvosk.",
      "They thanked Anna Tarrow of Quillby for it.",
    ],
    no: ["They heard the story of Quillby."],
  },
  {
    id: "actors/place-noun",
    says: "A noun of place after a name makes a place.",
    yes: ["They crossed the Quillby district at night.", "They seized the Karvosk oil field."],
    no: ["They crossed the district at night."],
  },
  {
    id: "actors/place-head",
    says: "Capitals whose last word is a noun of place are a place, and so are those behind “Fort”, “Mount”, “Tal” or “Wadi”.",
    yes: [
      "They crossed the Quillby Valley at night.",
      "They met in Northern Norway.",
      "Trucks left Tal Karvosk for Fort Quillby.",
    ],
    no: ["They crossed the valley at night.", "The Fort Quillby Trust closed."],
  },
  {
    id: "actors/organization-head",
    says: "Capitals with a noun of bodies at their end, or at their beginning before “of” or “for”, are an organisation.",
    yes: [
      "The Quillby Trust closed.",
      "The Ministry of Roads and Bridges closed.",
      "The Tarrow Centre for Rivers closed.",
    ],
    no: ["The trust closed.", "The Quillby Marathon was cancelled."],
  },
  {
    id: "actors/unit",
    says: "Capitals whose last word is a noun of military units are a unit, with the number before it.",
    yes: [
      "The 7th Lowland Battalion returned.",
      "The Quillby Brigade returned.",
      "They joined the 407th QRB.",
    ],
    no: ["The brigade returned."],
  },
  {
    id: "actors/organization-noun",
    says: "A noun of bodies in small letters after a name makes an organisation.",
    yes: ["They read it in the Quillby newspaper.", "The Karvosk group withdrew."],
    no: ["They read it in the newspaper."],
  },
  {
    id: "actors/noun-before",
    says: "A noun of bodies before a name makes an organisation: “the newspaper X”.",
    yes: ["They read the newspaper Karvosk daily.", "The company Tarrow closed."],
    no: ["They read Karvosk daily."],
  },
  {
    id: "actors/member-of",
    says: "What somebody is a member, leader or spokesman of is an organisation.",
    yes: ["She is a member of Karvosk.", "He is a spokesman for Tarrow."],
    no: ["She is fond of Karvosk."],
  },
  {
    id: "actors/company-verb",
    says: "What was founded, owned or acquired, or produces and sells, is an organisation.",
    yes: ["In Norway, Karvosk was founded by two sisters."],
    no: ["In Norway, Karvosk was cold."],
  },
  {
    id: "actors/acronym",
    says: "Letters after “the” and before a verb are a body, unless they are letters of things.",
    yes: ["On Monday the QRTF is holding talks."],
    no: ["On Monday the DVD is sold.", "The QRTF-7 module is sold."],
  },
  {
    id: "actors/bracket",
    says: "Letters in brackets after the words they begin are a body, and so are the words.",
    yes: ["The Quillby Relief Trust (QRT) closed.", "They joined Karvosk Tarrow Venn (KTV) in spring."],
    no: ["The Quillby Relief Trust (1990) closed."],
  },
  {
    id: "actors/state-adjective",
    says: "A name that ends as adjectives of states do, before a noun of what a state has, is a state's.",
    yes: ["The Quillbian army closed the road.", "On Monday the Karvoskian government agreed."],
    no: ["The Quillbian road was closed.", "The Quillby army closed the road."],
  },
  {
    id: "actors/state-body",
    says: "A name whose army, government or president is spoken of is a state.",
    yes: ["They met Quillbia's president.", "They crossed into Norway with Karvosk's navy."],
    no: ["They read Quillbia's novel.", "They joined Quillby's army."],
  },
  {
    id: "actors/state-of",
    says: "A name after “government of” or “army of”, or after the name of a president or king and “of”, is a state.",
    yes: ["They met the government of Quillbia.", "President Ilva Tarrow of Karvosk left early."],
    no: ["They heard the story of Quillbia."],
  },
  {
    id: "actors/state-verb",
    says: "One name alone that invades, bombs or annexes is a state where nothing makes it a person.",
    yes: ["In spring Quillbia invaded the islands."],
    no: [
      "In spring Quillbia closed the islands.",
      "Anna Tarrow attacked the plan. Later Tarrow attacked it again.",
    ],
  },
  {
    id: "actors/state-and-tail",
    says: "A state or place before other capitals with no sign of a person is one name, of a body.",
    yes: ["They cheered the Norway Ravens on Sunday."],
    no: ["They cheered Norway on Sunday."],
  },
];
