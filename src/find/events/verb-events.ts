import type { EventClass } from "../../model/vocabulary.js";
import type { VerbReading } from "../../rules/events/lexicon.js";
import type { Anchor, Phrased } from "./anchors.js";
import type { Candidate } from "./candidate.js";
import { companionsOf } from "./companions.js";
import { shiftedClass } from "./future.js";
import { isNobody } from "./generic.js";
import { heldBy } from "./governor.js";
import { type Fit, fitVerb, mayFit } from "./match.js";
import { misfitOf } from "./misfit.js";
import { modalityOf } from "./modality.js";
import { isDenied } from "./polarity.js";
import { isOnlySupposed } from "./supposed.js";
import { patientsOf, type Roles, readRoles, withoutPlace } from "./verb-roles.js";
import { subjectFor } from "./verb-subject.js";
import { type VerbUse, verbUse } from "./verbs.js";
import type { View } from "./view.js";
import { whyNobody, whyNoVerb } from "./why-not.js";

/** The event that a verb tells, or null: the first frame of the lexicon whose words and roles are there. */
export function verbEvent(view: Phrased, index: number, reading: VerbReading): Candidate | null {
  if (!reading.triggers.some((trigger) => mayFit(view, index, trigger)))
    return view.refuse(index, "verb/incomplete");
  const found = verbUse(view, index, reading);
  if (found === null) return view.refuse(index, () => whyNoVerb(view, index, reading));
  const held = heldBy(view, found);
  if (held.told === "untold" || isOnlySupposed(view, found)) return view.refuse(index, "verb/untold");
  const use = held.told === "denied" ? { ...found, negated: true } : found;
  const fits = fitVerb(view, index, use, reading.triggers);
  if (fits.length === 0) return view.refuse(index, "verb/incomplete");
  const subject = subjectFor(view, use, held);
  for (const fit of fits) {
    const { use: read, roles: found } = readRoles(view, fit, use, reading, subject);
    const roles = withCompanions(view, fit, read, found);
    const misfit = misfitOf(view, index, fit, read, roles);
    if (misfit !== null) {
      view.refuse(index, () => (misfit === "verb/nobody" ? whyNobody(view, index, read) : misfit));
      continue;
    }
    const event = candidate(view, index, fit, read, withoutPlace(view, fit, read, roles));
    return ACTUAL_ONLY.has(event.class) && event.modality !== "actual"
      ? view.refuse(index, "verb/not-actual")
      : event;
  }
  return verbalAttack(view, index, fits, use, subject);
}

function withCompanions(view: Phrased, fit: Fit, use: VerbUse, roles: Roles): Roles {
  const { agents, patients, object } = roles;
  const aimed = patients.length > 0 || object !== null;
  const others = companionsOf(view, agents, use, fit.after, aimed);
  if (others.length === 0) return roles;
  return {
    agents: [...agents, ...others],
    patients: patients.filter((one) => !others.includes(one)),
    object,
  };
}

/** What is worth telling only when it was done. */
const ACTUAL_ONLY: ReadonlySet<EventClass> = new Set(["STATEMENT"]);

const BY_FORM: Readonly<Record<VerbUse["form"], string>> = {
  finite: "events/finite-verb",
  infinitive: "events/infinitive",
  gerund: "events/gerund",
  participle: "events/passive",
};

function candidate(view: Phrased, index: number, fit: Fit, use: VerbUse, roles: Roles): Candidate {
  const { trigger } = fit;
  const modality = modalityOf(view, use, index);
  const negative = isDenied(view, fit, use, roles);
  const shifted = roles.agents.every(({ thing }) => thing) ? null : shiftedClass(view, fit, modality, use);
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
  if (fit === undefined || use.passive || isNobody(view, subject)) return null;
  const patients = patientsOf(view, fit).anchors;
  const people = (list: readonly Anchor[]): boolean =>
    list.some(
      ({ mention, pronoun }) => pronoun || mention?.type === "person" || mention?.type === "organization",
    );
  if (!people(subject) || !people(patients)) return null;
  if ([...subject, ...patients].every(({ mention }) => mention === null)) return null;
  const spoken = candidate(view, index, fit, use, { agents: subject, patients, object: null });
  return { ...spoken, class: "ACCUSE", operator: true, rules: [...spoken.rules, "events/verbal-attack"] };
}
