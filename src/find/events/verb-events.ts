import type { EventClass } from "../../model/vocabulary.js";
import type { VerbReading } from "../../rules/events/lexicon.js";
import type { Anchor, Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { isDeed, shiftedClass } from "./future.js";
import { heldBy } from "./governor.js";
import { type Fit, fitVerb, mayFit } from "./match.js";
import { modalityOf } from "./modality.js";
import { isMeant, showsViolence } from "./needs.js";
import { endsHere, patientsOf, type Roles, readRoles } from "./verb-roles.js";
import { subjectFor } from "./verb-subject.js";
import { type VerbUse, verbUse } from "./verbs.js";
import { Part, type View } from "./view.js";

/** The event that a verb tells, or null: the first frame of the lexicon whose words and roles are there. */
export function verbEvent(view: Phrased, index: number, reading: VerbReading): Candidate | null {
  if (!reading.triggers.some((trigger) => mayFit(view, index, trigger))) return null;
  const found = verbUse(view, index, reading);
  if (found === null) return null;
  const held = heldBy(view, found);
  if (held.told === "untold") return null;
  const use = held.told === "denied" ? { ...found, negated: true } : found;
  const fits = fitVerb(view, index, use, reading.triggers);
  if (fits.length === 0) return null;
  const subject = subjectFor(view, use, held);
  for (const fit of fits) {
    const { use: read, roles } = readRoles(view, fit, use, reading, subject);
    const violent = (): boolean => showsViolence(view, index, index + 1, roles.agents, roles.patients);
    if (!isMeant(fit.trigger.frame.needs, roles.agents, roles.patients, violent)) continue;
    if (!isComplete(view, fit, read, roles) || !goesOn(view, fit, read, roles)) continue;
    if (fit.trigger.frame.does !== undefined && !isDeed(view, fit.after)) continue;
    const event = candidate(view, index, fit, read, roles);
    return ACTUAL_ONLY.has(event.class) && event.modality !== "actual" ? null : event;
  }
  return verbalAttack(view, index, fits, use, subject);
}

/** What is worth telling only when it was done. */
const ACTUAL_ONLY: ReadonlySet<EventClass> = new Set(["STATEMENT"]);

/** What a thing of somebody's may do: "Israel's rockets hit"; it does not agree, reject or meet. */
const OF_THINGS: ReadonlySet<EventClass> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);

/** An active verb tells nothing without who acts, a passive one nothing without anybody. */
function isComplete(
  view: View,
  { trigger, after, noun }: Fit,
  use: VerbUse,
  { agents, patients, object }: Roles,
): boolean {
  if (
    use.form !== "finite" &&
    agents.length > 0 &&
    agents.every(({ pronoun, first }) => pronoun && view.lower(first) === "it")
  )
    return false;
  if (
    agents.length > 0 &&
    !OF_THINGS.has(trigger.class) &&
    agents.every(({ thing, owner }) => thing && owner?.form === "name")
  )
    return false;
  if (agents.length > 0 && agents.every(({ pronoun, first }) => pronoun && view.lower(first) === "you"))
    return false;
  if (patients.length > 0 && patients.every(({ pronoun, first }) => pronoun && view.lower(first) === "you"))
    return trigger.class !== "AGREE" && trigger.class !== "THREATEN";
  if (trigger.class === "CONSULT" && trigger.patient[0] === "object" && isOfAnother(view, after, patients))
    return false;
  if (object !== null && OF_THINGS.has(trigger.class) && CHANCES.has(view.lower(object.last - 1)))
    return false;
  if (trigger.frame.reciprocal && use.passive && noun === null) return false;
  if (trigger.frame.reciprocal && patients.length === 0 && !isTogether(use, agents)) return false;
  if (trigger.class === "CONCEDE" && use.form === "gerund") return false;
  if (lacksObject(view, trigger, after, use, agents)) return false;
  if (use.passive || trigger.frame.suffers || trigger.frame.occurs)
    return agents.length + patients.length > 0;
  if (use.form === "infinitive" && patients.length === 0)
    return agents.some(({ mention, pronoun, last }) => mention !== null || pronoun || last === use.group);
  return (
    agents.length > 0 ||
    (trigger.class === "ASSAULT" && patients.length > 0 && WEAPONS.has(view.lower(use.group - 1)))
  );
}

