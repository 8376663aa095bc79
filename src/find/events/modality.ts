import type { Modality } from "../../model/vocabulary.js";
import {
  CAUSED,
  CONDITIONS,
  DEMANDED,
  HAPPENED,
  HAVING,
  HEARSAY,
  MODAL_SAYS,
  THOUGHT,
  TRIED,
} from "../../rules/events/modality-words.js";
import { BE } from "../../rules/events/words.js";
import { reportingForm } from "../../rules/reporting.js";
import type { Phrased } from "./anchors.js";
import { Part } from "./parts.js";
import {
  CONDITION_REACH,
  isAsked,
  isAwaited,
  isInverted,
  isProspect,
  isPurpose,
  isUnderSharedModal,
  isUnreal,
  isWont,
} from "./unreal.js";
import { isWanted, type VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "reportedly bombed", "is believed to have bombed". */
function isHearsay(view: View, use: VerbUse, at: number): boolean {
  for (let i = use.group - 1; i <= at + 1; i++) if (HEARSAY.has(view.lower(i))) return true;
  if (use.form !== "infinitive" || !THOUGHT.has(view.lower(use.group - 1))) return false;
  return BE.has(view.lower(use.group - 2)) || BE.has(view.lower(use.group - 3));
}

/** Whether the verb at `at` tells of something done, planned, possible or demanded. */
export function modalityOf(view: Phrased, use: VerbUse, at: number): Modality {
  const modality = plainModality(view, use);
  if (modality === "actual" && (isInverted(view) || isUnreal(view, use))) return "possible";
  if (modality === "actual" && isAsked(view, use)) return "possible";
  if (modality === "actual" && isUnderSharedModal(view, use)) return "possible";
  if (modality === "actual" && isProspect(view, use)) return "possible";
  if (modality === "actual" && (isAwaited(view, use) || isPurpose(view, use))) return "planned";
  if (modality === "planned" && isUnderCondition(view, use)) return "possible";
  if (
    (modality === "actual" || modality === "planned") &&
    use.form === "finite" &&
    isConditional(view, use.group)
  )
    return "possible";
  return (modality === "actual" || use.form === "infinitive") && isHearsay(view, use, at)
    ? "possible"
    : modality;
}

/** "would reject it if they read it", "that would end in war": planned is only what somebody said would be. */
function isUnderCondition(view: Phrased, { modal, group }: VerbUse): boolean {
  if (modal === null || !/^(?:would|wouldn|'d)/.test(modal)) return false;
  if (isWont(view, group)) return false;
  let reported = false;
  for (let i = view.first; i < view.last; i++) {
    if (view.lower(i) === "if") return true;
    const known = reportingForm(view.lower(i));
    reported ||= (known !== undefined && known.form !== "base") || INTENDED.has(view.lower(i));
  }
  return !reported;
}

/** Nouns by which somebody said that it would be: "a plan that would withdraw the troops". */
const INTENDED: ReadonlySet<string> = new Set(
  "plan plans deal agreement proposal bill pledge promise vow threat decision announcement order".split(" "),
);

/** "if they attack", "unless Norway withdraws". */
function isConditional(view: View, group: number): boolean {
  for (let i = group - 1; i >= group - CONDITION_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Comma || part === Part.Stop || part === Part.Relative) return false;
    if (part === Part.Verb && view.part(group - 1) !== Part.And) return false;
    if (part === Part.Subordinator) return CONDITIONS.has(view.lower(i));
  }
  return false;
}

/** "bound on the first ballot to": no first that did it. */
function isRankBehindPreposition(view: View, index: number): boolean {
  return /^(?:first|last|only)$/.test(view.lower(index)) && /^(?:on|in|at|for)$/.test(view.lower(index - 2));
}

/** "drove hundreds of people to". */
function isCaused(view: View, to: number): boolean {
  for (let i = to - 1; i >= to - CAUSE_REACH; i--) {
    if (CAUSED.has(view.lower(i))) return true;
    const part = view.part(i);
    if (part === Part.Verb || part === Part.To || part === Part.Comma || part === Part.Stop) return false;
  }
  return false;
}

const CAUSE_REACH = 12;

/** "has to", "called on them to"; not "have no plans to", nor "called him to thank him". */
function isDemand(view: View, word: number, to: number): boolean {
  if (word === to - 1) return true;
  if (HAVING.has(view.lower(word))) return false;
  return view.lower(word) !== "called" || /^(?:on|upon|for)$/.test(view.lower(word + 1));
}

function plainModality(view: Phrased, use: VerbUse): Modality {
  if (use.modal === "would" && !use.perfect && isWont(view, use.group)) return "actual";
  if (use.modal !== null && !use.perfect) return MODAL_SAYS[use.modal] ?? "actual";
  if (use.modal !== null) return MODAL_SAYS[use.modal] === "demanded" ? "demanded" : "possible";
  if (use.passive && use.form === "finite" && view.lower(use.group) === "be") return "demanded";
  if (use.form === "participle" && isWanted(view, use.verb)) return "demanded";
  if (use.form !== "infinitive") return "actual";
  for (let i = use.group - 1; i >= use.group - 4; i--) {
    const word = view.lower(i);
    if (HAPPENED.has(word) && !isRankBehindPreposition(view, i)) return "actual";
    if (DEMANDED.has(word) && isDemand(view, i, use.group)) return "demanded";
    if (TRIED.has(word)) return "possible";
  }
  return isCaused(view, use.group) ? "actual" : "planned";
}
