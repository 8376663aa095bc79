/** How a text shows whether somebody is for or against what a topic proposes. Never who is right. The words are of general English. */
import type { StanceRule } from "./rule.js";

export const STANCES: readonly StanceRule[] = [
  {
    id: "stances/negated",
    says: "A negation before the words turns them: they say the contrary.",
    effect: "turns",
    place: "before",
    words:
      "not no never nobody no_one none neither nor without cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't shouldn't couldn't hasn't haven't hardly barely unable no_longer far_from instead_of rather_than",
    yes: ["our troops will not leave", "there is no room for their presence", "nobody can make us leave"],
    no: ["our troops will leave", "no doubt they will leave"],
  },
  {
    id: "stances/refused",
    says: "Who refuses, prevents, rejects or denies something is against it.",
    effect: "turns",
    place: "before",
    verbs:
      "refuse reject oppose resist rule_out dismiss decline object_to prevent block stop avoid forbid ban veto deny fail hesitate exclude scrap cancel delay freeze abandon warn_against reverse",
    words:
      "is_against are_against was_against were_against be_against opposed_to reluctant unwilling objection_to rejection_of refusal_to opposition_to denial_of",
    yes: ["Ostland refuses to withdraw", "it rejected a withdrawal", "they are opposed to the pullout"],
    no: ["Ostland plans to withdraw", "after a refusal, they left"],
  },
  {
    id: "stances/doubted",
    says: "What is called unlikely or impossible, or is doubted, is said not to be so.",
    effect: "turns",
    place: "before",
    verbs: "doubt",
    words:
      "unlikely impossible hard_to_imagine unthinkable unrealistic sceptical_of skeptical_of too_early too_soon",
    yes: ["it is unlikely that they will leave", "she doubts that the army will withdraw"],
    no: ["it is likely that they will leave"],
  },
  {
    id: "stances/ruled-out",
    says: "Words behind a topic that take it off the table turn it.",
    effect: "turns",
    place: "after",
    words:
      "impossible out_of_the_question off_the_table unthinkable unacceptable not_on_the_agenda not_even_on_the_agenda not_on_the_table not_possible not_an_option not_up_for_discussion not_negotiable non_negotiable ruled_out not_acceptable was_rejected were_rejected is_rejected is_not_happening will_not_happen won't_happen",
    yes: ["a withdrawal is out of the question", "the pullout is not even on the agenda"],
    no: ["a withdrawal is on the agenda"],
  },
  {
    id: "stances/demanded",
    says: "What is demanded, wanted, planned or agreed is proposed, and not only named.",
    effect: "shows",
    place: "before",
    verbs:
      "demand urge call_for call_on ask request require want press_for push_for push seek insist expect hope encourage order allow permit agree plan promise pledge vow announce support back welcome favour favor prepare begin start complete continue implement accept consider include bring carry_out conduct confirm",
    words:
      "should must ought need_to has_to have_to ready_to willing_to agreement_to decision_to plan_to intention_to intends_to going_to demand_for demands_for call_for calls_for request_for support_for time_for need_for goal_of aim_of in_favour_of in_favor_of including",
    yes: ["all forces should leave", "it demanded the withdrawal of the brigade", "an agreement to withdraw"],
    no: ["the withdrawal was a topic", "what a demand"],
  },
  {
    id: "stances/happening",
    says: "Words behind a topic that say that it happens or has happened make it something told.",
    effect: "shows",
    place: "after",
    words:
      "began has_begun have_begun begins is_under_way is_underway was_completed is_complete has_been_completed continues continued took_place has_taken_place will_take_place is_expected is_necessary was_necessary is_inevitable happened has_happened followed came ended were_reported",
    yes: ["the withdrawal has begun", "a pullout is inevitable"],
    no: ["the withdrawal was a topic"],
  },
  {
    id: "stances/conditional",
    says: "What stands under a condition or a question is left open.",
    effect: "suspends",
    place: "before",
    words:
      "if whether unless in_case provided only_leave would_only can_only will_only should_only question_of issue_of possibility_of prospect_of conditions_for",
    yes: [
      "if the army leaves, the town is lost",
      "whether they will withdraw",
      "they would only leave when asked",
    ],
    no: ["the army leaves"],
  },
  {
    id: "stances/possible",
    says: "What only may be so is left open.",
    effect: "suspends",
    place: "before",
    words: "may might could perhaps possibly maybe potential potentially",
    yes: ["they may leave in May", "the brigade could withdraw"],
    no: ["they will leave in May"],
  },
  {
    id: "stances/unsaid",
    says: "What somebody says he does not say is left open.",
    effect: "suspends",
    place: "before",
    words:
      "not_saying not_say not_said never_said never_say no_comment not_comment not_know not_clear unclear no_word no_information no_mention not_mention doesn't_know don't_know didn't_say doesn't_say",
    yes: ["I am not saying that they will leave", "she did not say that they leave"],
    no: ["I am saying that they will leave"],
  },
];

/** Phrases that hold one of the words above and do nothing of the kind. */
export const NO_STANCE = "no_doubt not_only no_matter may_day not_least no_less not_just";
