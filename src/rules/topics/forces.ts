/** Topics of troops and fighting. The words are of general English; the classes of events follow PLOVER. */
import type { TopicFamily } from "./family.js";

const AGREEMENT =
  "agreement agreements treaty treaties deal deals pact pacts accord accords convention talks negotiations race election union bloc organisation organization alliance council committee";
/** Who leaves a place, and what places are left, where more than a room is meant. */
const LEAVERS =
  "troops troop forces force soldiers army armies military militia militias fighters fighter rebels rebel brigade brigades battalion units personnel contingent peacekeepers warships foreign foreigners occupation occupiers invaders presence withdrawal withdraw pullout country countries border zone area territory region valley town city village base bases province group groups stay staying remain";
const PRESENCE =
  "presence role foothold influence forces force troops soldiers fighters militias militia army personnel base bases";

export const FORCES: readonly TopicFamily[] = [
  {
    id: "topics/withdrawal",
    says: "Somebody leaves a place or takes troops out of it.",
    rows: [
      {
        verbs: "withdraw pull_out pull_back retreat evacuate vacate clear_out",
        nouns: "withdrawal pullout pull_out pullback evacuation retreat drawdown",
        notOf: AGREEMENT,
      },
      {
        verbs: "leave depart exit go_home move_out",
        nouns: "departure exit",
        context: LEAVERS,
        notOf: AGREEMENT,
      },
      {
        verbs:
          "end terminate reduce curtail cut shorten shrink limit scale_down scale_back wind_down eliminate",
        objects: "presence role foothold troops forces deployment",
      },
      { verbs: "bring take", objects: "home" },
      { verbs: "put_an_end_to", objects: "presence role occupation" },
    ],
    never:
      "leave_behind leave_open leave_alone leave_room leave_no leave_little on_leave sick_leave take_leave left_wing left_hand far_left leave_out leave_off radical_left liberal_left political_left professional_left leave_it leave_voters left_bank the_left exit_poll exit_polls",
    opposite: "topics/staying",
    near: ["topics/expulsion"],
    yes: [
      "Ostland's troops will pull out of Dran",
      "the withdrawal of all foreign forces",
      "they must leave Westmark",
      "to reduce the army's presence in the valley",
    ],
    no: [
      "its withdrawal from the nuclear agreement",
      "the left-wing party of Westmark",
      "they left the treaty",
      "he feels left out",
      "the radical left",
      "she leaves little doubt",
    ],
  },
  {
    id: "topics/staying",
    says: "Somebody stays in a place or keeps troops there.",
    rows: [
      {
        verbs: "stay remain linger",
        next: "in on at there here inside within until for as where behind put deployed stationed",
      },
      { verbs: "keep maintain retain preserve extend", objects: PRESENCE },
      { verbs: "entrench", nouns: "entrenchment" },
      { nouns: "presence foothold" },
    ],
    never:
      "remain_in_contact remain_in_touch stay_in_touch remain_in_doubt remain_in_power stay_in_power remain_in_office stay_in_office remain_in_force",
    opposite: "topics/withdrawal",
    yes: ["we will stay in Westmark", "Ostland keeps its forces on the border", "their military presence"],
    no: ["Varga remains a partner", "it remains unclear why", "keep in touch"],
  },
  {
    id: "topics/expulsion",
    says: "Somebody is driven or thrown out of a place.",
    rows: [
      {
        verbs:
          "expel oust evict eject drive_out force_out push_out throw_out kick_out drive_away keep_out keep_away dislodge",
        nouns: "expulsion eviction ouster",
      },
      { verbs: "force push drive kick", objects: "out" },
    ],
    near: ["topics/withdrawal"],
    yes: ["to expel the militias from the valley", "they drove the rebels out", "the eviction of settlers"],
    no: ["she drove to Dran", "they keep their weapons"],
  },
  {
    id: "topics/deployment",
    says: "Troops are sent, moved or stationed.",
    rows: [
      {
        verbs: "deploy redeploy station mobilise mobilize reinforce garrison amass mass",
        nouns:
          "deployment redeployment mobilisation mobilization reinforcement reinforcements buildup build_up convoy",
      },
      {
        verbs: "send move dispatch",
        objects: "troops forces soldiers convoys convoy units warships jets tanks fighters",
      },
      { verbs: "set_up establish", objects: "positions outposts base bases checkpoint checkpoints" },
    ],
    never: "the_station a_station police_station power_station gas_station train_station",
    classes: ["MOBILIZE"],
    yes: ["the brigade deployed near Dran", "it sent two convoys north", "a build-up on the border"],
    no: ["they sent a letter", "the station was closed"],
  },
  {
    id: "topics/strike",
    says: "Somebody attacks from the air or from afar.",
    rows: [
      {
        verbs: "strike bomb bombard shell raid hit_with target attack pound pummel",
        nouns:
          "strike airstrike air_strike air_raid raid bombing bombardment shelling barrage attack air_attack missile_attack rocket_attack drone_attack assault",
      },
      {
        verbs: "fire launch unleash",
        objects: "rockets missiles missile rocket mortars shells bombardment barrage drones",
      },
    ],
    never:
      "strike_a_deal struck_a_deal strike_a_balance hunger_strike hunger_strikes on_strike general_strike heart_attack target_date target_audience",
    classes: ["ASSAULT"],
    near: ["topics/clashes"],
    yes: ["Ostland's jets bombed the harbour", "air raids on Dran", "they fired rockets at the port"],
    no: ["workers went on strike", "they struck a deal", "he had a heart attack"],
  },
  {
    id: "topics/clashes",
    says: "Armed sides fight each other on the ground.",
    rows: [
      {
        verbs: "fight clash battle skirmish",
        nouns:
          "clash fighting battle skirmish firefight gun_battle hostilities combat offensive confrontation escalation",
      },
    ],
    never: "fight_corruption fight_poverty fight_the_virus",
    opposite: "topics/ceasefire",
    near: ["topics/strike"],
    yes: [
      "clashes broke out in the valley",
      "the two brigades fought for the bridge",
      "an escalation at the border",
    ],
    no: ["to fight corruption", "the match was lost"],
  },
  {
    id: "topics/ceasefire",
    says: "The guns fall silent, or tension goes down.",
    rows: [
      {
        verbs: "de_escalate deescalate lay_down_arms disengage",
        nouns:
          "ceasefire cease_fire truce armistice de_escalation deescalation cessation_of_hostilities calm lull disengagement peace",
      },
      { verbs: "stop halt end", objects: "fighting hostilities war violence" },
    ],
    never: "peace_prize peace_corps",
    opposite: "topics/clashes",
    yes: ["a truce in the valley", "both sides agreed to de-escalate", "to end the fighting"],
    no: ["the Peace Prize went to Ilo Varga", "they end the season"],
  },
  {
    id: "topics/killing",
    says: "People are killed or hurt.",
    rows: [
      {
        verbs: "kill wound injure slay assassinate murder execute massacre die maim",
        nouns: "killing death casualty fatality assassination murder execution massacre toll martyr",
      },
    ],
    never: "death_row toll_road killing_time",
    yes: ["five people were killed", "the death of two fishermen", "to assassinate the mayor"],
    no: ["killing time at the harbour", "the toll road to Dran"],
  },
  {
    id: "topics/capture",
    says: "Somebody takes or loses control of a place.",
    rows: [
      {
        verbs: "seize capture recapture retake overrun conquer occupy",
        nouns: "capture recapture seizure takeover occupation conquest",
      },
      { verbs: "take gain regain seize lose", objects: "control" },
    ],
    never: "capture_attention lose_control_of_himself",
    yes: ["the army retook the town", "they took control of the crossing", "the occupation of Dran"],
    no: ["she took the ferry", "it captures attention"],
  },
];
