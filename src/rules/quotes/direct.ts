import type { QuoteRule } from "./rule.js";

/** Quotations with their attribution beside them, and those that go on from one. */
export const DIRECT_RULES: readonly QuoteRule[] = [
  {
    id: "quotes/after",
    group: "direct",
    says: "A quotation belongs to the name, noun phrase or pronoun that stands after it with a reporting verb, in either order.",
    yes: [
      "“The bridge is closed,” Mayor Ann Rao said.",
      "“We leave tomorrow,” said Tom Okoro, a ferry captain.",
      "“Who pays?” she asked.",
    ],
    no: ["The “new” bridge said little about the town.", "Ann Rao crossed the bridge. “Old” it is not."],
  },
  {
    id: "quotes/after-second",
    group: "direct",
    says: "A second quotation that ends the sentence of an attributed one is the same speaker's.",
    yes: ["“We are late,” Ann Rao said at a rally in Lowfield, N.C. “We will walk.”"],
    no: ["“We are late,” Ann Rao said at a rally in Lowfield, N.C., on Monday."],
  },
  {
    id: "quotes/before",
    group: "direct",
    says: "A quotation belongs to the subject of the reporting verb, comma or colon directly before it.",
    yes: [
      "Ann Rao said, “The bridge is closed.”",
      "The minister told reporters: “We will not sign.”",
      "He replied on Monday: “Not today.”",
    ],
    no: ["The bridge is called “Old Mary” by everybody.", "They crossed the “Old Mary” at noon."],
  },
  {
    id: "quotes/clause-with-quote-after",
    group: "direct",
    says: "A clause that ends in quoted words before its attribution is one mixed quote.",
    yes: [
      "The bridge was “a danger to everybody,” Ann Rao said.",
      "Those who stay “are on their own,” he added.",
    ],
    no: [
      "“The bridge is a danger,” Ann Rao said.",
      "On “The Morning Hour,” Ann Rao said that the bridge was safe.",
    ],
  },
  {
    id: "quotes/colon-quote",
    group: "direct",
    says: "A quotation after a colon belongs to the subject of the sentence before it, whatever its verb.",
    yes: ["The mayor had one message for drivers: “Stay at home.”"],
    no: ["“Stay at home,” the mayor said.", "The mayor named two streets: Hill Road and Mill Lane."],
  },
  {
    id: "quotes/floating-mixed",
    group: "floating",
    says: "A sentence that words in marks fill, without a cue of its own, is said by the speaker of the quotation right before it.",
    yes: [
      "“It was late,” Ann Rao said. Now, “there is a group of people who say it is fine.”",
      "“It is ambush,” Tom Okoro said. It is “this new kind of journalism that we see.”",
    ],
    no: [
      "“It was late,” Ann Rao said. The boat that the town had bought in the winter was called “Old Mary.”",
      "“It was late,” Ann Rao said. Tom Okoro pointed to the “Old Mary” and the tide.",
    ],
  },
  {
    id: "quotes/floating",
    group: "floating",
    says: "A sentence of quotation only, in the paragraph of an attributed one, is the same speaker's; directly after it, a part of the same quote.",
    yes: [
      "“The bridge is closed,” Ann Rao said. “It will open in May.”",
      "“It is late,” she said. The hall was full. “We go home now.”",
    ],
    no: ["“The bridge is closed,” Ann Rao said. It will open in May."],
  },
  {
    id: "quotes/floating-paragraph",
    group: "floating",
    says: "A paragraph of quotation only goes on from the paragraph before if that ends with the attribution of a quotation.",
    yes: ["“The bridge is closed,” Ann Rao said.\n\n“It will open in May.”"],
    no: [
      "“The bridge is closed,” Ann Rao said. Nobody was hurt.\n\n“It will open in May.”",
      "The bridge is closed.\n\n“It will open in May.”",
    ],
  },
  {
    id: "quotes/colon-paragraph",
    group: "floating",
    says: "A quotation that opens a paragraph belongs to the source and cue that ended the one before with a colon.",
    yes: ["Ann Rao wrote on her page:\n\n“The bridge is closed.”"],
    no: ["Ann Rao wrote on her page.\n\nThe bridge is “closed”.", "Ann Rao wrote: “The bridge is closed.”"],
  },
  {
    id: "quotes/multi-paragraph",
    group: "floating",
    says: "A quotation left open at the end of a paragraph goes on in the next, if that opens with a mark.",
    yes: ["Ann Rao said: “The bridge is closed.\n\n“It will open in May.”"],
    no: ["Ann Rao said: “The bridge is closed.”\n\nIt will open in May."],
    source: "The multi-paragraph convention of news style guides (AP, Chicago 13.32)",
  },
];
