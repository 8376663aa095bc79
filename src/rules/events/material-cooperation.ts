import type { ClassLexicon } from "./entry.js";
import { TROOPS } from "./verbal-cooperation.js";

const RELIEF = `aid assistance relief food medicine supply loan grant fund fund_s money cash weapon arms ammunition equipment training
  asylum shelter refuge help donation humanitarian_aid medical_supply package rice wheat oil fuel tent blanket water support_package subsidy financing vaccine bailout military_support financial_support humanitarian_support logistical_support air_cover air_support`;

export const COOPERATE: ClassLexicon = {
  class: "COOPERATE",
  frames: [
    {
      verbs: "establish set_up form launch",
      nouns: "joint_venture joint_commission joint_committee free_trade_zone customs_union",
      patient: "with",
      reciprocal: true,
    },
    { verbs: "cooperate co-operate collaborate", patient: "with", needs: "official", reciprocal: true },
    { verbs: "coordinate co-ordinate", next: "with", patient: "with", needs: "official", reciprocal: true },
    {
      verbs: "hold conduct stage begin start launch carry_out take_part_in participate_in",
      nouns:
        "joint_exercise joint_exercises joint_drill joint_patrol joint_operation joint_military_exercise joint_manoeuvre joint_naval_exercise",
      patient: "with",
      reciprocal: true,
    },
    { verbs: "sell export ship supply", patient: "to", needs: "nations" },
    { verbs: "buy purchase import", patient: "from", needs: "nations" },
    {
      verbs: "resume expand increase boost open start",
      nouns:
        "trade export import flight air_link rail_link border border_crossing trade_link oil_supplies gas_supplies",
      patient: "with to from between",
      reciprocal: true,
    },
    { verbs: "extradite", patient: "to object", needs: "actor" },
    {
      verbs: "hand_over turn_over",
      nouns: "suspect fugitive prisoner evidence information body remains",
      patient: "to",
    },
    {
      verbs: "share exchange swap",
      nouns: "intelligence information data prisoner technology expertise detainee",
      patient: "with between",
      reciprocal: true,
    },
    {
      verbs: "join",
      nouns: "alliance organisation organization union coalition effort fight force bloc",
      patient: "with object",
    },
    { verbs: "work", next: "with", patient: "with", needs: "nations" },
    { verbs: "join_forces team_up work_together", patient: "with", reciprocal: true, needs: "official" },
    { verbs: "invest", next: "in", patient: "in", needs: "nations" },
    {
      verbs: "increase strengthen step_up expand boost develop",
      nouns:
        "military_cooperation economic_cooperation security_cooperation defence_cooperation defense_cooperation",
      patient: "with",
      reciprocal: true,
    },
  ],
};

export const AID: ClassLexicon = {
  class: "AID",
  frames: [
    {
      verbs: "arrive reach",
      nouns: "aid relief_supplies humanitarian_aid aid_convoy relief_supply",
      patient: "in at object",
      occurs: true,
    },
    {
      verbs: "receive get obtain win secure",
      nouns: RELIEF,
      suffers: true,
      patient: "from by",
      needs: "both",
    },
    {
      verbs:
        "provide give send deliver donate supply offer extend grant airlift distribute ship dispatch contribute hand_out allocate release fly_in transfer",
      nouns: RELIEF,
      patient: "to for object",
      needs: "actor",
    },
    { verbs: "provide supply furnish", patient: "object", goesOn: "with", needs: "nations" },
    { verbs: "donate", patient: "to", needs: "official" },
    { verbs: "pledge approve announce", nouns: "aid_package relief_package aid loan", patient: "to for" },
    { verbs: "arm train fund finance equip subsidise subsidize bankroll", patient: "object", needs: "both" },
    { verbs: "assist aid", patient: "object", needs: "both" },
    { verbs: "help", patient: "object", goesOn: "with against", needs: "both" },
    { verbs: "rescue evacuate shelter vaccinate", patient: "object", needs: "person" },
    { verbs: "treat", nouns: "wounded casualty patient refugee victim injured" },
    {
      verbs: "grant give offer",
      nouns: "asylum refuge citizenship sanctuary safe_haven",
      patient: "object to",
    },
    { verbs: "take_in accept", nouns: "refugee migrant asylum_seeker", patient: "from object" },
    {
      verbs: "send deploy contribute dispatch",
      nouns: "peacekeeper peacekeeping_force aid_worker rescue_team doctor medical_team rescue_worker",
      patient: "to in",
    },
    { verbs: "write_off cancel forgive reschedule", nouns: "debt", patient: "of" },
  ],
};