/** "ask questions.": an operator that takes an object, with none behind it; in "a plan that Norway rejected" it stands before. */
function lacksObject(
  view: View,
  { frame, nouns, patient }: Fit["trigger"],
  after: number,
  use: VerbUse,
  agents: readonly Anchor[],
): boolean {
  if (frame.operator !== true || nouns !== null || use.passive || frame.adjective) return false;
  if (patient[0] !== "object" || patient.length > 1 || !endsHere(view.part(after))) return false;
  const before = view.part((agents[0]?.first ?? use.group) - 1);
  return before !== Part.Noun && before !== Part.Relative && before !== Part.Subordinator;
}

/** "received the endorsement of the mayor": the mayor is not whom one met. */
function isOfAnother(view: View, after: number, [patient]: readonly Anchor[]): boolean {
  for (let i = after; patient !== undefined && i < patient.first; i++)
    if (view.lower(i) === "of") return true;
  return false;
}

/** What is seized or taken without force. */
const CHANCES: ReadonlySet<string> = new Set(
  "opportunity opportunities chance moment initiative attention spotlight mantle momentum advantage lead issue words".split(
    " ",
  ),
);

/** "to discuss", "we can work together": with whom is not said, so several must be named. */
function isTogether(use: VerbUse, agents: readonly Anchor[]): boolean {
  if (agents.length > 1) return true;
  return (
    use.form === "finite" &&
    use.modal === null &&
    agents.some(({ mention, group }) => mention !== null || group !== null)
  );
}

/** "A bomb killed nine people": nobody is named who acts, yet something did. */
const WEAPONS: ReadonlySet<string> = new Set(
  `bomb bombs rocket rockets missile missiles shell shells mortars blast explosion explosions gunfire mine airstrike airstrikes
   attack attacks strike strikes raid raids bombing bombings shelling bombardment ambush clashes fighting battle assault offensive`.split(
    /\s+/,
  ),
);

/** Whether the word that the frame asks for stands behind the object: "asked Iran to". */
function goesOn(view: View, { trigger, after }: Fit, use: VerbUse, { patients }: Roles): boolean {
  if (trigger.goesOn === null) return true;
  const end = use.passive ? after : (patients.at(-1)?.last ?? after);
  return trigger.goesOn.has(view.lower(end));
}

const BY_FORM: Readonly<Record<VerbUse["form"], string>> = {
  finite: "events/finite-verb",
  infinitive: "events/infinitive",
  gerund: "events/gerund",
  participle: "events/passive",
};

function candidate(view: View, index: number, fit: Fit, use: VerbUse, roles: Roles): Candidate {
  const { trigger } = fit;
  const modality = modalityOf(view, use, index);
  const negative = use.negated || isNoObject(view, fit);
  const shifted = roles.agents.length === 0 ? null : shiftedClass(view, fit, modality, use);
  const rules = [use.passive ? "events/passive" : BY_FORM[use.form]];
  if (fit.noun !== null) rules.push("events/light-verb");
  if (trigger.frame.reciprocal && roles.patients.length === 0 && roles.agents.length > 1)
    rules.push("events/reciprocal");
  if (shifted !== null) rules.push(shifted.rule);
  return {
    lemma: fit.noun === null ? trigger.lemma : `${trigger.lemma} ${wordsOf(view, fit.noun)}`,
    class: shifted?.class ?? trigger.class,
    first: fit.first,
    last: fit.last,
    at: index,
    use,
    operator: trigger.frame.operator === true || shifted !== null,
    ...roles,
    modality,
    polarity: negative && shifted?.class !== "REJECT" ? "negative" : "positive",
    rules,
  };
}

/** "offered no talks". */
function isNoObject(view: View, { noun }: Fit): boolean {
  return noun !== null && (view.lower(noun.first - 1) === "no" || view.lower(noun.first - 2) === "no");
}

function wordsOf(view: View, { first, last }: { first: number; last: number }): string {
  return Array.from({ length: last - first }, (_, i) => view.lower(first + i)).join(" ");
}

/** "attacked his rival over taxes": without arms an attack of one person on another is one of words. */
function verbalAttack(
  view: Phrased,
  index: number,
  fits: readonly Fit[],
  use: VerbUse,
  subject: readonly Anchor[],
): Candidate | null {
  const fit = fits.find(({ trigger }) => trigger.lemma === "attack");
  if (fit === undefined || use.passive) return null;
  const patients = patientsOf(view, fit).anchors;
  const people = (list: readonly Anchor[]): boolean =>
    list.some(
      ({ mention, pronoun }) => pronoun || mention?.type === "person" || mention?.type === "organization",
    );
  if (!people(subject) || !people(patients)) return null;
  const spoken = candidate(view, index, fit, use, { agents: subject, patients, object: null });
  return { ...spoken, class: "ACCUSE", operator: true, rules: [...spoken.rules, "events/verbal-attack"] };
}
