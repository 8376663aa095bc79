import type { ClassLexicon } from "./entry.js";
import { TROOPS } from "./verbal-cooperation.js";

const BLOWS = `attack air_attack assault strike air_strike airstrike raid air_raid bombing offensive bombardment ambush barrage
  suicide_attack suicide_bombing bomb_attack rocket_attack missile_strike missile_attack drone_strike drone_attack shelling
  counter-offensive counteroffensive bomb_blast missile rocket grenade mortar shell massacre atrocity killing assassination
  arson_attack hijacking kidnapping invasion ground_offensive military_operation incursion counter-attack counterattack`;

const BLOW_NOUNS = `attack air_attack assault strike air_strike airstrike raid air_raid bombing offensive bombardment ambush
  suicide_attack suicide_bombing bomb_attack rocket_attack missile_strike missile_attack drone_strike drone_attack shelling
  counter-offensive counteroffensive rocket_barrage barrage massacre killing assassination murder shooting abduction kidnapping car_bombing incursion counter-attack counterattack`;

export const PROTEST: ClassLexicon = {
  class: "PROTEST",
  frames: [
    { verbs: "pelt stone", patient: "object", needs: "crowd" },
    {
      verbs: "call call_for urge announce plan",
      nouns:
        "strike general_strike demonstration protest rally boycott sit-in march day_of_action mass_protest hunger_strike",
      patient: "against over",
      operator: true,
    },
    {
      verbs: "break_out erupt take_place spread flare continue begin start",
      nouns: "protest riot demonstration rally unrest strike march",
      patient: "against",
      occurs: true,
    },
    { verbs: "gather assemble converge mass", next: "outside in on at near to", needs: "demonstrators" },
    { verbs: "heckle boo jeer", patient: "object", needs: "parties" },
    { verbs: "set_up erect", nouns: "barricade roadblock", needs: "crowd" },
    { verbs: "strike", next: "over for to in against", needs: "protesters", patient: "over against" },
    { verbs: "protest", patient: "against over at object", needs: "crowd" },
    {
      verbs: "demonstrate",
      next: "against over at outside in for on",
      patient: "against over at",
      needs: "crowd",
    },
    { verbs: "rally march", patient: "against", next: "against", needs: "crowd" },
    { verbs: "march", patient: "in for through to", next: "in for through to on outside at", needs: "crowd" },
    { verbs: "rally", patient: "in for to", next: "in for to on outside at", needs: "demonstrators" },
    { verbs: "riot picket", patient: "object against", needs: "crowd" },
    {
      verbs: "revolt rebel rise_up mutiny",
      patient: "against",
      next: "against in on over",
      needs: "official",
    },
    {
      verbs: "stage lead start begin",
      nouns: "revolt uprising rebellion insurrection mutiny",
      patient: "against",
    },
    {
      verbs:
        "stage hold mount organise organize lead join launch call begin go_on start take_part_in continue end_their participate_in",
      nouns: `demonstration protest protest_rally march sit-in hunger_strike strike general_strike walkout
       vigil riot picket protest_march mass_demonstration industrial_action boycott work_stoppage campaign_of_civil_disobedience`,
      patient: "against over at",
      needs: "crowd",
    },
    {
      verbs: "stage hold organise organize lead join",
      nouns: "rally mass_rally",
      patient: "against over at",
      needs: "demonstrators",
    },
    { verbs: "take_to pour_into flood", nouns: "street", patient: "against", needs: "crowd" },
    { verbs: "walk_off go_on down", nouns: "job strike tools", needs: "crowd" },
    {
      verbs: "block occupy barricade besiege blockade storm surround",
      nouns:
        "road street highway building office embassy square entrance factory university railway airport parliament bridge motorway port",
      patient: "object of",
      needs: "crowd",
    },
    {
      verbs: "burn torch tear_down pelt",
      nouns: "flag effigy tyre tire portrait statue",
      patient: "of object",
      needs: "crowd",
    },
    {
      verbs: "throw hurl",
      nouns: "stone rock petrol_bomb egg bottle firebomb molotov_cocktail brick",
      patient: "at",
      needs: "crowd",
    },
    { verbs: "chant shout", nouns: "slogan", patient: "against", needs: "crowd" },
    { verbs: "clash", next: "with in outside near at", patient: "with", needs: "protesters" },
    { verbs: "boycott", nouns: "election vote poll class", needs: "crowd" },
    { verbs: "boycott", patient: "object", needs: "official" },
    {
      nominals: "protest demonstration riot hunger_strike general_strike",
      patient: "against over",
      of: "agent",
      needs: "crowd",
    },
    { nominals: "rally", patient: "against over", of: "agent", needs: "demonstrators" },
  ],
};