export const RETREAT: ClassLexicon = {
  class: "RETREAT",
  frames: [
    { verbs: "cease hold", nouns: "fire", needs: "troops" },
    { verbs: "fall_back", needs: "troops" },
    { verbs: "capitulate", needs: "military" },
    { verbs: "disband dissolve", nouns: "militia army armed_wing paramilitary_group", patient: "object" },
    {
      verbs: "hand_over give_up cede relinquish surrender",
      nouns: "power sovereignty authority control",
      patient: "to",
    },
    { verbs: "flee retreat", next: "from to into across", patient: "from", needs: "troops" },
    { verbs: "drop lay_down give_up surrender", nouns: "arms weapon", patient: "to" },
    {
      verbs: "end abandon renounce",
      nouns: "violence armed_struggle insurgency rebellion armed_campaign",
      patient: "against",
    },
    { verbs: "withdraw pull_back pull_out", nouns: TROOPS, patient: "from" },
    {
      verbs: "withdraw retreat pull_out pull_back",
      next: "from to in on after as within across before under following",
      patient: "from",
      needs: "force",
    },
    { verbs: "withdraw retreat pull_out pull_back", next: "and but , . ;", needs: "military" },
    { verbs: "withdraw retreat pull_back", next: "to", patient: "to", needs: "official" },
    { verbs: "leave quit exit", patient: "object", needs: "troops", active: true },
    { verbs: "vacate evacuate abandon", patient: "object", needs: "troops" },
    {
      verbs: "hand_over cede relinquish return surrender give_up",
      nouns:
        "checkpoint position territory base control town city area land village camp power weapon arms island body remains property artefact",
      patient: "to",
    },
    { verbs: "surrender", patient: "to", needs: "official" },
    {
      verbs: "give_himself_up turn_himself_in lay_down lay_down_their",
      next: "their its arms weapons to",
      patient: "to",
      needs: "crowd",
    },
    { verbs: "release free", patient: "object", needs: "captive" },
    {
      verbs: "release free",
      nouns: "prisoner hostage detainee captive journalist soldier activist",
      patient: "object",
    },
    {
      verbs: "resign step_down stand_down",
      next: "as from after over on in in_protest following amid because to . ,",
      needs: "official",
    },
    { verbs: "tender submit offer hand_in announce accept", nouns: "resignation" },
    {
      verbs: "declare announce observe implement call agree_to begin extend",
      nouns: "ceasefire cease-fire truce armistice unilateral_ceasefire",
      patient: "with against",
    },
    { verbs: "demobilise demobilize disarm", patient: "object", needs: "official" },
    {
      verbs: "dismantle destroy scrap",
      nouns: "nuclear_weapon chemical_weapon nuclear_facility stockpile nuclear_reactor",
      patient: "object",
    },
    {
      verbs: "lift end ease suspend remove drop",
      nouns:
        "sanction embargo blockade siege arms_embargo economic_sanction trade_embargo trade_sanction boycott",
      patient: "on against of",
      operator: true,
    },
    {
      verbs: "halt end stop suspend cease",
      nouns:
        "attack hostility offensive bombing shelling fighting military_operation air_strike airstrike bombardment rocket_fire operation",
      patient: "against on in with",
    },
    {
      verbs: "allow admit let_in readmit",
      nouns: "inspector observer monitor peacekeeper un_inspector aid_worker",
      patient: "object",
    },
    { verbs: "return repatriate", nouns: "refugee prisoner_of_war", patient: "to" },
    { verbs: "drop", nouns: "charge lawsuit case", patient: "against" },
    { nominals: "withdrawal pullout pull-out retreat resignation surrender", patient: "from", of: "agent" },
    { nominals: "release", patient: "object", of: "patient", needs: "captive" },
  ],
};
