import type { ClassLexicon } from "./entry.js";

/** What is deployed, sent and withdrawn: objects that make a movement military. */
export const TROOPS = `troop force soldier army warship warplane tank convoy fighter jet aircraft helicopter battalion brigade division
  reinforcement missile weapon marine naval_vessel ship peacekeeper personnel police policeman guard unit militia drone bomber
  carrier artillery battery military vehicle special_force paratrooper commando fleet contingent gunboat patrol`;

const AGREEMENT = `agreement accord treaty pact deal contract protocol memorandum convention truce ceasefire cease-fire armistice charter
  declaration communique alliance partnership`;

/** AGREE is a promise; signing is SUPPORT. */
export const AGREE: ClassLexicon = {
  class: "AGREE",
  frames: [
    {
      verbs: "settle resolve",
      nouns: "dispute conflict difference feud row border_dispute",
      patient: "with over",
      reciprocal: true,
    },
    {
      verbs: "renew reaffirm reiterate",
      nouns: "commitment pledge promise",
      patient: "to",
      operator: true,
      needs: "official",
    },
    { verbs: "agree", next: "that", operator: true, reciprocal: true, needs: "states" },
    {
      adjectives: "ready willing prepared open keen",
      next: "to",
      does: "cooperation",
      patient: "with to for",
      operator: true,
      needs: "official",
    },
    { verbs: "look_forward", next: "to", patient: "with", operator: true, needs: "interstate" },
    {
      verbs: "announce unveil",
      nouns: "plan_to plans_to intention_to",
      patient: "with for",
      operator: true,
    },
    { verbs: "express voice show", nouns: "interest", patient: "in with", operator: true, needs: "states" },
    {
      verbs: "give",
      nouns: "assurance assurances guarantee word green_light",
      patient: "to",
      operator: true,
    },
    {
      verbs: "agree",
      next: "on in upon a an",
      patient: "with",
      operator: true,
      reciprocal: true,
      needs: "states",
    },
    {
      verbs: "agree",
      next: "to not",
      patient: "with",
      operator: true,
      reciprocal: true,
    },
    { verbs: "agree_with", next: "to on", patient: "with", operator: true, reciprocal: true },
    {
      verbs: "promise pledge vow swear undertake",
      next: "to",
      does: "cooperation",
      patient: "with to for",
      operator: true,
      needs: "official",
    },
    { verbs: "promise pledge", patient: "object to", operator: true, needs: "parties" },
    {
      verbs: "commit_itself commit_themselves commit_himself",
      patient: "to",
      operator: true,
      needs: "official",
    },
    { verbs: "offer", next: "to", operator: true, needs: "official" },
    { verbs: "volunteer consent", next: "to", operator: true, needs: "official" },
    { verbs: "sign_on", next: "to", patient: "to", needs: "official" },
    {
      verbs: "express voice declare indicate signal state",
      nouns: "willingness readiness intention intent preparedness commitment",
      operator: true,
      patient: "to with",
    },
    {
      verbs: "make give offer extend renew",
      nouns: "promise pledge offer commitment assurance guarantee",
      operator: true,
      patient: "object to",
    },
    {
      verbs: "accept",
      nouns:
        "offer invitation proposal plan mediation deal resolution terms request demand ceasefire truce compromise verdict",
      operator: true,
      patient: "from of",
    },
    {
      verbs: "reach strike clinch conclude broker hammer_out finalise finalize negotiate",
      nouns: `${AGREEMENT} compromise understanding consensus settlement`,
      patient: "with",
      reciprocal: true,
      operator: true,
    },
    { verbs: "come_to", nouns: "agreement understanding", patient: "with", reciprocal: true, operator: true },
    { verbs: "vote", next: "to", operator: true, needs: "states" },
    {
      nominals: "ceasefire_agreement ceasefire_deal peace_deal peace_agreement trade_deal",
      patient: "with between",
      of: "patient",
    },
    { nominals: "promise pledge", patient: "to" },
  ],
};

