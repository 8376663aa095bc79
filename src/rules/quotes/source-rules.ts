import type { Rule } from "../rule.js";

/** Who a quote is from, beyond the noun phrase that its attribution names, and through whom it came. */
export const SOURCE_RULES: readonly Rule[] = [
  {
    id: "sources/same-text",
    says: "“The same report” and the like have the source of the quotation before them.",
    yes: [
      "The road is closed, according to a report by the Quillby Institute. The bridge, the same report says, will be closed in May.",
    ],
    no: [
      "The road is closed, according to a report by the Quillby Institute. The bridge, another report says, will be closed in May.",
    ],
  },
  {
    id: "sources/not-the-subject",
    says: "“He said” behind a clause is not the one whom that clause opens with, where another spoke before in its paragraph.",
    yes: ["“It is over,” said Tom Okoro, an editor. President Osko Brandt wants a new road, he said."],
    no: [
      "President Osko Brandt wants a new road, he said.",
      "“It is over,” said Tom Okoro. The road is closed, he said.",
    ],
  },
  {
    id: "sources/issuer",
    says: "A text that speaks is the word of the body it names, or else of the medium that its sentence names before it.",
    yes: [
      "A report by the Quillby Institute said the road was closed.",
      "Reuters published a report which said that the road was closed.",
    ],
    no: ["A report said the road was closed.", "The Quillby Institute said the road was closed."],
  },
  {
    id: "sources/via-medium",
    says: "A medium that is told, or that the attribution names beside the source, passed the words on.",
    yes: [
      "Ann Rao told the Lowfield Gazette that the road was closed.",
      "Ann Rao said in an interview with BBC News that the road was closed.",
    ],
    no: [
      "Ann Rao told Colonel Osko Brandt that the road was closed.",
      "The Lowfield Gazette said the road was closed.",
    ],
  },
  {
    id: "sources/reason",
    says: "What an unnamed source asks for, or is not allowed, there or in the next sentence, is its reason not to be named.",
    yes: [
      "An official said on condition of anonymity that the road was closed.",
      "An official, who asked not to be named, said that the road was closed.",
      "An official said that the road was closed. He spoke on condition of anonymity because of threats.",
    ],
    no: [
      "An official said that the road was closed.",
      "An official asked to be heard and said it was closed.",
    ],
  },
];

/** Ids, for who resolves sources. */
export const SAME_TEXT = "sources/same-text";
export const NOT_THE_SUBJECT = "sources/not-the-subject";
export const ISSUER = "sources/issuer";
export const VIA_MEDIUM = "sources/via-medium";
export const REASON = "sources/reason";
