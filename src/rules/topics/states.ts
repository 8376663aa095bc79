/** Topics of what states and parties do to and with each other. The words are of general English; the classes of events follow PLOVER. */
import type { TopicFamily } from "./family.js";

export const STATES: readonly TopicFamily[] = [
  {
    id: "topics/sanctions",
    says: "Trade or money is cut off to press somebody.",
    rows: [
      {
        verbs: "sanction embargo boycott blockade blacklist",
        nouns: "sanction embargo boycott blockade trade_ban asset_freeze economic_pressure tariff",
      },
      { verbs: "freeze", objects: "assets accounts funds" },
    ],
    classes: ["SANCTION"],
    opposite: "topics/sanctions-relief",
    yes: ["new sanctions against Ostland", "they froze the bank's assets", "an arms embargo"],
    no: ["the lake froze", "with the sanctity of the home"],
  },
  {
    id: "topics/sanctions-relief",
    says: "Sanctions are lifted or eased.",
    rows: [
      {
        verbs: "lift ease waive relax suspend remove",
        objects: "sanctions sanction embargo blockade restrictions",
      },
      { nouns: "sanctions_relief sanctions_waiver easing_of_sanctions" },
    ],
    opposite: "topics/sanctions",
    yes: ["to ease the sanctions on Westmark", "sanctions relief", "they lifted the blockade"],
    no: ["they lifted the boat", "to ease the pain"],
  },
  {
    id: "topics/agreement",
    says: "Sides come to an agreement.",
    rows: [
      {
        verbs: "agree sign_up reconcile",
        nouns:
          "agreement deal pact accord treaty understanding settlement compromise memorandum reconciliation arrangement",
      },
      { verbs: "reach sign strike conclude", objects: "agreement deal pact accord treaty understanding" },
    ],
    never: "a_great_deal deal_with deals_with dealt_with good_deal",
    classes: ["AGREE"],
    near: ["topics/talks"],
    yes: ["both sides signed a treaty", "they agreed on the border", "an understanding with Ostland"],
    no: ["to deal with the storm", "a great deal of rain"],
  },
  {
    id: "topics/quitting-agreement",
    says: "A side leaves or breaks an agreement.",
    rows: [
      {
        verbs: "withdraw leave quit exit abandon renounce breach violate break scrap tear_up renege pull_out",
        nouns: "withdrawal exit breach violation",
        objects: "agreement treaty deal pact accord convention ceasefire truce",
      },
    ],
    opposite: "topics/agreement",
    yes: ["its withdrawal from the nuclear agreement", "they breached the truce"],
    no: ["the withdrawal of all troops", "to break a window"],
  },
  {
    id: "topics/talks",
    says: "Sides meet and talk.",
    rows: [
      {
        verbs: "negotiate meet mediate consult confer",
        nouns:
          "negotiation talks summit dialogue mediation consultation meeting peace_process peace_talks diplomacy roundtable",
      },
    ],
    never: "meet_the_needs meet_demand meet_the_target meets_the_needs",
    classes: ["CONSULT"],
    near: ["topics/agreement"],
    yes: ["talks between Ostland and Westmark", "to negotiate with the rebels", "a summit in Port Lerin"],
    no: ["to meet the needs of the port", "she talks too much"],
  },
  {
    id: "topics/cooperation",
    says: "Sides work together or stand together.",
    rows: [
      {
        verbs: "cooperate co_operate coordinate co_ordinate collaborate join_forces work_together",
        nouns:
          "cooperation co_operation coordination co_ordination alliance partnership collaboration rapprochement axis coalition",
      },
    ],
    never: "the_coordinates",
    classes: ["COOPERATE"],
    opposite: "topics/rivalry",
    near: ["topics/support"],
    yes: ["in close coordination with Ostland", "their alliance is old", "the two navies work together"],
    no: ["the coordinates of the ship", "an apartment house"],
  },
  {
    id: "topics/rivalry",
    says: "Sides that were close are at odds, or part.",
    rows: [
      {
        verbs: "compete quarrel feud fall_out diverge",
        nouns:
          "rivalry competition rift feud tension friction dispute disagreement break_up divergence quarrel row split",
      },
      { verbs: "distance", next: "itself themselves himself herself from" },
      { verbs: "abandon end", objects: "alliance partnership ally allies" },
    ],
    never: "sports_competition in_a_row death_row",
    opposite: "topics/cooperation",
    yes: ["a rift between the two capitals", "Ostland is distancing itself", "friction between the brigades"],
    no: ["three days in a row", "at a distance of ten kilometres"],
  },
  {
    id: "topics/support",
    says: "Somebody backs another.",
    rows: [
      {
        verbs: "support back endorse prop_up stand_by bolster defend",
        nouns: "support backing endorsement patronage",
      },
    ],
    never:
      "back_down back_up back_to come_back pull_back come_back_to get_back go_back bring_back fall_back cut_back push_back the_back back_in back_from back_and",
    classes: ["SUPPORT"],
    near: ["topics/aid"],
    yes: ["Westmark backs the mayor", "the support of its allies", "to prop up the council"],
    no: ["they went back to Dran", "a Westmark-backed militia", "at the back of the ship"],
  },
  {
    id: "topics/aid",
    says: "Somebody gives help, goods or money.",
    rows: [
      {
        verbs: "assist finance fund subsidise subsidize donate rescue",
        nouns: "aid relief assistance donation humanitarian_aid funding subsidy grant loan reconstruction",
      },
      { verbs: "help", objects: "refugees victims civilians displaced" },
    ],
    never: "first_aid hearing_aid great_relief a_relief",
    classes: ["AID"],
    near: ["topics/support"],
    yes: ["aid for the islands", "to fund the schools", "the reconstruction of Dran"],
    no: ["he gave first aid", "it was a relief"],
  },
  {
    id: "topics/threat",
    says: "Somebody threatens or warns.",
    rows: [{ verbs: "threaten warn menace", nouns: "threat warning ultimatum menace red_line" }],
    classes: ["THREATEN"],
    yes: ["Ostland threatened to close the strait", "an ultimatum to the mayor"],
    no: ["a storm is coming"],
  },
  {
    id: "topics/accusation",
    says: "Somebody blames, accuses or condemns.",
    rows: [
      {
        verbs: "accuse blame condemn denounce criticise criticize charge slam complain",
        nouns: "accusation blame condemnation criticism allegation complaint",
      },
    ],
    never: "in_charge free_of_charge charge_of charged_with_leading",
    classes: ["ACCUSE"],
    yes: ["Westmark blamed the navy", "the allegation is old", "to condemn the raid"],
    no: ["the man in charge", "free of charge"],
  },
];
