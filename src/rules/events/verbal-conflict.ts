import type { ClassLexicon } from "./entry.js";

export const REQUEST: ClassLexicon = {
  class: "REQUEST",
  frames: [
    { verbs: "demand", patient: "from of object", operator: true, needs: "official" },
    {
      verbs: "urge implore beseech exhort press pressure",
      patient: "object",
      operator: true,
      needs: "official",
    },
    { verbs: "call_for", patient: "from in", operator: true, needs: "official" },
    {
      verbs: "call_on call_upon appeal_to appeal_for plead_with plead_for",
      patient: "object",
      operator: true,
      needs: "official",
    },
    { verbs: "appeal plead", next: "to for", patient: "to", operator: true, needs: "official" },
    { verbs: "ask request", patient: "object", goesOn: "to for", operator: true, needs: "both" },
    { verbs: "request", patient: "from", operator: true, needs: "official" },
    { verbs: "ask", next: "for", patient: "object", operator: true, needs: "official" },
    { verbs: "order instruct command", patient: "object", operator: true, needs: "official" },
    {
      verbs: "seek",
      nouns:
        "help aid assistance support extradition backing meeting mediation permission approval asylum talks release ceasefire explanation compensation",
      patient: "from of",
      operator: true,
      needs: "official",
    },
    { verbs: "insist", next: "that on", patient: "on", operator: true, needs: "official" },
    { verbs: "propose", patient: "to", next: "that a an the new", operator: true, needs: "official" },
    { verbs: "summon", patient: "object", operator: true, needs: "both" },
    { verbs: "invite", goesOn: "to for", patient: "object", operator: true, needs: "both" },
    {
      verbs: "issue make present submit set_out launch renew put_forward lodge file reiterate send step_up",
      nouns: "demand appeal request call list_of_demands plea application petition",
      patient: "to for",
      operator: true,
    },
    {
      verbs: "prod push encourage persuade lobby remind",
      goesOn: "to into",
      patient: "object",
      operator: true,
      needs: "both",
    },
    { nominals: "demand call appeal request", patient: "to", of: "agent", needs: "actor", operator: true },
  ],
};

export const ACCUSE: ClassLexicon = {
  class: "ACCUSE",
  frames: [
    {
      verbs:
        "accuse blame condemn criticise criticize denounce decry deplore slam blast lambast lambaste rebuke castigate chide chastise berate assail excoriate fault ridicule mock deride bash scold reprimand censure vilify disparage belittle insult",
      patient: "object",
      operator: true,
      needs: "official",
    },
    { verbs: "lash_out hit_out rail inveigh", patient: "at against", operator: true, needs: "official" },
    { verbs: "complain", patient: "to about of", operator: true, needs: "official" },
    { verbs: "allege", operator: true, needs: "official" },
    { verbs: "sue prosecute indict impeach", patient: "object", needs: "actor" },
    { verbs: "charge", patient: "object", needs: "actor" },
    { verbs: "investigate probe", patient: "object", needs: "official" },
    {
      verbs: "launch open begin start order conduct",
      nouns: "investigation inquiry probe criminal_investigation",
      patient: "into against of",
    },
    {
      verbs: "file bring press lodge prefer",
      nouns: "charge lawsuit complaint suit case allegation legal_action",
      patient: "against with",
      operator: true,
    },
    { verbs: "make level", nouns: "accusation allegation", patient: "against at", operator: true },
    {
      verbs: "express voice",
      nouns:
        "concern anger outrage dismay disappointment alarm displeasure mistrust doubt regret_over condemnation fear criticism dissatisfaction",
      patient: "over about at of",
      operator: true,
    },
    {
      verbs: "lodge make deliver issue",
      nouns: "protest formal_protest complaint official_protest",
      patient: "with to over against",
      operator: true,
    },
    { verbs: "hold", nouns: "responsible accountable", patient: "object", operator: true },
    { verbs: "suspect", patient: "object", operator: true, needs: "both" },
    { verbs: "go_on stand face", nouns: "trial", suffers: true },
    {
      nominals: "accusation criticism condemnation",
      patient: "of against",
      of: "patient",
      needs: "actor",
      operator: true,
    },
    { nominals: "investigation", patient: "into of", of: "patient", needs: "actor" },
  ],
};

export const REJECT: ClassLexicon = {
  class: "REJECT",
  frames: [
    { verbs: "reject rebuff spurn", patient: "object from by of", operator: true, needs: "official" },
    {
      verbs: "refuse decline",
      next: "to a an the any its his their entry permission",
      patient: "object",
      operator: true,
      needs: "official",
    },
    { verbs: "oppose", patient: "object", operator: true, needs: "official" },
    { verbs: "object", next: "to", patient: "to", operator: true, needs: "official" },
    { verbs: "veto defy", patient: "object", operator: true, needs: "official" },
    {
      verbs: "rule_out turn_down brush_off brush_aside shrug_off",
      patient: "object from by",
      operator: true,
      needs: "official",
    },
    {
      verbs: "dismiss",
      nouns:
        "call appeal demand proposal offer report allegation accusation request claim criticism suggestion charge plan complaint",
      patient: "by from of",
      operator: true,
      needs: "official",
    },
    {
      verbs: "deny",
      nouns: "request access permission visa entry bail asylum accreditation licence license",
      patient: "object to",
      operator: true,
      needs: "official",
    },
    {
      verbs: "ignore flout",
      nouns: "call appeal demand request resolution warning order ruling deadline pressure",
      patient: "by from of",
      operator: true,
      needs: "official",
    },
    {
      verbs: "resist",
      nouns: "call pressure demand attempt",
      patient: "by from of",
      operator: true,
      needs: "official",
    },
    { verbs: "be stand remain", nouns: "opposed_to", patient: "object", operator: true },
    { verbs: "express reiterate voice", nouns: "opposition", patient: "to", operator: true },
    { verbs: "vote", next: "against", patient: "against", operator: true, needs: "official" },
    { nominals: "refusal rejection", patient: "of", of: "agent", operator: true, needs: "actor" },
  ],
};

export const THREATEN: ClassLexicon = {
  class: "THREATEN",
  frames: [
    { verbs: "threaten", patient: "object", operator: true, needs: "official" },
    { verbs: "warn", patient: "object", operator: true, needs: "both" },
    { verbs: "warn", next: "against of that", patient: "object", operator: true, needs: "force" },
    {
      verbs: "vow swear pledge threaten promise",
      next: "revenge retaliation vengeance retribution",
      patient: "against on",
      operator: true,
      needs: "official",
    },
    {
      verbs: "vow swear pledge promise threaten",
      nouns: "revenge retaliation vengeance action_against",
      patient: "against",
      operator: true,
      needs: "official",
    },
    {
      verbs: "issue give deliver send make",
      nouns: "warning ultimatum threat deadline death_threat",
      patient: "to against object",
      operator: true,
    },
    { verbs: "set", nouns: "deadline", patient: "for", operator: true },
    {
      nominals: "threat warning ultimatum",
      patient: "to against",
      of: "agent",
      operator: true,
      needs: "actor",
    },
  ],
};