export const CONSULT: ClassLexicon = {
  class: "CONSULT",
  frames: [
    { verbs: "pay", nouns: "visit", patient: "to" },
    {
      verbs: "broker mediate facilitate",
      nouns: "talks negotiation ceasefire_talks",
      patient: "between with",
    },
    { verbs: "sit_down", next: "with", patient: "with", needs: "private", reciprocal: true },
    { verbs: "exchange", nouns: "view opinion ideas", patient: "with", reciprocal: true },
    {
      verbs: "begin start open resume take_place end continue conclude collapse stall break_down",
      nouns: "talks negotiation meeting summit discussion conference consultation",
      patient: "with",
      occurs: true,
      reciprocal: true,
    },
    { verbs: "return depart", next: "from for", patient: "for from", needs: "visitor" },
    { verbs: "have", nouns: "lunch dinner breakfast audience", patient: "with", reciprocal: true },
    { verbs: "gather convene", next: "in at for to", needs: "visitor", reciprocal: true },
    { verbs: "contact", patient: "object", needs: "both" },
    { verbs: "meet", patient: "object with", needs: "parties", reciprocal: true, active: true },
    { verbs: "meet", next: "with", patient: "with", reciprocal: true, needs: "parties", active: true },
    {
      verbs: "meet",
      next: "in at on to for behind privately separately again here",
      reciprocal: true,
      needs: "official",
    },
    { verbs: "visit tour", patient: "object", needs: "guest" },
    { verbs: "confer negotiate consult", patient: "with", reciprocal: true, needs: "official" },
    { verbs: "speak talk", next: "with by", patient: "with", needs: "private", reciprocal: true },
    { verbs: "speak talk", next: "to", patient: "to", needs: "counterpart" },
    { verbs: "telephone phone", patient: "object", needs: "both" },
    { verbs: "reach_out", next: "to", patient: "to", needs: "counterpart" },
    { verbs: "discuss", patient: "with", reciprocal: true, needs: "together" },
    { verbs: "mediate", patient: "between for with", needs: "official" },
    { verbs: "host receive greet", patient: "object", needs: "person" },
    { verbs: "welcome", patient: "object", needs: "host" },
    {
      verbs: "host convene chair attend",
      nouns:
        "summit meeting conference talks trilateral delegation negotiation forum session ceremony parade",
      patient: "with of between object",
    },
    {
      verbs:
        "hold begin start open resume conduct continue conclude launch have enter_into engage_in take_part_in participate_in join host attend finish",
      nouns: `talks talk negotiation meeting discussion consultation summit conference news_conference press_conference dialogue
       phone_call telephone_call telephone_conversation trilateral peace_process`,
      patient: "with between",
      reciprocal: true,
    },
    { verbs: "give", nouns: "news_conference press_conference briefing" },
    {
      verbs: "make begin start complete conclude end embark_on leave_for arrive_for cut_short",
      nouns: "visit trip tour call stopover",
      patient: "to with",
      needs: "visitor",
    },
    { verbs: "fly travel", next: "to", patient: "to", needs: "visitor" },
    { verbs: "arrive", next: "in at for from on here", patient: "in at", needs: "visitor" },
    {
      verbs: "send dispatch",
      nouns: "delegation envoy mediator team representative emissary",
      patient: "to",
    },
    { verbs: "brief", patient: "object", needs: "both" },
    { nominals: "visit trip", patient: "to", of: "agent", needs: "official" },
    {
      nominals: "meeting summit talks negotiation phone_call telephone_conversation",
      patient: "with between",
      needs: "actor",
    },
  ],
};

