import type { QuoteRule } from "./rule.js";

/** Speakers that the layout of a text names. */
export const LAYOUT_RULES: readonly QuoteRule[] = [
  {
    id: "quotes/headline",
    group: "layout",
    says: "A headline that opens with a name and a colon gives what that person says, if the name comes back in the text.",
    yes: [
      "Rao: Bridge Is A Danger To Everybody\n\nMayor Ann Rao spoke on Monday in Lowfield about the old bridge.",
    ],
    no: ["Bridges: What To Know This Week\n\nThe old one was closed on Monday in Lowfield."],
  },
  {
    id: "quotes/name-colon",
    group: "layout",
    says: "A quotation after a name and a colon at the start of a sentence is that person's.",
    yes: ["Ann Rao: “The bridge is closed.”"],
    no: ["Breaking: “The bridge is closed.”", "The bridge is named: “Old Mary.”"],
  },
  {
    id: "quotes/turn",
    group: "layout",
    says: "In a text laid out as a transcript a paragraph that opens with a name and a colon is that speaker's turn.",
    yes: [
      "RAO: Is the bridge safe for us?\n\nOKORO: It is safe until the spring.\n\nRAO: Then we keep it open.",
    ],
    no: ["Clinics: 12.\n\nSchools: 14.\n\nClinics: 3."],
  },
  {
    id: "quotes/signature",
    group: "layout",
    says: "A dash and a name after a quotation sign it.",
    yes: [
      "“The bridge has been my whole life.”\n\n― Ann Rao, Lowfield",
      "“The bridge has been my whole life.” ― Ann Rao",
    ],
    no: ["“The bridge,” she said — Ann Rao was smiling — “is closed.”"],
  },
];
