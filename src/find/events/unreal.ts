import { MODAL_SAYS } from "../../rules/events/modality-words.js";
import type { Phrased } from "./anchors.js";
import { Part } from "./parts.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

/** "at times he would meet them": what was done often (Quirk et al., A Comprehensive Grammar of the English Language, 1985, 4.57). */
export function isWont(view: View, group: number): boolean {
  for (let i = group - WONT_REACH; i < group + WONT_REACH; i++)
    if (OFTEN.has(view.lower(i)) || (view.lower(i) === "times" && view.lower(i - 1) === "at")) return true;
  return false;
}

const WONT_REACH = 6;
const OFTEN: ReadonlySet<string> = new Set(
  "often sometimes frequently regularly routinely usually occasionally".split(" "),
);

/** "can they file a suit?", "did Norway attack?": asked, and not told. */
export function isAsked(view: Phrased, { form, group }: VerbUse): boolean {
  if (form !== "finite" || !endsInQuestion(view)) return false;
  const subject = view.anchorAt(group - 1);
  if (subject === null) return false;
  const before = view.part(subject.first - 1);
  return before === Part.Auxiliary || before === Part.Modal;
}

function endsInQuestion(view: View): boolean {
  for (let i = view.last - 1; i > view.last - 4; i--) if (view.lower(i).startsWith("?")) return true;
  return false;
}

/** "little chance of officials being arrested", "the risk of rebels attacking". */
export function isProspect(view: Phrased, { group }: VerbUse): boolean {
  const subject = view.anchorAt(group - 1);
  return (
    subject !== null && view.lower(subject.first - 1) === "of" && PROSPECTS.has(view.lower(subject.first - 2))
  );
}

const PROSPECTS: ReadonlySet<string> = new Set(
  "chance chances risk risks possibility prospect likelihood danger fear fears idea threat hope hopes odds".split(
    " ",
  ),
);

/** "will know when they meet", "would be held until they agreed": a clause of time under what is still to come. */
export function isAwaited(view: Phrased, { form, group, verb, perfect }: VerbUse): boolean {
  if (form !== "finite" || perfect) return false;
  const when = timeBefore(view, group);
  if (when === null) return false;
  const { past, base } = view.reading(verb)?.verb?.is ?? { past: true, base: false };
  if (past && !base && view.lower(when) !== "until") return false;
  for (let i = view.first; i < view.last; i++)
    if ((i < when || i > verb) && view.part(i) === Part.Modal && FUTURE.has(view.lower(i))) return true;
  return false;
}

/** "mediates so that they leave": meant to happen; "so that they left" tells what came of it. */
export function isPurpose(view: Phrased, { form, group, verb, perfect }: VerbUse): boolean {
  if (form !== "finite" || perfect || view.reading(verb)?.verb?.is.past === true) return false;
  for (let i = group - 1; i >= group - CONDITION_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Stop || part === Part.Outside || part === Part.Verb) return false;
    if (view.lower(i) === "that") return view.lower(i - 1) === "so";
  }
  return false;
}

const FUTURE: ReadonlySet<string> = new Set(["will", "'ll", "would", "wo", "won't", "shall"]);

/** Where the clause of time begins that the verb belongs to, or null. */
function timeBefore(view: View, group: number): number | null {
  for (let i = group - 1; i >= group - CONDITION_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Comma || part === Part.Stop || part === Part.Verb || part === Part.Relative)
      return null;
    if (part === Part.Subordinator)
      return /^(?:when|until|once|before|after)$/.test(view.lower(i)) ? i : null;
  }
  return null;
}

/** "had N praised him", "would have to win by attacking": it did not come to it. */
export function isUnreal(view: Phrased, { form, group }: VerbUse): boolean {
  if (form === "finite") {
    const subject = view.anchorAt(group - 1);
    return (
      subject !== null &&
      view.lower(subject.first - 1) === "had" &&
      view.part(subject.first - 2) !== Part.Noun
    );
  }
  if (form !== "gerund") return false;
  for (let i = group - 1; i >= group - CONDITION_REACH; i--) {
    if (view.part(i) === Part.Stop || view.part(i) === Part.Relative) return false;
    if (view.part(i) === Part.Modal) return MODAL_SAYS[view.lower(i)] !== undefined;
  }
  return false;
}

/** "Should they continue to attack": a condition by inversion. */
export function isInverted(view: View): boolean {
  return (
    view.lower(view.first) === "should" && view.part(view.last - 1) !== Part.Quote && !hasQuestionMark(view)
  );
}

function hasQuestionMark(view: View): boolean {
  return view.lower(view.last - 1) === "?";
}

/** How far before a verb the word that opens its clause may stand, in tokens. */
export const CONDITION_REACH = 8;

/** "would have gone and | attacked them": the modal before the first of two verbs. */
export function isUnderSharedModal(view: View, { form, group, verb }: VerbUse): boolean {
  if (form !== "finite" || group !== verb || view.part(group - 1) !== Part.And) return false;
  for (let i = group - 2; i > group - 2 - CONDITION_REACH; i--) {
    const part = view.part(i);
    if (part === Part.Modal) return view.lower(i + 1) === "have";
    if (part === Part.Comma || part === Part.Stop || part === Part.Relative || part === Part.Subordinator)
      return false;
  }
  return false;
}