/** Cooperation that is reduced or broken off: ties, aid, talks. */
export const SANCTION: ClassLexicon = {
  class: "SANCTION",
  frames: [
    { verbs: "suspend revoke", nouns: "membership accreditation trade_privileges", patient: "of from" },
    {
      verbs: "ban halt restrict suspend block",
      nouns: "import export flight trade oil_import arms_sale shipment",
      patient: "from to with",
    },
    { verbs: "freeze block", nouns: "asset bank_account fund account", patient: "of", needs: "official" },
    {
      verbs:
        "impose put step_up slap re-impose reimpose extend tighten renew place toughen introduce adopt announce",
      nouns:
        "sanction embargo trade_restriction tariff arms_embargo economic_sanction travel_ban asset_freeze trade_ban import_ban boycott blockade export_ban",
      patient: "on against",
    },
    { verbs: "sanction blacklist", patient: "object", needs: "official" },
    { verbs: "boycott", patient: "object", needs: "nations" },
    {
      verbs: "cut cut_off sever break_off break suspend downgrade end freeze halt reduce",
      nouns:
        "tie relation diplomatic_tie diplomatic_relation link contact diplomatic_link relationship trade_link cooperation trade",
      patient: "with to",
    },
    {
      verbs: "cut cut_off suspend halt freeze withhold stop withdraw end slash terminate reduce",
      nouns:
        "aid funding assistance supply gas_supply oil_supply subsidy loan support payment military_aid oil_shipment export import economic_aid arms_sales gas trade delivery food_aid fuel_supply",
      patient: "to for from",
    },
    {
      verbs:
        "cancel call_off postpone suspend break_off halt walk_out_of pull_out_of withdraw_from boycott quit abandon break_up freeze",
      nouns: `talks negotiation visit meeting summit deal agreement contract treaty peace_talks nuclear_deal accord flight exercise
       dialogue cooperation trip truce ceasefire conference coalition alliance council participation`,
      patient: "with to",
    },
    {
      verbs: "leave skip",
      nouns: "talks deal agreement treaty peace_talks nuclear_deal accord coalition alliance council summit",
      patient: "with",
    },
    {
      verbs: "recall withdraw call_back",
      nouns: "ambassador envoy diplomat charge_d'affaires",
      patient: "from to in",
    },
    {
      verbs: "expel",
      nouns: "diplomat ambassador envoy aid_worker attache embassy_staff peacekeeper inspector observer",
      patient: "of object",
    },
    {
      verbs: "close shut",
      nouns: "embassy consulate border border_crossing airspace frontier",
      patient: "in with to",
    },
    { verbs: "renege", next: "on", patient: "object" },
    {
      verbs: "scrap terminate tear_up annul abrogate violate breach",
      nouns: "agreement treaty deal contract accord pact truce ceasefire",
      patient: "with",
    },
    { verbs: "default", next: "on", patient: "object", needs: "official" },
    { verbs: "distance", nouns: "itself themselves himself herself", patient: "from", needs: "states" },
    { verbs: "suspend exclude", patient: "from object", needs: "both" },
    { verbs: "walk_out", next: "on in over", needs: "official" },
    { nominals: "sanction embargo boycott", patient: "on against", of: "patient", needs: "actor" },
  ],
};