export const SUPPORT: ClassLexicon = {
  class: "SUPPORT",
  frames: [
    { verbs: "grant give extend", nouns: "recognition diplomatic_recognition", patient: "to object" },
    { verbs: "rally", next: "behind", patient: "behind", operator: true, needs: "both" },
    { verbs: "pay", nouns: "tribute respects homage", patient: "to", operator: true },
    {
      verbs: "express voice",
      nouns: "satisfaction hope approval thanks admiration optimism",
      patient: "with at to for",
      operator: true,
    },
    { verbs: "send offer", nouns: "condolence condolences greetings congratulations", patient: "to" },
    { verbs: "conclude finalise finalize", nouns: "treaty pact", patient: "with", reciprocal: true },
    { verbs: "support back endorse", patient: "object", needs: "both", operator: true },
    { verbs: "defend", patient: "object", needs: "advocate", operator: true },
    {
      verbs: "praise hail commend applaud laud congratulate salute",
      patient: "object",
      needs: "official",
      operator: true,
    },
    { verbs: "welcome", patient: "object", needs: "official", operator: true },
    { verbs: "recognise recognize", patient: "object", needs: "interstate" },
    { verbs: "sign initial ratify ink", nouns: AGREEMENT, patient: "with", reciprocal: true },
    { verbs: "sign ratify", patient: "with", needs: "both" },
    {
      verbs: "express voice pledge_its reiterate reaffirm declare offer_its give lend throw_its",
      nouns: "support backing solidarity endorsement sympathy condolences appreciation gratitude",
      patient: "for to with",
      operator: true,
    },
    {
      verbs: "express voice declare",
      nouns: "confidence_in trust_in faith_in",
      patient: "object",
      operator: true,
    },
    {
      verbs: "win secure gain",
      nouns: "support backing endorsement",
      patient: "from of by",
      suffers: true,
      needs: "both",
    },
    { verbs: "side ally", next: "with", patient: "with", needs: "both" },
    {
      verbs:
        "restore establish re-establish resume normalise normalize improve upgrade strengthen boost forge expand deepen",
      nouns:
        "tie relation relations diplomatic_relations link relationship cooperation contact diplomatic_tie",
      patient: "with between",
      reciprocal: true,
    },
    { verbs: "reopen open", nouns: "embassy consulate", patient: "in" },
    { verbs: "apologise apologize", patient: "to", needs: "official" },
    { verbs: "express", nouns: "regret remorse", patient: "to" },
    { verbs: "forgive thank", patient: "object", needs: "both" },
    { nominals: "support", patient: "for", of: "agent", needs: "interstate" },
    { verbs: "vouch", next: "for", patient: "for" },
  ],
};

/** A reversal by a state: lifting, allowing, calling off. Resigning and releasing are RETREAT. */
export const CONCEDE: ClassLexicon = {
  class: "CONCEDE",
  frames: [
    { verbs: "accept meet satisfy", nouns: "demand conditions ultimatum", patient: "of from" },
    { verbs: "drop", nouns: "demand objection opposition insistence claim", patient: "to for" },
    { verbs: "return", nouns: "work", needs: "crowd" },
    {
      verbs: "lift ease relax end loosen remove abolish scrap revoke cancel suspend repeal",
      nouns:
        "curfew ban restriction state_of_emergency emergency martial_law censorship embargo_on blockade_on checkpoint law siege house_arrest death_penalty emergency_rule emergency_law",
      patient: "on against for of in",
      operator: true,
    },
    { verbs: "lift", next: "the a its all their", patient: "on against", needs: "states", operator: true },
    {
      verbs: "call_off abandon end suspend",
      nouns: "strike hunger_strike protest demonstration boycott rally march sit-in general_strike",
      patient: "object",
    },
    { verbs: "allow permit authorise authorize", patient: "object", needs: "states", operator: true },
    { verbs: "approve legalise legalize", patient: "object", needs: "states", operator: true },
    {
      verbs: "grant",
      nouns:
        "permission amnesty pardon autonomy independence access right visa bail citizenship request immunity clemency concession licence license",
      patient: "object to",
      operator: true,
    },
    { verbs: "yield concede bow capitulate cave", next: "to in", patient: "to", needs: "parties" },
    { verbs: "back_down give_in", patient: "to", needs: "official" },
    { verbs: "make offer", nouns: "concession", patient: "to" },
    { verbs: "meet accede_to give_in_to agree_to", nouns: "demand", patient: "of" },
    {
      verbs: "amend revise reverse change reform overhaul relax",
      nouns: "law constitution policy decision legislation stance position ruling",
      needs: "states",
    },
    { verbs: "dissolve reshuffle dismiss sack", nouns: "government cabinet parliament", patient: "object" },
    {
      verbs: "sack dismiss fire oust remove",
      nouns:
        "minister chief governor commander general prime_minister official head ambassador defense_minister",
      patient: "object",
      needs: "official",
    },
    { verbs: "commute", nouns: "sentence", patient: "of" },
    { verbs: "pardon", patient: "object", needs: "actor" },
    { verbs: "legalise legalize", patient: "object" },
    { verbs: "hold schedule call announce", nouns: "election referendum vote_on", needs: "official" },
  ],
};
