import type { EventClass, Modality } from "../../model/vocabulary.js";
import type { PhraseIndex } from "../../rules/events/lexicon.js";
import { HOSTILE_VERBS, INTENDING } from "../../rules/events/words.js";
import { isSayingForm } from "../../rules/saying.js";
import { phraseEnd } from "./light-noun.js";
import type { Fit } from "./match.js";
import { Part } from "./parts.js";
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

/** Whether the verb behind a "to" tells of cooperation, or is hostile: "ready | to meet", "willing | to hold talks". */
export function isDeed(view: View, to: number): boolean {
  let at = to + 1;
  while (view.part(at) === Part.Adverb || view.part(at) === Part.Quote) at++;
  if (isHostile(view, at)) return true;
  const { verb, nominals } = view.reading(at) ?? NOTHING;
  if (nominals.some((trigger) => COOPERATIVE.has(trigger.class))) return true;
  return (verb?.triggers ?? []).some(
    (trigger) =>
      COOPERATIVE.has(trigger.class) &&
      (trigger.next === null || trigger.next.has(view.lower(at + 1))) &&
      (trigger.nouns === null ? trigger.rest.length === 0 : hasNoun(view, at, trigger.nouns)),
  );
}

const NOTHING = { verb: null, nominals: [] };
const NOUN_REACH = 5;

function hasNoun(view: View, verb: number, nouns: PhraseIndex): boolean {
  for (let i = verb + 1; i <= verb + NOUN_REACH; i++) if (phraseEnd(view, i, nouns) !== null) return true;
  return false;
}

/** Classes of yielding: not doing it is refusing it, in any tense. */
const YIELDING: ReadonlySet<EventClass> = new Set(["AGREE", "CONCEDE"]);

/** What PLOVER makes of the future: a cooperative act to come is a promise, a hostile one a threat, one refused a refusal. */
export function shiftedClass(
  view: View,
  { trigger, after, noun }: Fit,
  modality: Modality,
  use: VerbUse,
): { class: EventClass; rule: string } | null {
  const kind = trigger.class;
  if (use.passive) return null;
  const next = view.part(after + 1) === Part.Quote ? after + 2 : after + 1;
  if (kind === "AGREE" && view.lower(after) === "to" && isHostile(view, next))
    return { class: "THREATEN", rule: "events/threat-by-promise" };
  if (
    use.negated &&
    use.form !== "gerund" &&
    YIELDING.has(kind) &&
    modality !== "demanded" &&
    modality !== "possible"
  )
    return { class: "REJECT", rule: "events/refusal-by-negation" };
  const future =
    use.modal === null ? isIntended(view, use) : FUTURE.has(use.modal) || isReportedFuture(view, use);
  if (modality !== "planned" || !future || isScheduled(view, noun)) return null;
  if (use.negated)
    return COOPERATIVE.has(kind) ? { class: "REJECT", rule: "events/refusal-by-negation" } : null;
  if (COOPERATIVE.has(kind)) return { class: "AGREE", rule: "events/promise-by-future" };
  return HOSTILE.has(kind) ? { class: "THREATEN", rule: "events/threat-by-future" } : null;
}

/** "will hold elections": when, and no promise to do so. */
function isScheduled(view: View, noun: Fit["noun"]): boolean {
  return noun !== null && /^(?:election|referendum|vote|primar(?:y|ie))s?$/.test(view.lower(noun.last - 1));
}

/** "said it would withdraw": what was said with "will". */
function isReportedFuture(view: View, use: VerbUse): boolean {
  if (use.modal !== "would") return false;
  for (let i = view.first; i < view.last; i++)
    if (isSayingForm(view.lower(i)) || REPORTING.has(view.lower(i))) return true;
  return false;
}

/** "vowed to fight the rebels", not "to fight for every vote". */
export function isHostile(view: View, verb: number): boolean {
  if (!HOSTILE_VERBS.has(view.lower(verb))) return false;
  return (
    view.lower(verb) !== "fight" || !/^(?:for|in|on|back|alongside|to|hard|it)$/.test(view.lower(verb + 1))
  );
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
