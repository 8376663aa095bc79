import type { EventClass, Modality } from "../../model/vocabulary.js";
import { HOSTILE_VERBS, INTENDING } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import type { Fit } from "./match.js";
import type { VerbUse } from "./verbs.js";
import type { View } from "./view.js";

const COOPERATIVE: ReadonlySet<EventClass> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "RETREAT",
  "CONCEDE",
]);
const HOSTILE: ReadonlySet<EventClass> = new Set(["SANCTION", "COERCE", "ASSAULT", "PROTEST"]);
const FUTURE: ReadonlySet<string> = new Set(["will", "shall", "wo", "won't", "'ll"]);

/** Classes of yielding: not doing it is refusing it, in any tense. */
const YIELDING: ReadonlySet<EventClass> = new Set(["AGREE", "CONCEDE"]);

/** What PLOVER makes of the future: a cooperative act to come is a promise, a hostile one a threat, one refused a refusal. */
export function shiftedClass(
  view: View,
  { trigger, after }: Fit,
  modality: Modality,
  use: VerbUse,
): { class: EventClass; rule: string } | null {
  const kind = trigger.class;
  if (use.passive) return null;
  if (use.negated && YIELDING.has(kind)) return { class: "REJECT", rule: "events/refusal-by-negation" };
  if (kind === "AGREE" && view.lower(after) === "to" && HOSTILE_VERBS.has(view.lower(after + 1)))
    return { class: "THREATEN", rule: "events/threat-by-promise" };
  const future =
    use.modal === null ? isIntended(view, use) : FUTURE.has(use.modal) || isReportedFuture(view, use);
  if (modality !== "planned" || !future) return null;
  if (use.negated)
    return COOPERATIVE.has(kind) ? { class: "REJECT", rule: "events/refusal-by-negation" } : null;
  if (COOPERATIVE.has(kind)) return { class: "AGREE", rule: "events/promise-by-future" };
  return HOSTILE.has(kind) ? { class: "THREATEN", rule: "events/threat-by-future" } : null;
}

/** "said it would withdraw": what was said with "will". */
function isReportedFuture(view: View, use: VerbUse): boolean {
  if (use.modal !== "would") return false;
  for (let i = view.first; i < view.last; i++)
    if (isSayingForm(view.lower(i)) || REPORTING.has(view.lower(i))) return true;
  return false;
}

const REPORTING: ReadonlySet<string> = new Set([
  "pledged",
  "promised",
  "vowed",
  "announcing",
  "saying",
  "hinted",
  "indicated",
  "confirmed",
  "reiterated",
]);

/** "plans to", "is ready to" before an infinitive. */
function isIntended(view: View, use: VerbUse): boolean {
  return use.form === "infinitive" && INTENDING.has(view.lower(use.group - 1));
}