export const MOBILIZE: ClassLexicon = {
  class: "MOBILIZE",
  frames: [
    { verbs: "land", next: "at in on near", patient: "at in on near", needs: "troops" },
    { verbs: "commit airlift", nouns: TROOPS, patient: "to" },
    { verbs: "roll pour", next: "into toward towards", patient: "into", needs: "troops" },
    { verbs: "scramble", nouns: TROOPS, patient: "over to" },
    { verbs: "fly", next: "over near", patient: "over", needs: "troops" },
    { verbs: "raise", nouns: "alert alert_level", patient: "in" },
    { verbs: "patrol", patient: "object", needs: "force" },
    {
      verbs:
        "deploy dispatch send station amass mass mobilise mobilize move redeploy position build_up reinforce rush concentrate order gather call_up call_in assemble",
      nouns: TROOPS,
      patient: "to in on along at near against",
    },
    { verbs: "deploy mobilise mobilize mass redeploy", patient: "to in on along", needs: "troops" },
    { verbs: "station", patient: "in at", needs: "troops" },
    { verbs: "enter cross approach patrol encircle reach", patient: "object", needs: "troops" },
    {
      verbs: "arrive advance march head move cross",
      patient: "in at into on to",
      next: "in at into on to towards toward along from near across closer through",
      needs: "troops",
    },
    { verbs: "place put", nouns: "alert high_alert full_alert standby", patient: "on" },
    {
      verbs: "step_up tighten increase boost beef_up reinforce",
      nouns: "security patrol border_security military_presence presence defences defenses police_presence",
      patient: "in along at around",
    },
    {
      verbs: "set_up establish build erect",
      nouns:
        "observation_position observation_post base military_base checkpoint roadblock outpost naval_base airbase",
      patient: "in near along",
      needs: "force",
    },
    {
      verbs: "hold conduct stage begin launch carry_out start",
      nouns:
        "exercise military_exercise manoeuvre maneuver drill war_game naval_exercise military_drill military_manoeuvre live-fire_exercise military_parade",
      patient: "near with in",
    },
    {
      verbs: "test test-fire launch fire conduct carry_out",
      nouns: "nuclear_test missile_test ballistic_missile nuclear_weapon nuclear_device long-range_missile",
      patient: "over toward towards into",
    },
    { verbs: "intervene", next: "in directly militarily", patient: "in", needs: "force" },
    { verbs: "intensify expand strengthen", nouns: "presence", patient: "in" },
    { verbs: "call_up mobilise mobilize", nouns: "reservist reserve", patient: "object" },
    { verbs: "replace relieve", patient: "object", needs: "troops" },
    {
      nominals:
        "deployment mobilisation mobilization buildup build-up redeployment troop_movement intervention military_intervention",
      patient: "in on to along near",
      of: "agent",
    },
    { nominals: "arrival landing", patient: "in at", of: "agent", needs: "troops" },
    { nominals: "exercise drill military_exercise", patient: "near with", of: "agent", needs: "troops" },
  ],
};

