import type { QuoteRule } from "./rule.js";

/** What is told without anybody who tells it: "it is believed that", "is said to", "reportedly". */
export const HEARSAY_RULES: readonly QuoteRule[] = [
  {
    id: "quotes/hearsay-that",
    group: "hearsay",
    says: "After “it is said that” and the like the clause is told without a source.",
    yes: [
      "It is believed that the bridge was closed in May.",
      "However, it was widely reported that the river had risen.",
    ],
    no: [
      "It is a pity that the bridge was closed in May.",
      "It is believed by the mayor that the river rose.",
    ],
  },
  {
    id: "quotes/hearsay-infinitive",
    group: "hearsay",
    says: "A subject that “is said to” do something is told of without a source, and so is what it does.",
    yes: [
      "The mayor is said to have closed the bridge.",
      "The two ferries are expected to reach the island in May.",
    ],
    no: ["The mayor is told to close the bridge.", "The mayor expected to close the bridge."],
  },
  {
    id: "quotes/hearsay-adverb",
    group: "hearsay",
    says: "A clause with “reportedly” or “allegedly” at its verb is told without a source.",
    yes: ["The mayor has reportedly closed the bridge.", "Two guards allegedly left the bridge in May."],
    no: ["The mayor has repeatedly closed the bridge.", "The allegedly old bridge fell."],
  },
  {
    id: "quotes/hearsay-noun",
    group: "hearsay",
    says: "What “reports that” and “rumours that” of nobody in particular tell is told without a source.",
    yes: [
      "The town was worried by reports that the bridge had fallen.",
      "Rumours that the mayor had left the island spread in May.",
    ],
    no: [
      "The mayor read the reports that were lost in May.",
      "The mayor closed the bridges that led to the island.",
    ],
  },
];

/** Rules whose quotes nobody in particular is said to say. */
export const HEARSAY_IDS: ReadonlySet<string> = new Set(HEARSAY_RULES.map(({ id }) => id));

/** Nouns for what is told by nobody in particular. */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set([
  "reports",
  "rumours",
  "rumors",
  "allegations",
  "speculation",
  "gossip",
]);

/** Adverbs that say that others tell it. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly"]);

/** Verbs whose passive passes on what is commonly told or held. */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(
  "say report believe think expect understand fear hope claim allege assume suspect estimate suggest predict project forecast".split(
    " ",
  ),
);
