import type { Rule } from "../rule.js";
import { ASPECT_RULES } from "./aspects.js";

const PLOVER = "PLOVER 2021 codebook, Open Event Data Alliance; verbs after CAMEO 1.1b3";

const GOVERNED =
  "Event-selecting predicates of TimeML (Sauri et al., Annotation Guidelines 1.2.1, 2006); implicative verbs of Karttunen (1971)";

/** How a trigger of the lexicon becomes an event; the triggers themselves are in the tables of this folder. */
export const EVENT_RULES: readonly Rule[] = [
  ...ASPECT_RULES,
  {
    id: "events/finite-verb",
    says: "A finite verb of the lexicon whose frame finds its roles tells an event: its subject acts, its object suffers.",
    yes: [
      "Turkey rejected a proposal by Greece.",
      "Police arrested twelve protesters in Cairo.",
      "French troops withdrew from northern Mali on Monday.",
      "Turkey invaded northern Syria on 4 May 2019.",
      "It was Norway that rejected the Danish proposal.",
    ],
    no: [
      "The storm rejected all forecasts.",
      "The attack helicopter is painted green.",
      "In June that year the army of Peru was small.",
      "A strike price of ten dollars is usual.",
    ],
    source: PLOVER,
  },
  {
    id: "events/infinitive",
    says: "An infinitive tells an event by what it hangs on: actual after verbs such as begin, planned, demanded, denied; who acts is whoever that names.",
    yes: [
      "French soldiers began to withdraw from Mali.",
      "Norway plans to visit Denmark and to release two prisoners.",
    ],
    no: [
      "The French soldiers in Mali were tired.",
      "Norway is a neighbour to Sweden.",
      "It is hard for Norway to accept the Danish offer.",
    ],
    source: GOVERNED,
  },
  {
    id: "events/gerund",
    says: "A form in -ing without an auxiliary tells an event of the noun it follows or of its sentence's subject.",
    yes: [
      "Rebels attacked the town, killing nine civilians.",
      "Israeli warplanes struck an Iranian base on 4 May 2019, killing five soldiers.",
      "After expelling two Danish diplomats, Norway closed its border.",
    ],
    no: [
      "The killing season is short.",
      "The building stands near Oslo.",
      "Norway dislikes the idea of expelling Danish diplomats.",
    ],
    source: GOVERNED,
  },
  {
    id: "events/passive",
    says: "In a passive the subject suffers and the phrase after by acts; a participle after its noun is read the same way.",
    yes: [
      "Three soldiers were killed by rebels in Mali.",
      "Two journalists arrested by Turkish police are Danes.",
      "Syria was attacked by Russia, Iran and Turkey.",
    ],
    no: ["Rebels killed three soldiers in Mali.", "Three soldiers slept by the river."],
  },
  {
    id: "events/light-verb",
    says: "A verb that says little and a noun that says what was done tell one event together, in either order.",
    yes: [
      "Norway imposed new sanctions on Iceland.",
      "A night-time curfew was imposed by the government in Oslo.",
      "Denmark and Sweden held talks in Geneva.",
    ],
    no: ["Norway imposed itself on the game.", "Denmark held the lead in Geneva."],
  },
  {
    id: "events/nominal",
    says: "A noun tells an event by itself where both sides are named, or one side and a date in its clause.",
    yes: [
      "Turkish air strikes on Syria were the worst in years.",
      "The arrival of French troops on 7 July 2013 was a surprise.",
    ],
    no: ["The strikes were the worst in years.", "The attack helicopter came late."],
  },
  {
    id: "events/reciprocal",
    says: "With a verb of doing together, a subject of several is the agents and nobody suffers.",
    yes: ["Russia and Israel agreed to cooperate.", "Norway and Denmark signed a treaty in Oslo."],
    no: ["Russia agreed to cooperate.", "Norway signed a treaty with Denmark."],
    source: PLOVER,
  },
  {
    id: "events/demand-by-saying",
    says: "Whoever says that somebody else must or should do something makes a demand, and the saying is its trigger.",
    yes: ["The Norwegian government said that Denmark must withdraw its troops."],
    no: [
      "The Norwegian government said that Denmark withdrew its troops.",
      "Denmark must withdraw its troops.",
    ],
    source: PLOVER,
  },
  {
    id: "events/promise-by-future",
    says: "A cooperative act that somebody will do is a promise: AGREE.",
    yes: ["Norway will withdraw its troops from Denmark."],
    no: ["Norway withdrew its troops from Denmark.", "Norway may withdraw its troops from Denmark."],
    source: PLOVER,
  },
  {
    id: "events/threat-by-future",
    says: "A hostile act that somebody will do is a threat: THREATEN.",
    yes: ["Norway will impose sanctions on Denmark."],
    no: ["Norway imposed sanctions on Denmark.", "Norway may impose sanctions on Denmark."],
    source: PLOVER,
  },
  {
    id: "events/threat-by-promise",
    says: "A promise of a hostile act is a threat: THREATEN.",
    yes: ["Norway vowed to punish Denmark.", "The Norwegian government is ready to attack Denmark."],
    no: ["Norway vowed to help Denmark.", "Norway punished Denmark."],
    source: PLOVER,
  },
  {
    id: "events/understood-state",
    says: "A ban, a protest, a demand and the like that names nobody is meant for the people of its own state, or of where it happens: that state is the understood patient, or the state of a patient that names none. A state asks, threatens and refuses no one in itself, armed men complain of others, and a sanction is for others.",
    yes: ["The government of Norway imposed a curfew. Norway is in Europe."],
    no: ["Norway imposed sanctions on Denmark.", "Norway withdrew its troops.", "Norway did not protest."],
    source: PLOVER,
  },
  {
    id: "events/refusal-by-negation",
    says: "A cooperative act that somebody will not do, and anything not agreed or allowed, is a refusal: REJECT.",
    yes: ["Norway will not negotiate with Denmark."],
    no: ["Norway did not negotiate with Denmark.", "Norway will negotiate with Denmark."],
    source: PLOVER,
  },
  {
    id: "events/denied-by-teller",
    says: "What somebody denies in reported speech is told as not having happened, but for what a clause beside it adds.",
    yes: ["Norway denied that its planes had bombed the harbour."],
    no: [
      "Norway said that its planes had bombed the harbour.",
      "Norway did not deny that its planes had bombed the harbour.",
      "“We did not bomb the harbour,” Norway said.",
    ],
  },
  {
    id: "events/verbal-attack",
    says: "An attack of one person on another, in a sentence that shows no arms, is one of words: ACCUSE.",
    yes: ["Mr John Harper attacked Mrs Mary Lindqvist over taxes."],
    no: ["Rebels attacked the soldiers near the town.", "Mr John Harper attacked the lasagne."],
  },
];