/** Arrests, bans, curfews, seizures, destruction of property. */
export const COERCE: ClassLexicon = {
  class: "COERCE",
  frames: [
    { verbs: "seal_off cordon_off", patient: "object", needs: "force" },
    { verbs: "suspend", nouns: "constitution parliament civil_rights", needs: "official" },
    {
      verbs: "restrict curb limit tighten",
      nouns:
        "freedom press movement access media visa right travel border activity rally internet immigration control",
      patient: "on of against",
      needs: "official",
    },
    { verbs: "put", nouns: "trial", patient: "object" },
    { verbs: "hold", nouns: "custody detention", patient: "object" },
    {
      verbs: "arrest detain imprison jail apprehend incarcerate intern",
      patient: "object",
      needs: "somebody",
    },
    { verbs: "arrest detain", patient: "object", needs: "force" },
    { verbs: "round_up", patient: "object", needs: "force" },
    { verbs: "take", nouns: "custody into_custody", patient: "object" },
    {
      verbs: "place put hold keep",
      nouns: "under_house_arrest under_arrest in_detention in_custody house_arrest detention custody",
      patient: "object",
    },
    { verbs: "annex", patient: "object", needs: "actor" },
    { nominals: "annexation", patient: "of", of: "patient", needs: "actor" },
    { verbs: "sentence convict", patient: "object", needs: "somebody" },
    { verbs: "deport evict expel banish exile", patient: "object", needs: "somebody" },
    { verbs: "ban bar prohibit outlaw forbid", patient: "object from", needs: "official" },
    {
      verbs: "impose declare extend enforce introduce announce clamp reimpose tighten proclaim order",
      nouns: `curfew ban state_of_emergency martial_law restriction emergency censorship house_arrest emergency_rule blackout
       state_of_siege fine tax travel_restriction lockdown quarantine moratorium news_blackout limit state_of_alert`,
      patient: "on in against over",
    },
    {
      verbs: "seize confiscate impound expropriate nationalise nationalize",
      patient: "from of object",
      needs: "confiscation",
    },
    { verbs: "take", nouns: "control", patient: "of", needs: "force" },
    { verbs: "take_over", patient: "object from", needs: "troops" },
    {
      verbs: "censor suppress muzzle intimidate harass persecute blackmail repress",
      patient: "object",
      needs: "official",
    },
    {
      verbs: "close_down shut_down shut close suspend revoke block",
      nouns:
        "newspaper station radio_station television_station website office party university school licence license radio magazine channel internet broadcast border_post mosque church newspaper's social_media",
      patient: "object of",
      needs: "official",
    },
    {
      verbs: "disperse break_up dissolve",
      nouns:
        "crowd demonstration protest protester rally demonstrator march gathering party group organisation",
      patient: "object",
      needs: "official",
    },
    { verbs: "crack_down clamp_down", patient: "on", needs: "official" },
    { verbs: "launch begin start continue step_up", nouns: "crackdown clampdown", patient: "on against" },
    {
      verbs: "fire use",
      nouns: "tear_gas teargas water_cannon rubber_bullet baton pepper_spray",
      patient: "at on against",
      needs: "official",
    },
    {
      verbs: "search raid ransack storm",
      nouns: "house home office headquarters building apartment premise newspaper mosque compound residence",
      patient: "of object",
      needs: "official",
    },
    {
      verbs: "destroy demolish bulldoze burn torch vandalise vandalize loot sabotage burn_down ransack raze",
      patient: "object of",
      needs: "property",
    },
    { verbs: "set", nouns: "fire", patient: "to", needs: "armed" },
    { verbs: "set_fire_to set_ablaze", patient: "object", needs: "both" },
    { verbs: "block", patient: "object", needs: "troops" },
    { verbs: "blockade besiege", patient: "object", needs: "force" },
    { verbs: "hack", patient: "object into", needs: "both" },
    { verbs: "carry_out launch", nouns: "cyberattack cyber_attack cyber-attack", patient: "on against" },
    {
      verbs: "strip",
      nouns: "citizenship nationality immunity rank title licence license right post passport",
      patient: "object",
    },
    { verbs: "force compel coerce", patient: "object", goesOn: "to out off", needs: "force" },
    { verbs: "require oblige", patient: "object", goesOn: "to", needs: "nations" },
    { verbs: "prevent stop block bar", patient: "object", goesOn: "from", needs: "force" },
    { verbs: "fine", patient: "object", needs: "both" },
    { verbs: "conscript", patient: "object", needs: "actor" },
    {
      nominals: "arrest detention deportation expulsion imprisonment",
      patient: "of",
      of: "patient",
      needs: "actor",
    },
    { nominals: "crackdown", patient: "on against", of: "agent", needs: "actor" },
  ],
};

