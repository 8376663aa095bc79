import type { Rule } from "../rule.js";

const SOURCE =
  "Progressive aspect and SET of TimeML (Sauri et al., Annotation Guidelines 1.2.1, 2006); Genericity of ACE (English Annotation Guidelines for Events 5.4.3, 2005)";

/** Whether an event is told as something that happens again and again, or is still going on. */
export const ASPECT_RULES: readonly Rule[] = [
  {
    id: "events/habitual",
    says: "What somebody used to do, does often, usually or on every such day is habitual: no single event.",
    yes: [
      "Norway used to support the Danish rebels.",
      "Norwegian warplanes regularly bomb Danish rebels.",
      "Danish rebels attack Norwegian soldiers every week.",
      "Anna Dahl meets John Harper on Mondays.",
    ],
    no: [
      "Norway attacked the Danish rebels.",
      "Norway is attacking the Danish rebels.",
      "The rifle was used to kill nine soldiers.",
      "Norway attacked the Danish rebels on Monday.",
    ],
    source: SOURCE,
  },
  {
    id: "events/ongoing",
    says: "What is being done, has been going on or continues is ongoing: it has no end yet.",
    yes: [
      "Norwegian warplanes are bombing Danish rebels.",
      "Norway has been training Danish rebels.",
      "Danish rebels continue to attack Norwegian soldiers.",
      "Norway kept shelling the Danish rebels.",
      "Norway still supports the Danish rebels.",
    ],
    no: [
      "Norway attacked the Danish rebels.",
      "Norwegian warplanes regularly bomb Danish rebels.",
      "Norway was attacked by Danish rebels.",
    ],
    source: SOURCE,
  },
];

/** Adverbs of what happens again and again. */
export const FREQUENTLY = `regularly routinely often frequently usually typically generally always habitually traditionally periodically
  occasionally sometimes constantly invariably customarily normally seldom rarely daily weekly monthly annually yearly nightly`;

/** Verbs before an infinitive or a form in -ing of what goes on. */
export const GOING_ON = "continue continues continued continuing keep keeps kept keeping";
