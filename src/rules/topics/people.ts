/** Topics of people, courts, votes and weapons. The words are of general English; classes follow PLOVER. */
import type { TopicFamily } from "./family.js";

export const PEOPLE: readonly TopicFamily[] = [
  {
    id: "topics/protest",
    says: "People protest, strike or rise.",
    rows: [
      {
        verbs: "protest demonstrate rally march riot revolt",
        nouns:
          "protest demonstration rally march riot uprising unrest revolt sit_in hunger_strike general_strike walkout",
      },
    ],
    never: "demonstrate_that demonstrates_that demonstrated_that",
    classes: ["PROTEST"],
    yes: ["thousands marched in Dran", "the uprising of the dockers", "a general strike"],
    no: ["it demonstrates that the port is old"],
  },
  {
    id: "topics/arrest",
    says: "Somebody is seized, held or jailed.",
    rows: [
      {
        verbs: "arrest detain jail imprison kidnap abduct apprehend intern",
        nouns: "arrest detention imprisonment kidnapping abduction prisoner detainee hostage captive",
      },
      { verbs: "take", objects: "hostage prisoner captive" },
    ],
    never: "cardiac_arrest",
    opposite: "topics/release",
    yes: ["two fishermen were detained", "the hostages are in Dran", "he was taken prisoner"],
    no: ["she died of cardiac arrest"],
  },
  {
    id: "topics/release",
    says: "Somebody who was held goes free.",
    rows: [
      { verbs: "free pardon", nouns: "amnesty prisoner_swap prisoner_exchange pardon" },
      {
        verbs: "release swap exchange",
        objects: "prisoners prisoner hostages hostage detainees captives crew",
      },
    ],
    never: "free_trade free_of free_from free_zone tax_free free_speech",
    opposite: "topics/arrest",
    yes: ["to release the hostages", "an amnesty for deserters", "a prisoner swap"],
    no: ["they released a statement", "a free-trade zone"],
  },
  {
    id: "topics/displacement",
    says: "People flee, are driven from their homes, or return.",
    rows: [
      {
        verbs: "flee displace resettle repatriate",
        nouns:
          "refugee displacement exodus asylum_seeker repatriation displaced_people displaced_person migrant deportation",
      },
    ],
    yes: ["thousands fled to the hills", "the repatriation of refugees"],
    no: ["the flea market"],
  },
  {
    id: "topics/election",
    says: "People vote, or an office changes hands by it.",
    rows: [
      {
        verbs: "elect vote re_elect",
        nouns: "election vote ballot referendum poll runoff electorate constitution constitutional_committee",
      },
    ],
    never: "vote_of_thanks",
    yes: ["the elections in May", "they voted in a referendum"],
    no: ["a vote of thanks"],
  },
  {
    id: "topics/nuclear",
    says: "Nuclear weapons, plants or the programme for them.",
    rows: [
      {
        verbs: "enrich",
        nouns:
          "nuclear_deal nuclear_agreement nuclear_programme nuclear_program nuclear_weapon nuclear_talks uranium enrichment centrifuge atomic_bomb nuclear",
      },
    ],
    yes: ["the nuclear agreement", "to enrich uranium"],
    no: ["a rich man"],
  },
  {
    id: "topics/chemical-weapons",
    says: "Poison gas and the like, used or kept.",
    rows: [{ nouns: "chemical_weapon chemical_attack chlorine sarin nerve_agent poison_gas gas_attack" }],
    yes: ["a chemical attack on the town", "barrels of chlorine"],
    no: ["a chemical plant", "a gas station"],
  },
  {
    id: "topics/terrorism",
    says: "Violence that somebody calls terrorism, and the groups called so.",
    rows: [{ nouns: "terrorism terrorist terror extremist extremism jihadist car_bombing suicide_bombing" }],
    yes: ["as long as terrorism exists", "a car bombing in Dran"],
    no: ["a terrible storm"],
  },
  {
    id: "topics/recruitment",
    says: "Fighters are won, or change sides.",
    rows: [
      {
        verbs: "recruit enlist conscript defect desert",
        nouns: "recruitment recruit conscription defection desertion defector",
      },
    ],
    never: "desert_region syrian_desert the_desert in_the_desert",
    yes: ["to recruit young men", "forty guards defected", "the defection of a general"],
    no: ["in the desert south of Dran"],
  },
  {
    id: "topics/payment",
    says: "Wages and debts are paid, or not.",
    rows: [{ verbs: "pay", nouns: "salary wage payment debt pay" }],
    never: "pay_attention pay_tribute pay_a_visit paid_a_visit pays_tribute paid_tribute",
    yes: ["the guards have not been paid", "their wages"],
    no: ["they paid a visit to Dran", "pay attention"],
  },
  {
    id: "topics/weapons-supply",
    says: "Weapons or fighters are given or brought to somebody.",
    rows: [
      {
        verbs: "arm rearm",
        nouns: "arms_supply arms_shipment weapons_delivery arms_embargo arms_sale arms_deal",
      },
      {
        verbs: "supply deliver smuggle transfer sell ship provide",
        objects: "weapons weapon arms missiles rockets ammunition drones ordnance",
      },
    ],
    never: "open_arms in_arms arms_race",
    yes: ["to deliver weapons to the islands", "Westmark arms the rebels", "an arms shipment"],
    no: ["with open arms", "to deliver letters"],
  },
];