export const ASSAULT: ClassLexicon = {
  class: "ASSAULT",
  frames: [
    {
      verbs: "answer_with respond_with reply_with retaliate_with",
      nouns: BLOWS,
      patient: "on against of at",
    },
    {
      verbs: "take retake",
      nouns: "town city village stronghold airport airfield base airbase island hill district",
      patient: "from of",
      needs: "armed",
    },
    { verbs: "set_off", nouns: "bomb explosive car_bomb device", patient: "in at near outside" },
    {
      verbs: "lose",
      nouns: "man soldier fighter troops policeman militant militiaman recruit",
      patient: "to",
      suffers: true,
    },
    { verbs: "wipe_out", patient: "object", needs: "armed" },
    { verbs: "occupy", patient: "object", needs: "troops" },
    { verbs: "lay", nouns: "siege", patient: "to" },
    { verbs: "repel repulse", nouns: "attack assault offensive", patient: "by on" },
    {
      verbs: "explode go_off blow_up detonate",
      nouns: "bomb car_bomb device mine grenade truck_bomb landmine explosive",
      patient: "near in at outside",
      occurs: true,
    },
    {
      verbs: "break_out erupt rage take_place continue flare intensify resume begin",
      needs: "armed",
      nouns: "fighting clash battle gun_battle gunfight violence hostility firefight shelling",
      patient: "with",
      occurs: true,
      reciprocal: true,
    },
    { verbs: "hold keep", nouns: "hostage hostages captive", patient: "object" },
    { verbs: "sink shoot_down", patient: "object", needs: "fighters" },
    { verbs: "infiltrate", patient: "object into", needs: "armed" },
    { verbs: "use", nouns: "violence torture", patient: "against on" },
    { verbs: "kill", patient: "object", needs: "somebody" },
    {
      verbs:
        "murder assassinate slaughter massacre behead execute lynch torture rape molest stab abduct kidnap decapitate gun_down mutilate hijack",
      patient: "object",
      needs: "somebody",
    },
    { verbs: "wound injure maim", patient: "object", needs: "armed" },
    { verbs: "shoot", patient: "object at", needs: "armed" },
    { verbs: "shoot", next: "dead and at down", patient: "object at", needs: "somebody" },
    { verbs: "bomb bombard shell strafe dynamite firebomb pound torpedo", patient: "object", needs: "actor" },
    { verbs: "bomb bombard shell strafe", patient: "object", needs: "hostile" },
    {
      verbs: "attack strike storm raid ambush assault invade",
      patient: "object",
      needs: "war",
    },
    {
      verbs: "retake capture recapture overrun conquer liberate occupy invade take_back seize",
      patient: "object",
      needs: "conquest",
    },
    { verbs: "take", patient: "object", needs: "town" },
    { verbs: "liberate", patient: "object from", needs: "armed" },
    {
      verbs: "begin start continue renew open attempt repeat",
      nouns: `attack air_attack assault strike air_strike airstrike raid air_raid offensive bombardment barrage missile_strike drone_strike invasion
        ground_offensive military_operation counter-offensive counteroffensive`,
      patient: "on against at into in of",
      needs: "hostile",
    },
    { verbs: "engage", patient: "object", needs: "fighters", active: true },
    { verbs: "repel repulse cut_off isolate", patient: "object", needs: "fighters" },
    { verbs: "surround", patient: "object", needs: "troops" },
    {
      verbs: "push_out push_back drive_back force_back throw_back beat_back press_back drive_off",
      patient: "object",
      needs: "war",
    },
    { verbs: "inflict", nouns: "casualty loss damage defeat heavy_loss", patient: "on", needs: "armed" },
    {
      verbs: "suffer sustain",
      nouns: "casualty defeat heavy_loss",
      suffers: true,
      needs: "armed",
      patient: "by from",
    },
    { verbs: "win score achieve gain", nouns: "victory", patient: "over against", needs: "fighters" },
    { verbs: "fall", next: "to", suffers: true, patient: "to", needs: "fighters" },
    { verbs: "counter-attack counterattack", needs: "troops" },
    { verbs: "oust", patient: "object", needs: "fighters" },
    { verbs: "overthrow", patient: "object", needs: "somebody" },
    {
      verbs: "hit target overrun",
      patient: "object",
      needs: "armed",
    },
    { verbs: "capture recapture retake overrun", patient: "object from", needs: "armed" },
    {
      verbs: "seize",
      nouns:
        "town city village island territory base airport airfield area hostage region district hill stronghold",
      patient: "from of object",
      needs: "armed",
    },
    { verbs: "take", nouns: "hostage hostages prisoner", patient: "object" },
    { verbs: "take seize gain wrest", nouns: "control", patient: "of from", needs: "troops" },
    { verbs: "drive_out", patient: "object", needs: "both" },
    { verbs: "fight battle", patient: "object with against", needs: "combat" },
    { verbs: "clash skirmish", patient: "with", needs: "armed", reciprocal: true },
    {
      verbs: "exchange trade",
      nouns: "fire gunfire shot artillery_fire",
      patient: "with between",
      reciprocal: true,
    },
    {
      verbs: "open return fire",
      nouns:
        "fire shot rocket missile mortar_shell mortar tear-gas_grenade artillery grenade salvo bullet shell artillery_shell cruise_missile",
      patient: "on at into against toward towards across",
    },
    { verbs: "fire", next: "on at into", patient: "on at into", needs: "troops" },
    {
      verbs:
        "launch carry_out conduct stage mount unleash commit perpetrate pull_off wage step_up intensify resume execute plan order lead hurl lob rain",
      needs: "hostile",
      nouns: BLOWS,
      patient: "on against at into in of",
    },
    {
      verbs: "suffer come_under",
      needs: "armed",
      nouns: `attack air_attack fire bombardment shelling air_strike sniper_fire mortar_fire rocket_fire gunfire`,
      suffers: true,
      patient: "by from",
    },
    {
      verbs: "blow_up detonate explode",
      nouns:
        "bomb car_bomb explosive device vest himself herself truck_bomb bus bridge pipeline car train convoy land_mine",
      patient: "in near at object outside",
    },
    { verbs: "plant hurl throw toss", nouns: "bomb grenade explosive mine", patient: "at in into" },
    { verbs: "blow_up shoot_down shoot_dead", patient: "object", needs: "actor" },
    {
      verbs: "drive push flush expel dislodge",
      nouns: "rebel insurgent militant troop guerrilla fighter force jihadist army separatist taliban",
      patient: "object from",
      needs: "armed",
    },
    {
      verbs: "make score",
      nouns: "gain advance inroads territorial_gain",
      patient: "against",
      needs: "troops",
    },
    {
      verbs: "join enter",
      nouns: "war civil_war fight battle fighting",
      patient: "with alongside against",
      needs: "force",
    },
    {
      verbs: "use",
      nouns:
        "chemical_weapon poison_gas force lethal_force live_ammunition cluster_bomb nerve_gas live_round",
      patient: "against on",
    },
    { verbs: "beat beat_up assault", patient: "object", needs: "troops" },
    { verbs: "destroy annihilate eliminate", patient: "object", needs: "enemy" },
    { verbs: "crush rout defeat", patient: "object", needs: "fighters" },
    { verbs: "poison hang", patient: "object", needs: "both" },
    { verbs: "shell rocket", patient: "object", needs: "troops" },
    { verbs: "declare", nouns: "war", patient: "on against" },
    {
      nominals: "invasion liberation conquest occupation siege",
      patient: "of",
      of: "patient",
      needs: "territory",
    },
    { nominals: "war battle", patient: "with between against", of: "agent", needs: "belligerents" },
    { nominals: BLOW_NOUNS, patient: "on against of at in", of: "patient", needs: "hostile" },
    { nominals: "clash fighting", patient: "with between", of: "agent", needs: "armed" },
  ],
};
